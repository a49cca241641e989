import { join } from "node:path";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { largestAttachmentBytes } from "../../../src/bridge.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { writeAtomically } from "../disk/atomic-write.ts";
import { isMissing } from "../disk/attempt.ts";
import type { Disk } from "../disk/disk.ts";
import { hashPieces, nodeSha256Hex } from "../disk/sha256.ts";
import { readPieces, readWholeFile } from "../disk/whole-file.ts";

const sha256Name = /^[0-9a-f]{64}$/;

/** Where a register's attachments lie: files named by their hash, whose bytes are nowhere else. */
export const attachmentFolder = (twinFolder: string): string => join(twinFolder, "attachments");

/** Stores bytes under their hash; what is there already and whole is left, a damaged file is replaced. */
export async function putAttachment(
  disk: Disk,
  twinFolder: string,
  sha256: string,
  bytes: Uint8Array,
): Promise<Result<null, BridgeError>> {
  if (bytes.length > largestAttachmentBytes) return err({ code: "too-large", limitBytes: largestAttachmentBytes });
  if (nodeSha256Hex(bytes) !== sha256) return err({ code: "hash-mismatch" });
  const folder = attachmentFolder(twinFolder);
  const path = join(folder, sha256);
  if ((await hashIfThere(disk, path)) === sha256) {
    await disk.files.syncFolder(folder);
    return ok(null);
  }
  await disk.files.makeFolder(folder);
  await disk.files.syncFolder(twinFolder);
  const written = await writeAtomically(disk, path, [bytes]);
  return written.ok ? ok(null) : written;
}

/** The bytes behind a hash; errors `not-found`, `damaged`. */
export async function getAttachment(
  disk: Disk,
  twinFolder: string,
  sha256: string,
): Promise<Result<{ readonly bytes: Uint8Array }, BridgeError>> {
  let bytes: Uint8Array;
  try {
    bytes = await readWholeFile(disk.files, join(attachmentFolder(twinFolder), sha256));
  } catch (error) {
    if (isMissing(error)) return err({ code: "not-found" });
    throw error;
  }
  return nodeSha256Hex(bytes) === sha256 ? ok({ bytes }) : err({ code: "damaged" });
}

/** The hashes of all attachments of a twin, sorted. */
export async function listAttachments(disk: Disk, twinFolder: string): Promise<ReadonlyArray<string>> {
  try {
    const items = await disk.files.list(attachmentFolder(twinFolder));
    return items.filter((item) => item.kind === "file" && sha256Name.test(item.name)).map((item) => item.name);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function hashIfThere(disk: Disk, path: string): Promise<string | null> {
  try {
    return (await hashPieces(readPieces(disk.files, path))).sha256;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
