import { readdir, readFile } from "node:fs/promises";

/** The browser's own process on a profile: the one that has no parent with the same profile on its command line. */
export async function browserPid(profile: string): Promise<number> {
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => ""); // ended meanwhile
    const words = line.split("\0");
    if (words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith("--type="))) {
      found.push(Number(name));
    }
  }
  const pid = found.sort((a, b) => a - b)[0];
  if (pid === undefined) throw new Error("no browser on this profile");
  return pid;
}
