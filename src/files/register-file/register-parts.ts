import type { ZipLimits } from "../zip/zip-directory.ts";

/** What a register file holds, as it lies in it: nothing here has been read as a register yet (`readRegister` does that). */
export type RegisterParts = {
  /** The text of `register.json`. */
  readonly register: string;
  /** The text of `commits.jsonl`, one canonical commit per line; null = a file without history. */
  readonly commits: string | null;
  /** Bytes by their SHA-256. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
};

export type Program = { readonly name: string; readonly version: string };

export const partNames = {
  register: "register.json",
  commits: "commits.jsonl",
  manifest: "manifest.json",
  attachments: "attachments/",
} as const;

/** The same for writing and reading, so that what is packed can be unpacked. */
export const registerLimits: ZipLimits = {
  maxEntries: 10_000,
  maxEntryBytes: 200 * 1024 * 1024,
  maxTotalBytes: 300 * 1024 * 1024,
  maxRatio: 200,
};
