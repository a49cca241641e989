import { z } from "zod";
import { DataClass } from "../model/data-class.ts";
import { Text } from "../model/values.ts";
import { EventForms } from "../model/vocabulary.ts";
import { Localized, provenanceFields } from "./provenance.ts";

/** Unlike a register's own word, a word of the library always has both languages and its form inside a sentence. */
const LibraryForms = z.object({ label: Text, inline: Text }).readonly();
const BothForms = z.object({ nl: LibraryForms, en: LibraryForms }).readonly();

const shared = {
  /** Kebab-case and never changed: copies in registers point at it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Other Dutch words for the same, to recognise free text by. No word points at two entries of one kind. */
  synonyms: z.array(Text).readonly(),
  note: Localized.nullable(),
  ...provenanceFields,
};

export const LibraryDataSubject = z
  .object({
    kind: z.literal("data-subject"),
    forms: BothForms,
    flags: z.array(z.enum(["vulnerable", "minors", "patients", "employees", "pupils"])).readonly(),
    ...shared,
  })
  .readonly();
export type LibraryDataSubject = z.infer<typeof LibraryDataSubject>;

export const LibraryDataItem = z
  .object({
    kind: z.literal("data-item"),
    forms: BothForms,
    class: DataClass,
    plural: z.boolean(),
    /** Id of a `LibraryDataCategory`. */
    category: Text,
    ...shared,
  })
  .readonly();
export type LibraryDataItem = z.infer<typeof LibraryDataItem>;

/** The inline form fits after "wij delen gegevens met". */
export const LibraryRecipient = z
  .object({
    kind: z.literal("recipient"),
    forms: BothForms,
    usualRole: z.enum([
      "controller",
      "processor",
      "joint",
      "either",
      "authority",
      "internal",
      "public",
      "data-subject-side",
    ]),
    ...shared,
  })
  .readonly();
export type LibraryRecipient = z.infer<typeof LibraryRecipient>;

export const LibraryMeasure = z
  .object({
    kind: z.literal("measure"),
    forms: BothForms,
    type: z.enum(["technical", "organisational", "physical"]),
    iso27001: Text,
    ...shared,
  })
  .readonly();
export type LibraryMeasure = z.infer<typeof LibraryMeasure>;

/** Something that a retention term waits for. Clauses are null where only the noun makes a good sentence. */
export const LibraryEvent = z
  .object({
    kind: z.literal("event"),
    forms: z.object({ nl: EventForms, en: EventForms }).readonly(),
    ...shared,
  })
  .readonly();
export type LibraryEvent = z.infer<typeof LibraryEvent>;

/** One word of the library, of the kinds that a register copies into its vocabulary. */
export const LibraryEntry = z.discriminatedUnion("kind", [
  LibraryDataSubject,
  LibraryDataItem,
  LibraryRecipient,
  LibraryMeasure,
  LibraryEvent,
]);
export type LibraryEntry = z.infer<typeof LibraryEntry>;
export type LibraryEntryOf<K extends LibraryEntry["kind"]> = Extract<LibraryEntry, { readonly kind: K }>;

/** A group in which lists show data items together: "Contactgegevens". */
export const LibraryDataCategory = z.object({ id: Text, label: Localized, ...provenanceFields }).readonly();
export type LibraryDataCategory = z.infer<typeof LibraryDataCategory>;
