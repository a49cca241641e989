import { z } from "zod";
import { Counting } from "../model/retention-term.ts";
import { Duration, Text } from "../model/values.ts";
import retentionTerms from "./data/retention-terms.json";
import { Localized, provenanceFields } from "./provenance.ts";

/**
 * A term from law, guideline or custom. `minimum` obliges to keep, `maximum` to erase. `form` says how it is told: "period" =
 * until the event and a duration more; "until-event" = no longer than the event; "criterion" = in words; "permanent".
 * Counting is as the law counts: the sixteen terms that run from the end of a financial year count from the end of the year in
 * which the record loses its value, and not once more from the end of that year.
 */
export const LibraryRetentionTerm = z
  .object({
    id: Text,
    label: Localized,
    /** Which data it is about, in a few words. */
    data: Localized,
    form: z.enum(["period", "until-event", "criterion", "permanent"]),
    /** The library event from which it counts. */
    eventId: Text,
    minimum: Duration.nullable(),
    maximum: Duration.nullable(),
    counting: Counting,
    criterion: Localized.nullable(),
    /** The start as the source words it. */
    trigger: Localized,
    nature: z.enum(["statutory-minimum", "statutory-maximum", "guideline", "practice"]),
    sectors: z.array(Text).readonly(),
    note: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type LibraryRetentionTerm = z.infer<typeof LibraryRetentionTerm>;

// JSON has no literal types; test/library parses every entry.
export const libraryRetentionTerms = retentionTerms as ReadonlyArray<LibraryRetentionTerm>;

/** One term, or null for an id that this library does not have. */
export const libraryRetentionTerm = (id: string): LibraryRetentionTerm | null =>
  libraryRetentionTerms.find((term) => term.id === id) ?? null;
