import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/files/zip/crc32.ts";

/** One entry of a zip made by hand, so that it can lie. Sizes and CRC default to the truth. */
export type SampleEntry = {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array;
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly localName?: string;
  readonly declaredBytes?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly unixMode?: number;
  /** Use the local header of the entry with this index instead of an own one. */
  readonly sharesDataOf?: number;
};

/** Writes a zip that no honest program would write. */
export function sampleZip(entries: ReadonlyArray<SampleEntry>, count = entries.length): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = entry.content ?? new Uint8Array();
    const method = entry.method ?? 8;
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(entry.flags ?? 0, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(entry.crc ?? crc32(content), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(entry.declaredBytes ?? content.length, 22);
    head.writeUInt16LE(localName.length, 26);
    const start = entry.sharesDataOf === undefined ? at : (starts[entry.sharesDataOf] ?? 0);
    starts.push(start);
    if (entry.sharesDataOf === undefined) {
      local.push(head, localName, packed);
      at += 30 + localName.length + packed.length;
    }
    const directory = Buffer.alloc(46);
    directory.writeUInt32LE(0x02014b50, 0);
    directory.writeUInt8(3, 5);
    head.copy(directory, 8, 6, 28);
    directory.writeUInt16LE(name.length, 28);
    directory.writeUInt32LE((entry.unixMode ?? 0o100644) * 0x10000, 38);
    directory.writeUInt32LE(start, 42);
    central.push(directory, name);
  }
  const directoryBytes = central.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}
