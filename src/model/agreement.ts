import { z } from "zod";
import { entityFields } from "./entity.ts";
import { AgreementId, ControllerId, ItemId, PartyId, ServiceId, VocabularyEntryId } from "./ids.ts";
import { CountryCode, Duration, listAnswer, None, PlainDate, Text } from "./values.ts";

/** The eight clauses of art. 28(3)(a–h) GDPR. */
export const Article28Letter = z.enum(["a", "b", "c", "d", "e", "f", "g", "h"]);
export type Article28Letter = z.infer<typeof Article28Letter>;

/**
 * What is looked for in a processor agreement: the eight clauses of art. 28(3), what the rest of art. 28 asks, and what is often
 * forgotten (no duty by itself, but what one misses when it matters).
 */
export const Article28Point = z.enum([
  ...Article28Letter.options,
  "opening-words",
  "unlawful-instruction",
  "sub-processor-permission",
  "sub-processor-duties",
  "in-writing",
  "own-purposes",
  "breach-term",
  "sub-processor-list",
  "location",
  "transfer-instrument",
  "deletion-term",
  "contacts",
  "signed",
  "liability",
  "changes",
  "review-date",
  "own-use",
]);
export type Article28Point = z.infer<typeof Article28Point>;

/** Whether a point is in the agreement (null = not looked at), where in the document ("art. 7.2"), and a remark. */
const Article28Clause = z
  .strictObject({
    id: ItemId,
    point: Article28Point,
    present: z.boolean().nullable(),
    place: Text.nullable(),
    note: Text.nullable(),
  })
  .readonly();
export type Article28Clause = z.infer<typeof Article28Clause>;

/** Whether the processor deleted or gave back all data after the end, and what shows it. Art. 28(3)(g) GDPR. */
const DeletionProof = z.discriminatedUnion("kind", [
  None,
  z.strictObject({ kind: z.literal("received"), on: PlainDate.nullable(), evidence: Text.nullable() }).readonly(),
]);

/**
 * Who does what under a joint arrangement. Art. 26(1) GDPR. `partyId: null` = we ourselves; then `controllerId` may say which
 * of our own controllers, when several of them are in it.
 */
const JointDuty = z
  .strictObject({ id: ItemId, duty: Text, partyId: PartyId.nullable(), controllerId: ControllerId.nullable() })
  .readonly();

/** A processor of the processor; `parentId` makes the chain a tree. Art. 28(2) and (4) GDPR. */
const SubProcessor = z
  .strictObject({
    id: ItemId,
    parentId: ItemId.nullable(),
    partyId: PartyId.nullable(),
    name: Text.nullable(),
    country: CountryCode.nullable(),
    service: Text.nullable(),
    announcedOn: PlainDate.nullable(),
    objectionUntil: PlainDate.nullable(),
  })
  .readonly();
export type SubProcessor = z.infer<typeof SubProcessor>;

/** When an agreement ends. */
const AgreementEnd = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date"), date: PlainDate }).readonly(),
  z.strictObject({ kind: z.literal("main-contract"), contract: Text.nullable() }).readonly(),
  z.strictObject({ kind: z.literal("indefinite") }).readonly(),
]);

/**
 * What was agreed with one or more parties: a processor agreement (art. 28(3) GDPR), a joint arrangement (art. 26), standard
 * contractual clauses (art. 46(2)(c)), an exchange of data, or confidentiality. Its state (concept, not yet started, valid,
 * ended) is derived for a day and never stored.
 */
export const Agreement = z
  .strictObject({
    id: AgreementId,
    code: Text.nullable(),
    name: Text.nullable(),
    kind: z
      .enum([
        "processor-agreement",
        "joint-arrangement",
        "standard-contractual-clauses",
        "data-exchange",
        "confidentiality",
      ])
      .nullable(),
    form: z.enum(["signed", "accepted-online", "other-act"]).nullable(),
    /** Whether it was concluded at all: false is a concept, null is not known. */
    concluded: z.boolean().nullable(),
    partyIds: listAnswer(PartyId),
    controllerIds: listAnswer(ControllerId),
    /** Which services it covers; null = not said, so count all services of its parties. */
    serviceIds: listAnswer(ServiceId),
    version: Text.nullable(),
    concludedOn: PlainDate.nullable(),
    startsOn: PlainDate.nullable(),
    end: AgreementEnd.nullable(),
    /** How long before the end one must say that it ends. */
    noticePeriod: Duration.nullable(),
    /** After the end: "none" = asked for and not received. */
    deletionProof: DeletionProof.nullable(),
    subject: Text.nullable(),
    duration: Text.nullable(),
    nature: Text.nullable(),
    purpose: Text.nullable(),
    /** The data and people that it names, from the vocabulary: compared with what the activities let the party touch. */
    dataItemIds: listAnswer(VocabularyEntryId),
    dataSubjectIds: listAnswer(VocabularyEntryId),
    clauses: listAnswer(Article28Clause),
    duties: listAnswer(JointDuty),
    /** The essence of a joint arrangement, made available to data subjects. Art. 26(2) GDPR. */
    essence: Text.nullable(),
    subProcessors: listAnswer(SubProcessor),
    ...entityFields,
  })
  .readonly();
export type Agreement = z.infer<typeof Agreement>;
