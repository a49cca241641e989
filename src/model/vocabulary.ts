import { z } from "zod";
import { DataClass } from "./data-class.ts";
import { entityFields } from "./entity.ts";
import { VocabularyEntryId } from "./ids.ts";
import { Text } from "./values.ts";

/** How a word stands alone ("E-mailadres") and inside a sentence ("e-mailadres"). `null` inline: the label, first letter low. */
export const WordForms = z.strictObject({ label: Text, inline: Text.nullable() }).readonly();
export type WordForms = z.infer<typeof WordForms>;

/** Both languages; English may be missing for what somebody added himself. */
const Forms = z.strictObject({ nl: WordForms, en: WordForms.nullable() }).readonly();

/**
 * The clause of an event, without its conjunction: `formal` and `informal` speak to the reader ("u het account hebt
 * opgeheven", "je het account hebt opgeheven"), `neutral` does not ("het account is opgeheven").
 */
export const EventClauses = z.strictObject({ formal: Text, informal: Text, neutral: Text }).readonly();
export type EventClauses = z.infer<typeof EventClauses>;

/**
 * The forms of an event that sentences need. `noun` with its article fits after "tot" and "na" ("de opheffing van het
 * account"); `until` fits after "totdat", `after` after "nadat". Without clauses the noun is used.
 */
export const EventForms = z
  .strictObject({ label: Text, noun: Text, until: EventClauses.nullable(), after: EventClauses.nullable() })
  .readonly();
export type EventForms = z.infer<typeof EventForms>;

const shared = {
  id: VocabularyEntryId,
  /** The library entry this is a copy of; null for what somebody added himself. */
  libraryId: Text.nullable(),
  libraryVersion: Text.nullable(),
  ...entityFields,
};

/** What asks more care with people. */
const DataSubjectFlag = z.enum(["vulnerable", "minors", "patients", "employees", "pupils"]);
export type DataSubjectFlag = z.infer<typeof DataSubjectFlag>;

/** A category of data subjects. Art. 30(1)(c) GDPR. The label is a plural: "Klanten". */
export const DataSubjectCategory = z
  .strictObject({
    kind: z.literal("data-subject"),
    forms: Forms,
    /** Groups that ask more care: minors, patients, employees, pupils. */
    flags: z.array(DataSubjectFlag).readonly(),
    ...shared,
  })
  .readonly();
export type DataSubjectCategory = z.infer<typeof DataSubjectCategory>;

/** A category of personal data. Art. 30(1)(c) GDPR. */
export const DataItem = z
  .strictObject({
    kind: z.literal("data-item"),
    forms: Forms,
    class: DataClass,
    /** "Betaalgegevens" is a plural, "e-mailadres" is not: the verb follows. */
    plural: z.boolean(),
    category: Text.nullable(),
    ...shared,
  })
  .readonly();
export type DataItem = z.infer<typeof DataItem>;

/** A category of recipients. Art. 30(1)(d) GDPR. The label is a plural: "Bezorgdiensten". */
export const RecipientCategory = z
  .strictObject({
    kind: z.literal("recipient"),
    forms: Forms,
    usualRole: z.enum(["controller", "processor", "either"]).nullable(),
    ...shared,
  })
  .readonly();
export type RecipientCategory = z.infer<typeof RecipientCategory>;

/** A kind of measure. Art. 32 GDPR. */
export const MeasureKind = z
  .strictObject({
    kind: z.literal("measure"),
    forms: Forms,
    type: z.enum(["technical", "organisational"]).nullable(),
    iso27001: Text.nullable(),
    ...shared,
  })
  .readonly();
export type MeasureKind = z.infer<typeof MeasureKind>;

/** Something that happens and that a term waits for: "account opgeheven". */
export const RetentionEvent = z
  .strictObject({
    kind: z.literal("event"),
    forms: z.strictObject({ nl: EventForms, en: EventForms.nullable() }).readonly(),
    ...shared,
  })
  .readonly();
export type RetentionEvent = z.infer<typeof RetentionEvent>;

/**
 * The register's own word for something, copied from the library at first use or added by hand. Rules and documents read the
 * copy, so that a new library never rewrites a register.
 */
export const VocabularyEntry = z.discriminatedUnion("kind", [
  DataSubjectCategory,
  DataItem,
  RecipientCategory,
  MeasureKind,
  RetentionEvent,
]);
export type VocabularyEntry = z.infer<typeof VocabularyEntry>;
export type VocabularyKind = VocabularyEntry["kind"];
