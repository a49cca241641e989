import { prefilledAnswers } from "../../src/edits/assessment-answers.ts";
import type { AssessmentKind } from "../../src/model/assessment.ts";
import { AssessmentId, type PurposeId } from "../../src/model/ids.ts";
import { newAssessment } from "../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import { wordFacts } from "../../src/words/assessment-facts.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { useRegisterStore } from "../store/register-store.ts";
import { todayIn } from "../store/today.ts";
import { addAndOpen, newId } from "./change-entity.ts";

/** Makes an assessment of an activity, with what the register already says of its questions, and opens it. */
export async function startAssessment(
  kind: AssessmentKind,
  activity: ProcessingActivity | null,
  purposeId: PurposeId | null,
  words: Words,
  language: Language,
): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const { register } = open;
  const today = todayIn(register.register.timeZone);
  const own = words.assessments;
  const activityIds = activity === null ? [] : [activity.id];
  await addAndOpen("assessment", {
    ...newAssessment(AssessmentId.parse(newId())),
    name: activity?.name == null ? own.kinds[kind] : own.nameFor(own.kinds[kind], activity.name),
    kind,
    activityIds: activity === null ? null : activityIds,
    weighedPurposeIds: purposeId === null ? null : [purposeId],
    assessedOn: today,
    answers: prefilledAnswers(
      register,
      { kind, answers: null },
      activityIds,
      (facts) => wordFacts(facts, register, today, words, language),
      newId,
    ),
  });
}
