import { displayName } from "../../../src/derive/names.ts";
import { type Assessment, AssessmentKind } from "../../../src/model/assessment.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { outcomeInWords } from "../../controls/assessment-outcome.ts";
import { byName, type RecordRow } from "../../controls/record-screen.tsx";
import { shortDate } from "../../controls/term-points.ts";

/** An assessment as the list shows it. */
export interface AssessmentRow extends RecordRow {
  readonly assessment: Assessment;
  readonly outcome: string;
  /** The day on which one looks again, in short; "" without one. */
  readonly review: string;
}

/** All assessments by kind, and by name within one. */
export function assessmentRows(register: Register, words: Words, language: Language): ReadonlyArray<AssessmentRow> {
  const all = byName(register.assessments.values()).map((assessment): AssessmentRow => {
    const name = assessment.name ?? assessment.code ?? words.common.untitled;
    const outcome = outcomeInWords(assessment, words);
    const activities = (assessment.activityIds ?? []).map((id) =>
      displayName(register, "activity", id, language, words.common),
    );
    return {
      id: assessment.id,
      name,
      assessment,
      outcome,
      review: assessment.nextReviewOn === null ? "" : shortDate(assessment.nextReviewOn, language),
      searchText: searchForm([name, assessment.code, outcome, ...activities, ...assessment.tags].join("\n")),
    };
  });
  return [...AssessmentKind.options, null].flatMap((kind) => all.filter((row) => row.assessment.kind === kind));
}
