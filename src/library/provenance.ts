import { z } from "zod";
import { Text } from "../model/values.ts";

// These schemas give the library's data their types. The data themselves are parsed by the tests and not at run time: they
// ship with the program.

/** Dutch and English of the same. */
export const Localized = z.object({ nl: Text, en: Text }).readonly();
export type Localized = z.infer<typeof Localized>;

/** A language in which the library has words. */
export type LibraryLanguage = keyof Localized;

/**
 * Where a fact comes from and how sure it is. `verified` = read in the source; otherwise `confidence` says how sure the author
 * was, and the address is only the place to look it up. `verifiedFields` = only these fields were read in the source.
 */
export const provenanceFields = {
  source: z.object({ ref: Text, url: z.url().nullable() }).readonly(),
  verified: z.boolean(),
  confidence: z.enum(["high", "medium", "low"]).nullable(),
  verifiedFields: z.array(Text).readonly().nullable(),
  /** Month in which it was last looked at, "2026-11". */
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
};

export interface Provenance {
  readonly source: { readonly ref: string; readonly url: string | null };
  readonly verified: boolean;
  readonly confidence: "high" | "medium" | "low" | null;
  readonly verifiedFields: ReadonlyArray<string> | null;
  readonly asOf: string;
}

/** How much of an entry was read in its source: what screens show beside it. */
export function certaintyOf(entry: Provenance): "verified" | "partly-verified" | "unverified" {
  if (!entry.verified) return "unverified";
  return entry.verifiedFields === null ? "verified" : "partly-verified";
}
