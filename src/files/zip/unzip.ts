import { Inflate } from "fflate";
import { err, ok, type Result } from "../../result.ts";
import { crc32 } from "./crc32.ts";
import { readZipDirectory, type ZipEntry, type ZipError, type ZipLimits } from "./zip-directory.ts";

/** Packed bytes given to the inflater at a time: 4 KiB can become at most 4 MiB before the cap is looked at again. */
const pushBytes = 4 * 1024;

/**
 * Unpacks one checked entry. Holds the declared size and the CRC-32 against what really comes out and stops at the first
 * byte too many: errors `bomb` (more than declared) and `damaged-zip` (less, not inflatable, or another CRC).
 */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ZipError> {
  const { name } = entry;
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
  const content = entry.method === "stored" ? ok(packed.slice()) : inflate(packed, entry);
  if (!content.ok) return content;
  return crc32(content.value) === entry.crc32 ? content : err({ code: "damaged-zip", name });
}

function inflate(packed: Uint8Array, { name, sizeBytes }: ZipEntry): Result<Uint8Array, ZipError> {
  const content = new Uint8Array(sizeBytes);
  let filled = 0;
  let ended = false;
  const inflater = new Inflate((chunk, final) => {
    if (filled + chunk.length <= sizeBytes) content.set(chunk, filled);
    filled += chunk.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && filled <= sizeBytes; at += pushBytes) {
      inflater.push(packed.subarray(at, at + pushBytes), at + pushBytes >= packed.length);
    }
  } catch {
    // fflate throws on packed bytes that make no sense: the one thing that can go wrong here, and the file's fault.
    return err({ code: "damaged-zip", name });
  }
  if (filled > sizeBytes) return err({ code: "bomb", name });
  return ended && filled === sizeBytes ? ok(content) : err({ code: "damaged-zip", name });
}

/** Checks a whole archive and unpacks every file in it (or those that `wanted` picks), by name. Nothing is written anywhere. */
export function unzip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (name: string) => boolean = () => true,
): Result<ReadonlyMap<string, Uint8Array>, ZipError> {
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const files = new Map<string, Uint8Array>();
  for (const entry of directory.value) {
    if (!wanted(entry.name)) continue;
    const content = unzipEntry(bytes, entry);
    if (!content.ok) return content;
    files.set(entry.name, content.value);
  }
  return ok(files);
}
