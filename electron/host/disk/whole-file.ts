import type { FileLayer, OpenFile, OpenHow } from "./file-layer.ts";

/** Writes all of `bytes` at `position`: a disk that fills up takes a part and says nothing (48 of 100 kB were seen). */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const taken = await file.write(bytes.subarray(written), position + written);
    if (taken <= 0) throw Object.assign(new Error("the disk takes no more bytes"), { code: "ENOSPC" });
    written += taken;
  }
}

/** Reads `length` bytes from `position`, fewer at the end of the file. */
export async function readRange(file: OpenFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const got = await file.read(bytes.subarray(filled), position + filled);
    if (got === 0) break;
    filled += got;
  }
  return filled === length ? bytes : bytes.subarray(0, filled);
}

/** Opens, works, closes; the file is closed whatever happens. */
export async function withFile<T>(
  layer: FileLayer,
  path: string,
  how: OpenHow,
  work: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = await layer.open(path, how);
  let value: T;
  try {
    value = await work(file);
  } catch (error) {
    await file.close().catch(() => undefined); // the first error is the one that counts
    throw error;
  }
  await file.close();
  return value;
}

export function readWholeFile(layer: FileLayer, path: string): Promise<Uint8Array> {
  return withFile(layer, path, "read", async (file) => readRange(file, 0, await file.size()));
}

/** The first `length` bytes of a file. */
export function readStart(layer: FileLayer, path: string, length: number): Promise<Uint8Array> {
  return withFile(layer, path, "read", (file) => readRange(file, 0, length));
}

/** A file's bytes in pieces of 1 MB, so that an attachment of 100 MB never lies in memory whole. */
export async function* readPieces(layer: FileLayer, path: string): AsyncGenerator<Uint8Array> {
  const file = await layer.open(path, "read");
  try {
    let position = 0;
    for (;;) {
      const piece = await readRange(file, position, 1 << 20);
      if (piece.length === 0) return;
      position += piece.length;
      yield piece;
    }
  } finally {
    await file.close();
  }
}
