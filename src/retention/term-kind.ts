import type { Phase, RetentionTerm } from "../model/retention-term.ts";

/**
 * What kind of term it is, as `reading.md` counts: a period without an event, until an event (or an age), a period counted
 * from an event, permanent, vague (nothing in it can be computed), or none. One number or event beats a vague phrase.
 */
export type TermKind = "period" | "event" | "event-plus-period" | "vague" | "permanent" | "none";

export function termKind(term: Pick<RetentionTerm, "phases">): TermKind {
  const phases = term.phases ?? [];
  if (phases.length === 0) return "none";
  const hasEvent = phases.some((phase) => (phase.kind === "until" && phase.eventId !== null) || phase.kind === "age");
  const hasPeriod = phases.some((phase) => phase.kind === "then" && (phase.minimum !== null || phase.maximum !== null));
  if (hasEvent) return hasPeriod ? "event-plus-period" : "event";
  if (hasPeriod) return "period";
  return phases.some((phase) => phase.kind === "permanent") ? "permanent" : "vague";
}

/** Phases from which no date can follow, whatever is known: an open event or duration, a criterion. Permanent is an answer. */
export const vaguePhases = (term: Pick<RetentionTerm, "phases">): ReadonlyArray<Phase> =>
  (term.phases ?? []).filter((phase) => {
    switch (phase.kind) {
      case "until":
        return phase.eventId === null;
      case "then":
        return phase.minimum === null && phase.maximum === null;
      case "criterion":
        return true;
      case "age":
      case "permanent":
        return false;
      default:
        return phase satisfies never;
    }
  });
