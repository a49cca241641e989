import { err, ok, type Result } from "../../result.ts";
import { sha256OfBytes } from "../sha256.ts";
import { utf8ToText } from "../utf8.ts";
import { unzip } from "../zip/unzip.ts";
import type { ZipError } from "../zip/zip-directory.ts";
import { readManifest } from "./manifest.ts";
import { type Program, partNames, type RegisterParts, registerLimits } from "./register-parts.ts";

export type RegisterFileError =
  | { readonly code: "empty-file" }
  /** Nothing but zero bytes: what a crash or a full disk leaves behind. */
  | { readonly code: "only-zeros" }
  | { readonly code: "too-large"; readonly name: string | null; readonly mostBytes: number }
  /** Neither a zip nor JSON. */
  | { readonly code: "not-a-register-file" }
  /** A zip, but of something else: it has no manifest of ours. */
  | { readonly code: "other-zip" }
  /** In the age format: needs its passphrase first. */
  | { readonly code: "encrypted" }
  /** Made by a newer version of the program; left as it is. */
  | { readonly code: "newer-format"; readonly version: number; readonly known: number }
  | { readonly code: "manifest-unreadable" }
  | { readonly code: "part-missing"; readonly name: string }
  /** In the zip but not in its manifest, or in the manifest under a name that no register file has. */
  | { readonly code: "part-unknown"; readonly name: string }
  /** Its bytes are not those of the manifest. */
  | { readonly code: "wrong-hash"; readonly name: string }
  | { readonly code: "not-utf8"; readonly name: string }
  | Exclude<ZipError, { readonly code: "not-a-zip" | "too-large" }>;

export type UnpackedRegister = {
  readonly parts: RegisterParts;
  /** Who packed it; null for a plain `register.json`. */
  readonly program: Program | null;
};

const attachmentName = /^attachments\/([0-9a-f]{64})$/;

/**
 * Takes a register file apart: a `*.verantwoord`, or a plain `register.json`, told apart by content. Every part's SHA-256 is
 * held against the manifest; nothing is read as a register yet. There and back gives the same bytes.
 */
export async function unpackRegister(bytes: Uint8Array): Promise<Result<UnpackedRegister, RegisterFileError>> {
  if (bytes.length === 0) return err({ code: "empty-file" });
  const mostBytes = registerLimits.maxTotalBytes;
  if (startsWith(bytes, "PK")) return unpackZip(bytes);
  if (startsWith(bytes, "age-encryption.org/") || startsWith(bytes, "-----BEGIN AGE ENCRYPTED FILE-----")) {
    return err({ code: "encrypted" });
  }
  if (bytes[0] === 0) return err({ code: isAllZeros(bytes) ? "only-zeros" : "not-a-register-file" });
  if (bytes.length > mostBytes) return err({ code: "too-large", name: null, mostBytes });
  return readPlain(bytes);
}

/** A `register.json` by itself. Only its first character is looked at: what is wrong further on, `readRegister` says better. */
function readPlain(bytes: Uint8Array): Result<UnpackedRegister, RegisterFileError> {
  const text = utf8ToText(bytes);
  if (text === null) {
    return err(bytes[0] === 0x7b ? { code: "not-utf8", name: partNames.register } : { code: "not-a-register-file" });
  }
  const register = text.replace(/^\ufeff/, "");
  if (!/^\s*\{/.test(register)) return err({ code: "not-a-register-file" });
  return ok({ parts: { register, commits: null, attachments: new Map() }, program: null });
}

async function unpackZip(bytes: Uint8Array): Promise<Result<UnpackedRegister, RegisterFileError>> {
  const unzipped = unzip(bytes, registerLimits);
  if (!unzipped.ok) {
    const { error } = unzipped;
    return err(error.code === "not-a-zip" ? { code: "not-a-register-file" } : error);
  }
  const files = unzipped.value;
  const manifestBytes = files.get(partNames.manifest);
  if (manifestBytes === undefined) return err({ code: "other-zip" });
  const manifestText = utf8ToText(manifestBytes);
  if (manifestText === null) return err({ code: "not-utf8", name: partNames.manifest });
  const reading = readManifest(manifestText);
  switch (reading.kind) {
    case "unreadable":
      return err({ code: "manifest-unreadable" });
    case "newer":
      return err({ code: "newer-format", version: reading.version, known: reading.known });
    case "manifest":
      break;
    default:
      return reading satisfies never;
  }
  const { parts: listed, program } = reading.manifest;

  const names = new Set(listed.map((part) => part.name));
  const unlisted = [...files.keys()].find((name) => name !== partNames.manifest && !names.has(name));
  if (unlisted !== undefined) return err({ code: "part-unknown", name: unlisted });
  const attachments = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  for (const { name, sha256 } of listed) {
    const content = files.get(name);
    if (content === undefined) return err({ code: "part-missing", name });
    if ((await sha256OfBytes(content)) !== sha256) return err({ code: "wrong-hash", name });
    const attachment = attachmentName.exec(name)?.[1];
    if (attachment !== undefined) {
      if (attachment !== sha256) return err({ code: "wrong-hash", name });
      attachments.set(attachment, content);
    } else if (name === partNames.register || name === partNames.commits) {
      const text = utf8ToText(content);
      if (text === null) return err({ code: "not-utf8", name });
      texts.set(name, text);
    } else {
      return err({ code: "part-unknown", name });
    }
  }
  const register = texts.get(partNames.register);
  if (register === undefined) return err({ code: "part-missing", name: partNames.register });
  return ok({ parts: { register, commits: texts.get(partNames.commits) ?? null, attachments }, program });
}

/** By index, because a callback or an iterator per byte takes seconds on 200 MB. */
function isAllZeros(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((character, n) => bytes[n] === character.charCodeAt(0));
