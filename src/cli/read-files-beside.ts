import type { RegisterParts } from "../files/register-file/register-parts.ts";
import type { CommandInput } from "./command.ts";
import { filesFolderOf, historyName } from "./register-files.ts";

/** What lies in the folder beside `register.json`: its attachments and its history. */
export async function readFilesBeside({
  io,
  files,
}: CommandInput): Promise<Pick<RegisterParts, "commits" | "attachments">> {
  const [path = "-"] = files;
  const folder = filesFolderOf(path);
  const names = path === "-" ? null : await io.listFolder(folder);
  const attachments = new Map<string, Uint8Array>();
  let commits: string | null = null;
  for (const name of names ?? []) {
    const bytes = await io.readFile(`${folder}/${name}`);
    if (bytes === null) continue;
    if (name === historyName) commits = new TextDecoder().decode(bytes);
    else if (/^[0-9a-f]{64}$/.test(name)) attachments.set(name, bytes);
  }
  return { commits, attachments };
}
