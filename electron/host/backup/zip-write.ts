import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file of an archive. `pieces` may be called twice and must give the same bytes. */
export type ZipPart = {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly pieces: () => AsyncIterable<Uint8Array>;
};

/** What a part turned out to be. */
export type ZippedPart = { readonly name: string; readonly sizeBytes: number; readonly sha256: string };

type Entry = ZippedPart & {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly packed: ReadonlyArray<Uint8Array> | null;
};

/** A zip without its 64-bit form holds no more. */
const largestZipBytes = 0xffff_ffff;
/** 1 January 2026, 00:00: the same for every entry, so that equal content gives equal bytes. */
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1;
const utf8Names = 0x0800;

/**
 * A zip archive in pieces, with all sizes in front of their data. Each part is read once to measure it (its packed text is
 * kept in memory), stored parts a second time to write them. `first` makes a part that goes before all others (the
 * manifest) from what they turned out to be.
 */
export async function* zipPieces(
  parts: ReadonlyArray<ZipPart>,
  first: (parts: ReadonlyArray<ZippedPart>) => { readonly name: string; readonly bytes: Uint8Array },
): AsyncGenerator<Uint8Array> {
  const measured: { readonly part: ZipPart; readonly entry: Entry }[] = [];
  for (const part of parts) measured.push({ part, entry: await measure(part) });
  const { name, bytes } = first(
    measured.map(({ entry }) => ({ name: entry.name, sizeBytes: entry.sizeBytes, sha256: entry.sha256 })),
  );
  const leading: ZipPart = { name, method: "deflated", pieces: () => Readable.from([bytes]) };
  measured.unshift({ part: leading, entry: await measure(leading) });

  const directory: Buffer[] = [];
  let offset = 0;
  for (const { part, entry } of measured) {
    const header = localHeader(entry);
    directory.push(centralHeader(entry, offset));
    offset += header.length + entry.packedBytes;
    if (offset > largestZipBytes) throw Object.assign(new Error("the archive is too large"), { code: "EFBIG" });
    yield header;
    yield* entry.packed ?? part.pieces();
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endRecord(directory.length, central.length, offset);
}

/** Reads a part once: its size, hashes and, when it is to be packed, the packed bytes. */
async function measure(part: ZipPart): Promise<Entry> {
  const hash = createHash("sha256");
  let crc = 0;
  let sizeBytes = 0;
  const looked = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of part.pieces()) {
      hash.update(piece);
      crc = crc32(piece, crc);
      sizeBytes += piece.length;
      yield piece;
    }
  };
  const packed: Uint8Array[] = [];
  if (part.method === "deflated") {
    await pipeline(looked, createDeflateRaw(), async (deflated: AsyncIterable<Buffer>) => {
      for await (const chunk of deflated) packed.push(chunk);
    });
  } else {
    for await (const _ of looked()); // only measured now; its bytes are read again when they are written
  }
  const packedBytes = packed.reduce((sum, chunk) => sum + chunk.length, 0);
  // What shrinks like a bomb is refused like one by readers: it is stored as it is.
  const isPacked = part.method === "deflated" && sizeBytes <= packedBytes * 100;
  const facts = { name: part.name, sizeBytes, crc, sha256: hash.digest("hex") };
  return isPacked
    ? { ...facts, method: 8, packedBytes, packed }
    : { ...facts, method: 0, packedBytes: sizeBytes, packed: null };
}

function localHeader(entry: Entry): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeFacts(header, 6, entry, name.length);
  return Buffer.concat([header, name]);
}

function centralHeader(entry: Entry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4); // made on Unix, for the file mode below
  header.writeUInt16LE(20, 6);
  writeFacts(header, 8, entry, name.length);
  header.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** The fields that both headers share, in the same order. */
function writeFacts(header: Buffer, at: number, entry: Entry, nameBytes: number): void {
  header.writeUInt16LE(utf8Names, at);
  header.writeUInt16LE(entry.method, at + 2);
  header.writeUInt16LE(0, at + 4);
  header.writeUInt16LE(dosDate, at + 6);
  header.writeUInt32LE(entry.crc, at + 8);
  header.writeUInt32LE(entry.packedBytes, at + 12);
  header.writeUInt32LE(entry.sizeBytes, at + 16);
  header.writeUInt16LE(nameBytes, at + 20);
}

function endRecord(count: number, directoryBytes: number, directoryStart: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directoryBytes, 12);
  record.writeUInt32LE(directoryStart, 16);
  return record;
}
