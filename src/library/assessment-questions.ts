import { z } from "zod";
import { AssessmentKind } from "../model/assessment.ts";
import { Text } from "../model/values.ts";
import { libraryChecklist } from "./article-checklists.ts";
import assessmentQuestions from "./data/assessment-questions.json";
import { libraryDpiaCriteria } from "./dpia-criteria.ts";
import { Localized, provenanceFields } from "./provenance.ts";

/** The parts in which the questions of an assessment stand, in their order. */
export const AssessmentStep = z.enum([
  "interest",
  "necessity",
  "balance",
  "map",
  "law",
  "measures",
  "before",
  "criteria",
  "ap-list",
  "wp248",
  "gdpr-35-3",
  "exceptions",
  "contents",
]);
export type AssessmentStep = z.infer<typeof AssessmentStep>;

/** A question of our own short forms. `favourable` is the answer that speaks for the processing. */
export const AssessmentQuestion = z
  .object({
    id: Text,
    kind: AssessmentKind,
    step: AssessmentStep,
    /** Article without "art.", "6(4)(a)". */
    article: Text,
    favourable: z.enum(["yes", "no"]),
    question: Localized,
    hint: Localized.nullable(),
    ...provenanceFields,
  })
  .readonly();
export type AssessmentQuestion = z.infer<typeof AssessmentQuestion>;

// JSON has no literal types; test/library parses every entry.
export const libraryAssessmentQuestions = assessmentQuestions as ReadonlyArray<AssessmentQuestion>;

/** The questions of a kind of assessment: our own forms, the list of the AP with WP248, or what art. 35(7) asks of a DPIA. */
export function questionsOf(kind: AssessmentKind): ReadonlyArray<AssessmentQuestion> {
  switch (kind) {
    case "dpia-precheck":
      return criteria;
    case "dpia":
      return dpiaContents;
    case "legitimate-interests":
    case "transfer":
    case "compatible-use":
      return libraryAssessmentQuestions.filter((question) => question.kind === kind);
    default:
      return kind satisfies never;
  }
}

const stepOfCriterion = {
  "ap-list": "ap-list",
  "wp248-criterion": "wp248",
  "gdpr-35-3": "gdpr-35-3",
  rule: "exceptions",
} as const;

const articleOfCriterion = {
  "ap-list": "35(4)",
  "wp248-criterion": "35(1)",
  "gdpr-35-3": "35(3)",
  rule: "35(10)",
} as const;

/** Each criterion as a question: does it hold here? A "no" speaks for doing without a DPIA, but for the exceptions of art. 35(10). */
const criteria: ReadonlyArray<AssessmentQuestion> = libraryDpiaCriteria
  .filter(({ kind, id }) => kind !== "rule" || id === "rule-exceptions")
  .map((criterion) => ({
    id: criterion.id,
    kind: "dpia-precheck",
    step: stepOfCriterion[criterion.kind],
    article: articleOfCriterion[criterion.kind],
    favourable: criterion.kind === "rule" ? "yes" : "no",
    question: criterion.label,
    hint: criterion.condition ?? criterion.note,
    source: criterion.source,
    verified: criterion.verified,
    confidence: criterion.confidence,
    verifiedFields: criterion.verifiedFields,
    asOf: criterion.asOf,
  }));

/** What art. 35(7) asks of a DPIA that was made elsewhere. */
const dpiaContents: ReadonlyArray<AssessmentQuestion> = libraryChecklist
  .filter(({ article }) => article.startsWith("35(7)"))
  .map((point) => ({
    id: point.id,
    kind: "dpia",
    step: "contents",
    article: point.article,
    favourable: "yes",
    question: point.question,
    hint: point.note,
    source: point.source,
    verified: point.verified,
    confidence: point.confidence,
    verifiedFields: point.verifiedFields,
    asOf: point.asOf,
  }));
