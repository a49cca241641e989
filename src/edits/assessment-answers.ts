import { type AssessmentFact, assessmentFacts, type FoundFacts } from "../derive/assessment-facts.ts";
import { questionsOf } from "../library/assessment-questions.ts";
import type { Assessment, AssessmentAnswer, AssessmentKind } from "../model/assessment.ts";
import { type ActivityId, ItemId, type NewId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";

/** The answers with one changed; an answer that was not there comes in the order of the questions. Emptied it goes. */
export function withAnswer(
  { answers, kind }: Pick<Assessment, "answers" | "kind">,
  question: string,
  change: Partial<Pick<AssessmentAnswer, "verdict" | "reasoning">>,
  newId: NewId,
): Assessment["answers"] {
  const list = answers ?? [];
  const present = list.find((answer) => answer.question === question);
  const next: AssessmentAnswer = {
    ...(present ?? { id: ItemId.parse(newId()), question, verdict: null, reasoning: null }),
    ...change,
  };
  const rest = list.filter((answer) => answer.question !== question);
  if (next.verdict === null && next.reasoning === null) return rest.length === 0 ? null : rest;
  const order = kind === null ? [] : questionsOf(kind).map(({ id }) => id);
  const place = (answer: AssessmentAnswer): number => {
    const found = order.indexOf(answer.question);
    return found < 0 ? order.length : found;
  };
  return [...rest, next].sort((a, b) => place(a) - place(b));
}

/**
 * The answers filled from the register where somebody said nothing yet; what was answered stays. `say` words what was found, with its
 * day, so that one sees later what the register said then.
 */
export function prefilledAnswers(
  register: Register,
  assessment: Pick<Assessment, "answers"> & { readonly kind: AssessmentKind },
  activityIds: ReadonlyArray<ActivityId>,
  say: (facts: ReadonlyArray<AssessmentFact>) => string,
  newId: NewId,
): Assessment["answers"] {
  const isOpen = ({ question }: FoundFacts): boolean =>
    assessment.answers?.some((answer) => answer.question === question) !== true;
  return assessmentFacts(register, assessment.kind, activityIds)
    .filter(isOpen)
    .reduce<Assessment["answers"]>(
      (answers, { question, verdict, facts }) =>
        withAnswer({ answers, kind: assessment.kind }, question, { verdict, reasoning: say(facts) }, newId),
      assessment.answers,
    );
}
