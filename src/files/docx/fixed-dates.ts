import type { ZipFile } from "../zip/zip-files.ts";

const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g;

/** The part of a Word file that says when it was made, with the document's own day instead. Other parts stay as they are. */
export function withFixedDates(file: ZipFile, date: string): ZipFile {
  if (file.name !== "docProps/core.xml") return file;
  const text = new TextDecoder().decode(file.bytes).replace(stamp, `$1${date}T00:00:00.000Z$2`);
  return { ...file, bytes: new TextEncoder().encode(text) };
}
