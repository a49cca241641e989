import { type Zippable, zipSync } from "fflate";

/**
 * The date that every entry of every archive carries, as text without a zone: a number or Date would give other bytes in
 * another time zone, and "now" other bytes each time.
 */
export const zipDate = "2026-01-01T00:00:00";

/** One file of an archive. "store" is for what is packed already (PDF, images) and what would shrink suspiciously well. */
export type ZipFile = { readonly name: string; readonly bytes: Uint8Array; readonly method: "store" | "deflate" };

/** Packs files in the order given. The same files give the same bytes, everywhere. */
export function zipFiles(files: ReadonlyArray<ZipFile>): Uint8Array {
  const zippable: Zippable = Object.create(null);
  for (const { name, bytes, method } of files) {
    zippable[name] = [bytes, { level: method === "store" ? 0 : 6, mtime: zipDate, os: 3, attrs: 0o100644 << 16 }];
  }
  return zipSync(zippable);
}
