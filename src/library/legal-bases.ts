import { z } from "zod";
import { LegalBasis, SpecialGround } from "../model/legal-basis.ts";
import { Text } from "../model/values.ts";
import legalBases from "./data/legal-bases.json";
import { Localized, provenanceFields } from "./provenance.ts";

/**
 * A basis of art. 6, an exception of art. 9 or the UAVG, or a rule beside them: when it can be used, when not, and what must be
 * recorded with it. `legalBasis` or `ground` is the model's code for it, where there is one.
 */
export const LibraryLegalBasis = z
  .object({
    id: Text,
    group: z.enum(["art6", "art9", "uavg", "art10", "bsn", "automated", "minor"]),
    article: Text,
    legalBasis: LegalBasis.nullable(),
    ground: SpecialGround.nullable(),
    label: Localized,
    use: Localized,
    notUsable: z.array(Localized).readonly(),
    needs: z.array(z.object({ id: Text, text: Localized }).readonly()).readonly(),
    note: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type LibraryLegalBasis = z.infer<typeof LibraryLegalBasis>;

// JSON has no literal types; test/library parses every entry.
export const libraryLegalBases = legalBases as ReadonlyArray<LibraryLegalBasis>;

/** What the library says of a basis of art. 6(1) GDPR. */
export const aboutLegalBasis = (basis: LegalBasis): LibraryLegalBasis | null =>
  libraryLegalBases.find((entry) => entry.legalBasis === basis) ?? null;

/** The exceptions and statutes that can stand behind a ground for special, criminal or national-id data. */
export const aboutSpecialGround = (ground: SpecialGround): ReadonlyArray<LibraryLegalBasis> =>
  libraryLegalBases.filter((entry) => entry.ground === ground);
