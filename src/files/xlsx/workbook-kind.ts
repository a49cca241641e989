import { readZipDirectory, type ZipLimits } from "../zip/zip-directory.ts";

/** What a file is by its content; its name is never asked. */
export type FileKind =
  | "workbook"
  | "empty"
  /** OLE: Excel 97–2003. */
  | "old-xls"
  /** OLE around an encrypted workbook. */
  | "password-protected"
  | "macro-workbook"
  | "binary-workbook"
  | "open-document"
  | "other";

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells a file's kind from its first bytes and, for a zip, from the names in it. Never throws; damaged zips are "workbook" when they look like one. */
export function fileKind(bytes: Uint8Array, limits: ZipLimits): FileKind {
  if (bytes.length === 0) return "empty";
  if (oleSignature.every((byte, n) => bytes[n] === byte)) {
    return includesUtf16(bytes, "EncryptedPackage") ? "password-protected" : "old-xls";
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "other";
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return directory.error.code === "not-a-zip" ? "other" : "workbook";
  const names = new Set(directory.value.map((entry) => entry.name));
  if (names.has("xl/vbaProject.bin")) return "macro-workbook";
  if (names.has("xl/workbook.bin")) return "binary-workbook";
  if (names.has("content.xml") && names.has("mimetype")) return "open-document";
  return [...names].some((name) => name.startsWith("xl/")) ? "workbook" : "other";
}

/** OLE directories hold names in UTF-16, little-endian. */
function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
