import { err, ok, type Result } from "../../result.ts";
import { foldedZipName, isUnsafeZipName } from "./zip-names.ts";

/** Caps that hold before and while anything is unpacked. Sizes in bytes; `maxRatio` = unpacked / packed of one entry. */
export type ZipLimits = {
  readonly maxEntries: number;
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  readonly maxRatio: number;
};

export type ZipError =
  /** No zip at all. */
  | { readonly code: "not-a-zip" }
  /** Starts or ends as a zip, but its parts do not fit together: cut off, overlapping, damaged. */
  | { readonly code: "damaged-zip"; readonly name: string | null }
  | { readonly code: "encrypted-zip"; readonly name: string }
  | { readonly code: "unsupported-zip"; readonly name: string | null }
  | { readonly code: "unsafe-name"; readonly name: string }
  | { readonly code: "duplicate-name"; readonly name: string }
  | { readonly code: "link-in-zip"; readonly name: string }
  | { readonly code: "too-many-entries"; readonly count: number; readonly most: number }
  /** One entry (or, with `name` null, all together) is larger than allowed, in truth or by what it declares. */
  | { readonly code: "too-large"; readonly name: string | null; readonly mostBytes: number }
  /** Shrinks suspiciously well, or unpacks to more than it declares: a bomb. */
  | { readonly code: "bomb"; readonly name: string };

/** One entry that passed every check which needs no unpacking. `dataStart` is the offset of its packed bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc32: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly dataStart: number;
};

const signature = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };
const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;
const flagEncrypted = 0x1 | 0x40;
const unixFileType = 0o170000;
const unixLink = 0o120000;
/** Small entries may shrink as they like: a ratio says nothing about a hundred bytes. */
const ratioMattersFrom = 64 * 1024;

/**
 * Reads a zip's central directory and refuses what no well-meaning program makes, before a byte is unpacked. Folders are
 * left out. The sizes in the answer are what the archive *declares*: unpacking checks them again (`unzipEntry`).
 */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits): Result<ReadonlyArray<ZipEntry>, ZipError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsAsZip = bytes.length >= 4 && view.getUint32(0, true) === signature.local;
  const end = findEnd(view);
  if (end === null) return err(startsAsZip ? { code: "damaged-zip", name: null } : { code: "not-a-zip" });

  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  const directoryStart = view.getUint32(end + 16, true);
  if (count === 0xffff || directoryBytes === 0xffffffff || directoryStart === 0xffffffff) {
    return err({ code: "unsupported-zip", name: null });
  }
  const oneDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || directoryStart + directoryBytes > end) return err({ code: "damaged-zip", name: null });
  if (count > limits.maxEntries) return err({ code: "too-many-entries", count, most: limits.maxEntries });

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let declaredBytes = 0;
  let at = directoryStart;
  for (let n = 0; n < count; n++) {
    if (at + centralBytes > directoryStart + directoryBytes || view.getUint32(at, true) !== signature.central) {
      return err({ code: "damaged-zip", name: null });
    }
    const entry = readEntry(view, bytes, at, limits);
    if (!entry.ok) return entry;
    at += centralBytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const { name } = entry.value;
    const folded = foldedZipName(name);
    if (seen.has(folded)) return err({ code: "duplicate-name", name });
    seen.add(folded);
    declaredBytes += entry.value.sizeBytes;
    if (declaredBytes > limits.maxTotalBytes) {
      return err({ code: "too-large", name: null, mostBytes: limits.maxTotalBytes });
    }
    entries.push(entry.value);
  }
  if (at !== directoryStart + directoryBytes) return err({ code: "damaged-zip", name: null });
  const overlap = findOverlap(entries, directoryStart);
  if (overlap !== null) return err({ code: "damaged-zip", name: overlap });
  return ok(entries.filter((entry) => !entry.name.endsWith("/")));
}

/** The end record stands last, before a comment of at most 65,535 bytes; only one whose comment fits exactly counts. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endBytes - 0xffff);
  for (let at = view.byteLength - endBytes; at >= first; at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (at + endBytes + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, limits: ZipLimits): Result<ZipEntry, ZipError> {
  const nameBytes = view.getUint16(at + 28, true);
  if (at + centralBytes + nameBytes > bytes.length) return err({ code: "damaged-zip", name: null });
  const rawName = bytes.subarray(at + centralBytes, at + centralBytes + nameBytes);
  const name = new TextDecoder().decode(rawName);
  if (isUnsafeZipName(name)) return err({ code: "unsafe-name", name });

  const madeOn = view.getUint8(at + 5);
  const unixMode = view.getUint32(at + 38, true) >>> 16;
  if ((madeOn === 3 || madeOn === 19) && (unixMode & unixFileType) === unixLink) {
    return err({ code: "link-in-zip", name });
  }
  if ((view.getUint16(at + 8, true) & flagEncrypted) !== 0) return err({ code: "encrypted-zip", name });
  const methodNumber = view.getUint16(at + 10, true);
  const packedBytes = view.getUint32(at + 20, true);
  const sizeBytes = view.getUint32(at + 24, true);
  const localStart = view.getUint32(at + 42, true);
  if (packedBytes === 0xffffffff || sizeBytes === 0xffffffff || localStart === 0xffffffff) {
    return err({ code: "unsupported-zip", name });
  }
  if (methodNumber !== 0 && methodNumber !== 8) return err({ code: "unsupported-zip", name });
  if (methodNumber === 0 && packedBytes !== sizeBytes) return err({ code: "damaged-zip", name });
  if (sizeBytes > limits.maxEntryBytes) return err({ code: "too-large", name, mostBytes: limits.maxEntryBytes });
  if (sizeBytes > ratioMattersFrom && sizeBytes > packedBytes * limits.maxRatio) return err({ code: "bomb", name });

  const dataStart = findData(view, bytes, localStart, rawName);
  if (dataStart === null || dataStart + packedBytes > bytes.length) return err({ code: "damaged-zip", name });
  const method = methodNumber === 0 ? "stored" : "deflated";
  return ok({ name, method, crc32: view.getUint32(at + 16, true), packedBytes, sizeBytes, dataStart });
}

/** Where the packed bytes start; null when the local header is not there or names another file (readers would disagree). */
function findData(view: DataView, bytes: Uint8Array, localStart: number, rawName: Uint8Array): number | null {
  if (localStart + localBytes > bytes.length || view.getUint32(localStart, true) !== signature.local) return null;
  const nameBytes = view.getUint16(localStart + 26, true);
  const extraBytes = view.getUint16(localStart + 28, true);
  const localName = bytes.subarray(localStart + localBytes, localStart + localBytes + nameBytes);
  if (localName.length !== rawName.length || localName.some((byte, i) => byte !== rawName[i])) return null;
  return localStart + localBytes + nameBytes + extraBytes;
}

/** Entries that share packed bytes are how small archives become enormous: the name of the second, or null. */
function findOverlap(entries: ReadonlyArray<ZipEntry>, directoryStart: number): string | null {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.dataStart - b.dataStart)) {
    const end = entry.dataStart + entry.packedBytes;
    if (entry.dataStart < free || end > directoryStart) return entry.name;
    free = end;
  }
  return null;
}
