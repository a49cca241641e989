import { z } from "zod";
import { entityFields } from "./entity.ts";
import { ActivityId, AssessmentId, ItemId, MeasureId, PartyId, PersonId, PurposeId } from "./ids.ts";
import { listAnswer, None, PlainDate, Text } from "./values.ts";

/**
 * What was assessed: a weighing of interests (belangenafweging, art. 6(1)(f) GDPR), whether a DPIA is needed (art. 35(1) and the
 * AP's list), a DPIA made elsewhere (art. 35(7)), a transfer (doorgiftebeoordeling), or whether a new purpose is compatible with the
 * first (art. 6(4)).
 */
export const AssessmentKind = z.enum(["legitimate-interests", "dpia-precheck", "dpia", "transfer", "compatible-use"]);
export type AssessmentKind = z.infer<typeof AssessmentKind>;

/**
 * One step or criterion with its answer. `question` is a code of `src/library/assessment-questions` ("interest", "necessity", or the id
 * of a criterion of the AP or of WP248); `verdict` says which way it points, `reasoning` why. Never a bare tick.
 */
export const AssessmentAnswer = z
  .strictObject({
    id: ItemId,
    question: Text,
    verdict: z.enum(["yes", "no", "partly"]).nullable(),
    reasoning: Text.nullable(),
  })
  .readonly();
export type AssessmentAnswer = z.infer<typeof AssessmentAnswer>;

/** What the data protection officer advised (art. 35(2) and 39(1)(c) GDPR), and what was done with it. "none" = not asked. */
const DpoAdvice = z.discriminatedUnion("kind", [
  None,
  z
    .strictObject({
      kind: z.literal("given"),
      on: PlainDate.nullable(),
      text: Text.nullable(),
      followed: z.enum(["yes", "no", "partly"]).nullable(),
      reasoning: Text.nullable(),
    })
    .readonly(),
]);

/** Prior consultation of the supervisory authority, where a high risk remains. Art. 36 GDPR. */
const PriorConsultation = z.discriminatedUnion("kind", [
  None,
  z.strictObject({ kind: z.literal("asked"), on: PlainDate.nullable(), outcome: Text.nullable() }).readonly(),
]);

/**
 * An assessment of one or several activities, dated and signed by a person. `outcome`: for a weighing or a transfer whether it may be
 * done ("passed", only with measures, or "failed"); for a pre-check whether a DPIA is "needed" or "not-needed" (with the reasoning in
 * `conclusion`, which is a full answer).
 */
export const Assessment = z
  .strictObject({
    id: AssessmentId,
    code: Text.nullable(),
    name: Text.nullable(),
    kind: AssessmentKind.nullable(),
    activityIds: listAnswer(ActivityId),
    /** The purposes that were weighed; null = all of its activities. */
    weighedPurposeIds: listAnswer(PurposeId),
    /** The parties to whose transfer or service it applies; null = not tied to one. */
    partyIds: listAnswer(PartyId),
    assessedOn: PlainDate.nullable(),
    authorId: PersonId.nullable(),
    answers: listAnswer(AssessmentAnswer),
    /** The views of data subjects or their representatives. Art. 35(9) GDPR. */
    viewsSought: Text.nullable(),
    dpoAdvice: DpoAdvice.nullable(),
    /** Measures that the outcome leans on. */
    measureIds: listAnswer(MeasureId),
    residualRisk: z.enum(["low", "medium", "high"]).nullable(),
    priorConsultation: PriorConsultation.nullable(),
    outcome: z.enum(["passed", "passed-with-measures", "failed", "needed", "not-needed"]).nullable(),
    conclusion: Text.nullable(),
    decidedById: PersonId.nullable(),
    decidedOn: PlainDate.nullable(),
    nextReviewOn: PlainDate.nullable(),
    ...entityFields,
  })
  .readonly();
export type Assessment = z.infer<typeof Assessment>;
