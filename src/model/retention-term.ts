import { z } from "zod";
import { entityFields } from "./entity.ts";
import { DataItemUseId, ItemId, RetentionTermId, VocabularyEntryId } from "./ids.ts";
import { Statute } from "./legal-basis.ts";
import { Duration, listAnswer, None, PlainDate, Text } from "./values.ts";

/**
 * From where a duration counts: from the day itself, or from the end of the year in which that day falls. The register
 * says when its financial and school years begin.
 */
export const Counting = z.enum(["day", "calendar-year-end", "financial-year-end", "school-year-end"]);
export type Counting = z.infer<typeof Counting>;

const phaseFields = {
  id: ItemId,
  /** What kind of rule the phase rests on; "practice" is custom, not law. */
  nature: z.enum(["statutory-minimum", "statutory-maximum", "guideline", "practice", "own-choice"]).nullable(),
  statute: Statute.nullable(),
  /** Why the data are kept in this phase: "omdat de belastingwet dat vraagt". */
  reason: Text.nullable(),
  /** An authority's selection list and the number in it, which go before any other term. Art. 5 Archiefwet 1995. */
  selectionList: Text.nullable(),
  selectionNumber: Text.nullable(),
};

/**
 * One phase of a term. `until` keeps data until an event; `then` keeps them a duration longer, counted from the end of
 * the phase before it (or, when it comes first, from a start that is not known). Equal `minimum` and `maximum` are an exact
 * duration, both null an open one: "and some data longer for the fiscal duty" without a number.
 * Art. 30(1)(f) and 13(2)(a) GDPR.
 */
export const Phase = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("until"), eventId: VocabularyEntryId.nullable(), ...phaseFields }).readonly(),
  z
    .strictObject({
      kind: z.literal("then"),
      minimum: Duration.nullable(),
      maximum: Duration.nullable(),
      counting: Counting.nullable(),
      ...phaseFields,
    })
    .readonly(),
  z.strictObject({ kind: z.literal("age"), years: z.int().positive(), ...phaseFields }).readonly(),
  z.strictObject({ kind: z.literal("criterion"), text: Text, ...phaseFields }).readonly(),
  z
    .strictObject({
      kind: z.literal("permanent"),
      ...phaseFields,
    })
    .readonly(),
]);
export type Phase = z.infer<typeof Phase>;

/** What happens when the term is over. */
export const EndAction = z.enum(["delete", "anonymise", "transfer-to-archive", "review"]);
export type EndAction = z.infer<typeof EndAction>;

/**
 * A retention term: named once, used often. "Until the order is finished, six months more, and seven years for tax" is one
 * term with three phases, not a text. `phases: null` is a term of which only the name is known yet.
 */
export const RetentionTerm = z
  .strictObject({
    id: RetentionTermId,
    name: Text.nullable(),
    libraryId: Text.nullable(),
    libraryVersion: Text.nullable(),
    phases: listAnswer(Phase),
    endAction: EndAction.nullable(),
    /** When the term does not hold: "tenzij er een incident is". */
    exception: z.union([Text, None]).nullable(),
    /** A stop on destruction, with its reason: a court case, an inquiry. */
    legalHold: z
      .strictObject({ reason: Text, since: PlainDate.nullable(), until: PlainDate.nullable() })
      .readonly()
      .nullable(),
    ...entityFields,
  })
  .readonly();
export type RetentionTerm = z.infer<typeof RetentionTerm>;

/** A term applied to a group of data: to all its items (`itemUseIds: null`) or to some ("the invoice seven years"). */
export const RetentionUse = z
  .strictObject({
    id: ItemId,
    termId: RetentionTermId,
    itemUseIds: listAnswer(DataItemUseId),
    note: Text.nullable(),
  })
  .readonly();
export type RetentionUse = z.infer<typeof RetentionUse>;
