import { z } from "zod";
import { DataGroup } from "./data-group.ts";
import { entityFields } from "./entity.ts";
import {
  ActivityId,
  ControllerId,
  MeasureId,
  PersonId,
  PurposeId,
  SiteId,
  StatementId,
  SystemId,
  UnitId,
} from "./ids.ts";
import { Consent, LegalBasis, LegitimateInterest, Statute } from "./legal-basis.ts";
import { PartyUse } from "./party-use.ts";
import { Duration, listAnswer, None, PlainDate, Text } from "./values.ts";

/**
 * What the data are used for, with one legal basis of art. 6(1) GDPR and what that basis needs. What a text claims in general,
 * tied to no purpose, stands on the statement and gives no purpose a basis.
 */
export const Purpose = z
  .strictObject({
    id: PurposeId,
    /** In words that follow "om": "nieuws en aanbiedingen te sturen"; any other wording is accepted. */
    description: Text.nullable(),
    libraryId: Text.nullable(),
    legalBasis: LegalBasis.nullable(),
    /** Why this basis fits, and for a contract also which; for a vital interest whose. */
    reasoning: Text.nullable(),
    /** The law behind a legal obligation or a public task. Art. 6(3) GDPR. */
    statutes: listAnswer(Statute),
    consent: Consent.nullable(),
    interest: LegitimateInterest.nullable(),
  })
  .readonly();
export type Purpose = z.infer<typeof Purpose>;

/** Whether and how people are told. Art. 12–14 GDPR. */
const Informing = z
  .strictObject({ how: Text.nullable(), statementIds: listAnswer(StatementId), exception: Text.nullable() })
  .readonly();

/** Profiling (art. 4(4)) and decisions by machine alone (art. 22 GDPR). */
const Profiling = z.discriminatedUnion("kind", [
  None,
  z.strictObject({ kind: z.literal("used"), logic: Text.nullable() }).readonly(),
]);
const AutomatedDecisions = z.discriminatedUnion("kind", [
  None,
  z
    .strictObject({
      kind: z.literal("used"),
      logic: Text.nullable(),
      consequences: Text.nullable(),
      exception: z.enum(["contract", "law", "explicit-consent"]).nullable(),
      /** How one gets a person to look at it, gives his view and contests it. Art. 22(3) GDPR. */
      safeguards: Text.nullable(),
    })
    .readonly(),
]);

/** Consent of the works council for what follows or judges staff. Art. 27(1)(k, l) WOR. */
const WorksCouncil = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("not-needed"), reason: Text.nullable() }).readonly(),
  z.strictObject({ kind: z.literal("asked"), on: PlainDate.nullable() }).readonly(),
  z.strictObject({ kind: z.literal("consented"), on: PlainDate.nullable() }).readonly(),
]);

/** What we are in this activity: controller, one of several (art. 26), or processor for customers (art. 28 and 30(2)). */
export const ActivityRole = z.enum(["controller", "joint-controller", "processor"]);
export type ActivityRole = z.infer<typeof ActivityRole>;

export const ActivityStatus = z.enum(["concept", "active", "ended"]);
export type ActivityStatus = z.infer<typeof ActivityStatus>;

/** One line of the record of processing activities. Art. 30 GDPR. */
export const ProcessingActivity = z
  .strictObject({
    id: ActivityId,
    /** A label such as V-012; a duplicate is a finding. */
    code: Text.nullable(),
    name: Text.nullable(),
    description: Text.nullable(),
    role: ActivityRole.nullable(),
    controllerIds: listAnswer(ControllerId),
    unitId: UnitId.nullable(),
    ownerId: PersonId.nullable(),
    status: ActivityStatus,
    startedOn: PlainDate.nullable(),
    endedOn: PlainDate.nullable(),
    replacedById: ActivityId.nullable(),
    purposes: listAnswer(Purpose),
    dataGroups: listAnswer(DataGroup),
    partyUses: listAnswer(PartyUse),
    systemIds: listAnswer(SystemId),
    siteIds: listAnswer(SiteId),
    /** Measures of its own; besides them those that hold everywhere or in its unit, unless `inheritsMeasures` is false. */
    measureIds: listAnswer(MeasureId),
    inheritsMeasures: z.boolean(),
    informing: Informing.nullable(),
    profiling: Profiling.nullable(),
    automatedDecisions: AutomatedDecisions.nullable(),
    worksCouncil: WorksCouncil.nullable(),
    reviewInterval: Duration.nullable(),
    reviewedOn: PlainDate.nullable(),
    nextReviewOn: PlainDate.nullable(),
    /** Whether it may be seen in a public register; null = not decided. */
    publish: z.boolean().nullable(),
    ...entityFields,
  })
  .readonly();
export type ProcessingActivity = z.infer<typeof ProcessingActivity>;
