import type { Added } from "../../src/edits/with-added.ts";
import type { Phase, RetentionTerm } from "../../src/model/retention-term.ts";

/** A change of a term, made on it as it is when it is committed, and the words it needs that the register does not have yet. */
export interface TermChange {
  readonly update: (term: RetentionTerm) => RetentionTerm;
  readonly added: ReadonlyArray<Added>;
}

/** A change without new words. */
export const termChange = (update: TermChange["update"]): TermChange => ({ update, added: [] });

/** The term with one of its phases changed. */
export const withPhase = (term: RetentionTerm, id: string, update: (phase: Phase) => Phase): RetentionTerm => ({
  ...term,
  phases: term.phases?.map((phase) => (phase.id === id ? update(phase) : phase)) ?? null,
});

/** The term without one of its phases; without its last one it is open again. */
export function withoutPhase(term: RetentionTerm, id: string): RetentionTerm {
  const phases = (term.phases ?? []).filter((phase) => phase.id !== id);
  return { ...term, phases: phases.length === 0 ? null : phases };
}
