import { err, ok, type Result } from "../../result.ts";
import { sha256OfBytes } from "../sha256.ts";
import { textToUtf8 } from "../utf8.ts";
import { readZipDirectory } from "../zip/zip-directory.ts";
import { type ZipFile, zipFiles } from "../zip/zip-files.ts";
import { containerVersion, type Manifest, manifestFormat, writeManifest } from "./manifest.ts";
import { type Program, partNames, type RegisterParts, registerLimits } from "./register-parts.ts";

export type PackError =
  /** Larger than the program would open again. `name` null = all parts together, or too many attachments. */
  | { readonly code: "too-large"; readonly name: string | null }
  /** An attachment's bytes are not what its SHA-256 says: damaged where it was kept. */
  | { readonly code: "attachment-damaged"; readonly sha256: string };

/**
 * Packs a register as `*.verantwoord`: a zip with `manifest.json` first, then `register.json`, `commits.jsonl` and
 * `attachments/<sha256>`. The same parts and program give the same bytes. Throws on text with half a surrogate pair
 * (canonical JSON never has one).
 */
export async function packRegister(parts: RegisterParts, program: Program): Promise<Result<Uint8Array, PackError>> {
  const files: ZipFile[] = [textFile(partNames.register, parts.register)];
  if (parts.commits !== null) files.push(textFile(partNames.commits, parts.commits));
  for (const [sha256, bytes] of [...parts.attachments].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Mostly PDF and DOCX, which are packed already.
    files.push({ name: partNames.attachments + sha256, bytes, method: "store" });
  }
  const listed: Manifest["parts"][number][] = [];
  for (const { name, bytes } of files) {
    const sha256 = await sha256OfBytes(bytes);
    const expected = name.startsWith(partNames.attachments) ? name.slice(partNames.attachments.length) : sha256;
    if (sha256 !== expected) return err({ code: "attachment-damaged", sha256: expected });
    listed.push({ name, sha256, sizeBytes: bytes.length });
  }
  const manifest = writeManifest({ format: manifestFormat, formatVersion: containerVersion, program, parts: listed });
  return zipAsReadersTakeIt([textFile(partNames.manifest, manifest), ...files]);
}

const textFile = (name: string, text: string): ZipFile => ({ name, bytes: textToUtf8(text), method: "deflate" });

/**
 * Asks the reader's own check about what was just written. A text that says one thing over and over shrinks more than
 * readers trust: it is then stored as it is.
 */
function zipAsReadersTakeIt(files: ReadonlyArray<ZipFile>): Result<Uint8Array, PackError> {
  const zip = zipFiles(files);
  const check = readZipDirectory(zip, registerLimits);
  if (check.ok) return ok(zip);
  const { error } = check;
  if (error.code === "bomb") {
    return zipAsReadersTakeIt(files.map((file) => (file.name === error.name ? { ...file, method: "store" } : file)));
  }
  if (error.code === "too-large") return err({ code: "too-large", name: error.name });
  if (error.code === "too-many-entries") return err({ code: "too-large", name: null });
  throw new Error(`packed a zip that readers refuse: ${error.code}`);
}
