import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { OpenFile } from "../disk/file-layer.ts";
import { readRange } from "../disk/whole-file.ts";

/** A file in an archive on disk. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly dataStart: number;
};

/** Thrown inside this folder when an archive's bytes make no sense; `archive.ts` makes `damaged` of it. */
export class DamagedArchive extends Error {}

const mostEntries = 60_000;
const endBytes = 22;

/** The entries of an archive by name, from its central directory. Throws `DamagedArchive`. */
export async function readZipEntries(file: OpenFile): Promise<ReadonlyMap<string, ZipEntry>> {
  const size = await file.size();
  const tail = Buffer.from(await readRange(file, Math.max(0, size - endBytes), endBytes));
  // Our own archives carry no comment, so the end record is where it must be.
  if (tail.length < endBytes || tail.readUInt32LE(0) !== 0x06054b50) throw new DamagedArchive("no end record");
  const count = tail.readUInt16LE(10);
  const directoryBytes = tail.readUInt32LE(12);
  const directoryStart = tail.readUInt32LE(16);
  if (directoryStart + directoryBytes !== size - endBytes || count > mostEntries)
    throw new DamagedArchive("end record");
  const directory = Buffer.from(await readRange(file, directoryStart, directoryBytes));
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  let dataStart = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw new DamagedArchive("directory");
    const nameBytes = directory.readUInt16LE(at + 28);
    const name = directory.toString("utf8", at + 46, at + 46 + nameBytes);
    const localStart = directory.readUInt32LE(at + 42);
    // Our own archives lie one entry after the other, without extra fields: nothing can overlap.
    if (localStart !== dataStart || entries.has(name)) throw new DamagedArchive("order");
    const entry: ZipEntry = {
      name,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      sizeBytes: directory.readUInt32LE(at + 24),
      dataStart: localStart + 30 + nameBytes,
    };
    entries.set(name, entry);
    dataStart = entry.dataStart + entry.packedBytes;
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  if (at !== directory.length || dataStart !== directoryStart) throw new DamagedArchive("length");
  return entries;
}

/** The unpacked bytes of an entry in pieces; stops as soon as more comes out than was declared. Throws `DamagedArchive`. */
export async function* readZipEntry(file: OpenFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedPieces(file, entry);
  const pieces = entry.method === 0 ? packed : inflate(packed);
  let sizeBytes = 0;
  let crc = 0;
  try {
    for await (const piece of pieces) {
      sizeBytes += piece.length;
      if (sizeBytes > entry.sizeBytes) throw new DamagedArchive("more than declared");
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    // Inflating bytes that make no sense: zlib's own codes begin with Z_; the disk's pass.
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) {
      throw new DamagedArchive("cannot be unpacked");
    }
    throw error;
  }
  if (sizeBytes !== entry.sizeBytes || crc !== entry.crc) throw new DamagedArchive("other bytes than were packed");
}

async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw();
  const fed = pipeline(packed, inflater);
  fed.catch(() => undefined); // awaited below; a reader who stops early ends it with an error of no interest
  for await (const piece of inflater) yield piece as Buffer;
  await fed;
}

async function* packedPieces(file: OpenFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < entry.packedBytes; at += 1 << 20) {
    const length = Math.min(1 << 20, entry.packedBytes - at);
    const piece = await readRange(file, entry.dataStart + at, length);
    if (piece.length < length) throw new DamagedArchive("cut off");
    yield piece;
  }
}
