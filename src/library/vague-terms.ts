import { z } from "zod";
import { Text } from "../model/values.ts";
import vagueTerms from "./data/vague-terms.json";
import { Localized, provenanceFields } from "./provenance.ts";

/** A phrase that looks like a retention term but names none, or a term of law that is out of date. Signalled, never replaced. */
export const VagueTerm = z
  .object({
    id: Text,
    kind: z.enum(["vague-retention", "outdated-term"]),
    /** The text to look for, in whatever case. */
    phrase: Text,
    label: Localized,
    why: Localized,
    replacement: Localized,
    severity: z.enum(["warning", "info"]),
    /** When it counts: not where a text tells history ("de Wbp, vervangen door de AVG"). */
    onlyWhere: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type VagueTerm = z.infer<typeof VagueTerm>;

// JSON has no literal types; test/library parses every entry.
export const libraryVagueTerms = vagueTerms as ReadonlyArray<VagueTerm>;
