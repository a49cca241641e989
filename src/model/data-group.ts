import { z } from "zod";
import { DataClass } from "./data-class.ts";
import { DataGroupId, DataItemUseId, ItemId, PartyId, PurposeId, VocabularyEntryId } from "./ids.ts";
import { SpecialGround, Statute } from "./legal-basis.ts";
import { RetentionUse } from "./retention-term.ts";
import { Count, listAnswer, Text } from "./values.ts";

/** One data item in a group. `subjectIds: null` = of all people in the group, which is what a matrix ticks by default. */
export const DataItemUse = z
  .strictObject({
    id: DataItemUseId,
    itemId: VocabularyEntryId,
    subjectIds: listAnswer(VocabularyEntryId),
    /** Only when the person gives it of his own accord ("telefoonnummer (optioneel)"). */
    optional: z.boolean().nullable(),
    /** Another class than the vocabulary's, with the reason: a photo that is used to recognise faces. */
    classOverride: z.strictObject({ class: DataClass, reason: Text.nullable() }).readonly().nullable(),
    note: Text.nullable(),
  })
  .readonly();
export type DataItemUse = z.infer<typeof DataItemUse>;

/** Why special, criminal or national-id data may be used here. Art. 9(2) and 10 GDPR, art. 22–33 and 46 UAVG. */
export const SpecialGroundUse = z
  .strictObject({
    id: ItemId,
    class: z.enum(["special", "criminal", "national-id"]),
    ground: SpecialGround.nullable(),
    statute: Statute.nullable(),
    reasoning: Text.nullable(),
  })
  .readonly();
export type SpecialGroundUse = z.infer<typeof SpecialGroundUse>;

/** Where the data come from. Art. 14(2)(f) GDPR. */
export const DataSource = z
  .strictObject({
    id: ItemId,
    kind: z.enum(["data-subject", "party", "recipient-category", "public-source", "own-observation"]),
    partyId: PartyId.nullable(),
    recipientId: VocabularyEntryId.nullable(),
    description: Text.nullable(),
  })
  .readonly();
export type DataSource = z.infer<typeof DataSource>;

/**
 * Data subjects × data items that share purposes, sources and terms: the heart of art. 30(1)(c) GDPR. `purposeIds: null` =
 * not said, which counts as all purposes of the activity.
 */
export const DataGroup = z
  .strictObject({
    id: DataGroupId,
    name: Text.nullable(),
    purposeIds: listAnswer(PurposeId),
    subjectIds: listAnswer(VocabularyEntryId),
    items: listAnswer(DataItemUse),
    specialGrounds: listAnswer(SpecialGroundUse),
    sources: listAnswer(DataSource),
    /** Whether one must give the data, and what happens if not. Art. 13(2)(e) GDPR. */
    provision: z
      .strictObject({
        kind: z.enum(["statutory", "contractual", "needed-for-contract", "voluntary"]).nullable(),
        consequence: Text.nullable(),
      })
      .readonly()
      .nullable(),
    /** Roughly of how many people. */
    approximateCount: z.strictObject({ from: Count.nullable(), to: Count.nullable() }).readonly().nullable(),
    minors: z.boolean().nullable(),
    retentionUses: listAnswer(RetentionUse),
    note: Text.nullable(),
  })
  .readonly();
export type DataGroup = z.infer<typeof DataGroup>;
