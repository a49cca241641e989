import type { Assessment } from "../../src/model/assessment.ts";
import type { Words } from "../../src/words/words.ts";

type Outcome = NonNullable<Assessment["outcome"]>;

/** The outcomes that a kind of assessment can have, in words; without a kind there are none. */
export const outcomesOf = (kind: Assessment["kind"], words: Words): Readonly<Partial<Record<Outcome, string>>> =>
  kind === null ? {} : words.assessments.outcome.outcomes[kind];

/** The outcome of an assessment in words. */
export function outcomeInWords({ kind, outcome }: Pick<Assessment, "kind" | "outcome">, words: Words): string {
  const open = words.assessments.outcome.open;
  return outcome === null ? open : (outcomesOf(kind, words)[outcome] ?? open);
}
