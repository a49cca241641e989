import type { RetentionTerm } from "../model/retention-term.ts";
import type { Duration } from "../model/values.ts";
import { parseDuration } from "./duration.ts";

/**
 * How long a term keeps data after its last event, in days of an average year, to compare two states of it and never to compute a date.
 * Null while an open duration or a criterion leaves it unknown, Infinity for what is kept for good. Counting from the end of a year counts
 * as a year more, so that a change from the day to the year's end is longer.
 */
export function longestTerm(term: Pick<RetentionTerm, "phases">): number | null {
  const phases = term.phases ?? [];
  if (phases.length === 0) return null;
  let days = 0;
  for (const phase of phases) {
    switch (phase.kind) {
      case "permanent":
        return Number.POSITIVE_INFINITY;
      case "criterion":
        return null;
      case "age":
        days += phase.years * daysInYear;
        break;
      case "until":
        if (phase.eventId === null) return null;
        break;
      case "then":
        if (phase.maximum === null) return null;
        days += daysIn(phase.maximum) + (phase.counting === null || phase.counting === "day" ? 0 : daysInYear);
        break;
      default:
        phase satisfies never;
    }
  }
  return days;
}

const daysInYear = 365.25;

function daysIn(duration: Duration): number {
  const parts = parseDuration(duration);
  if (parts === null) return 0;
  const { years, months, weeks, days, hours, minutes, seconds } = parts;
  return (years + months / 12) * daysInYear + weeks * 7 + days + (hours + minutes / 60 + seconds / 3600) / 24;
}
