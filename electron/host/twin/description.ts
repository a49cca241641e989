import { join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { writeAtomically } from "../disk/atomic-write.ts";
import { isMissing } from "../disk/attempt.ts";
import type { Disk } from "../disk/disk.ts";
import { readWholeFile } from "../disk/whole-file.ts";

/** The version of this program, of the shape of a twin that it writes, and of the register in it. */
export type Versions = { readonly app: string; readonly schema: number };

const twinVersion = 1;

const TwinDescription = z.object({
  format: z.literal("verantwoord-twin"),
  twinVersion: z.int().positive(),
  schemaVersion: z.int().positive(),
  name: z.string(),
  madeAt: z.iso.datetime(),
  writtenBy: z.string(),
});
export type TwinDescription = z.infer<typeof TwinDescription>;

const describePath = (folder: string): string => join(folder, "twin.json");

/**
 * What `twin.json` says; null when it is missing or damaged (the log, not this file, is the register). Error
 * `newer-version` when a newer version of the program wrote here: then nothing in the folder is touched.
 */
export async function readDescription(
  disk: Disk,
  folder: string,
  own: Versions,
): Promise<Result<TwinDescription | null, BridgeError>> {
  let text: string;
  try {
    text = Buffer.from(await readWholeFile(disk.files, describePath(folder))).toString("utf8");
  } catch (error) {
    if (isMissing(error)) return ok(null);
    throw error;
  }
  const found = parseDescription(text);
  if (found === null) return ok(null);
  const isNewer = found.twinVersion > twinVersion || found.schemaVersion > own.schema;
  return isNewer ? err({ code: "newer-version", madeBy: found.writtenBy }) : ok(found);
}

function parseDescription(text: string): TwinDescription | null {
  try {
    return TwinDescription.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // not JSON: damaged
  }
}

/** Says that this version of the program writes here, under this name. */
export function writeDescription(
  disk: Disk,
  folder: string,
  own: Versions,
  facts: { readonly name: string; readonly madeAt: string },
): Promise<Result<unknown, BridgeError>> {
  const description: TwinDescription = {
    format: "verantwoord-twin",
    twinVersion,
    schemaVersion: own.schema,
    ...facts,
    writtenBy: own.app,
  };
  return writeAtomically(disk, describePath(folder), [Buffer.from(`${JSON.stringify(description, null, 2)}\n`)]);
}

/** Whether a later start must rewrite the description: another name, or an older program wrote it. */
export const isOutOfDate = (found: TwinDescription | null, own: Versions, name: string | null): boolean =>
  found === null ||
  found.schemaVersion < own.schema ||
  found.writtenBy !== own.app ||
  (name !== null && found.name !== name);
