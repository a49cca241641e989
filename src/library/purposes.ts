import { z } from "zod";
import { Text } from "../model/values.ts";
import purposes from "./data/purposes.json";
import { Localized, provenanceFields } from "./provenance.ts";

/** A purpose to begin from. `typicalBases` are ids of `LibraryLegalBasis`: suggestions, no judgement. */
export const LibraryPurpose = z
  .object({
    id: Text,
    label: Localized,
    synonyms: z.array(Text).readonly(),
    typicalBases: z.array(Text).readonly(),
    note: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type LibraryPurpose = z.infer<typeof LibraryPurpose>;

// JSON has no literal types; test/library parses every entry.
export const libraryPurposes = purposes as ReadonlyArray<LibraryPurpose>;
