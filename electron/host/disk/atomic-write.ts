import { dirname, join } from "node:path";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { isMissing } from "./attempt.ts";
import { type Disk, retryWhileBusy } from "./disk.ts";
import { hashPieces } from "./sha256.ts";
import { readPieces, withFile, writeAll } from "./whole-file.ts";

const temporaryName = /^\.verantwoord-[A-Za-z0-9]+\.tmp$/;

/** What was written, as it was read back from the disk. */
export type Written = { readonly sha256: string; readonly sizeBytes: number };

/** A name for a file that is not finished, in the folder where it will end: renaming across disks is no renaming. */
export const temporaryPath = (disk: Disk, folder: string): string =>
  join(folder, `.verantwoord-${disk.newToken()}.tmp`);

/**
 * Replaces the file at `path` whole or not at all: temporary file in the same folder, write, fsync, read back and compare,
 * rename, fsync of the folder. The old file stays whole until the new one is proven. Error `damaged` when the disk gives
 * back other bytes than it was given; the file layer's errors pass.
 */
export async function writeAtomically(
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  how: "create" | "create-shared" = "create",
): Promise<Result<Written, BridgeError>> {
  const folder = dirname(path);
  const temporary = temporaryPath(disk, folder);
  try {
    const given = await hashPieces(writePieces(disk, temporary, how, pieces));
    const readBack = await hashPieces(readPieces(disk.files, temporary));
    if (readBack.sha256 !== given.sha256) {
      await removeIfThere(disk, temporary);
      return err({ code: "damaged" });
    }
    await retryWhileBusy(disk, () => disk.files.rename(temporary, path));
    await disk.files.syncFolder(folder);
    return ok(readBack);
  } catch (error) {
    await removeIfThere(disk, temporary).catch(() => undefined); // a stray is swept up at the next start
    throw error;
  }
}

/** Writes every piece to a new file and hands it on to be hashed; the file is synced once the last was taken. */
async function* writePieces(
  disk: Disk,
  path: string,
  how: "create" | "create-shared",
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const file = await disk.files.open(path, how);
  let closed = false;
  try {
    let position = 0;
    for await (const piece of pieces) {
      await writeAll(file, piece, position);
      position += piece.length;
      yield piece;
    }
    await file.sync();
    closed = true;
    await file.close();
  } finally {
    if (!closed) await file.close().catch(() => undefined); // the first error is the one that counts
  }
}

export async function removeIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.files.unlink(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Removes what an interrupted write left; only files that carry our own temporary name. */
export async function sweepTemporaries(disk: Disk, folder: string): Promise<void> {
  for (const item of await disk.files.list(folder)) {
    if (item.kind === "file" && temporaryName.test(item.name)) await removeIfThere(disk, join(folder, item.name));
  }
}

/** Copies a file whole to a new name. */
export function copyFileAtomically(disk: Disk, from: string, to: string): Promise<Result<Written, BridgeError>> {
  return writeAtomically(disk, to, readPieces(disk.files, from));
}

/** Cuts a file to `sizeBytes` and waits until that is on the disk. */
export function truncateFile(disk: Disk, path: string, sizeBytes: number): Promise<void> {
  return withFile(disk.files, path, "change", async (file) => {
    await file.truncate(sizeBytes);
    await file.sync();
  });
}
