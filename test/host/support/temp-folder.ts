import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

/** A new empty folder on the real disk, removed after the file's tests. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "verantwoord-test-"));
  made.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});
