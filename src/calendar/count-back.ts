import { daysAfter } from "../derive/dates.ts";
import type { Phase } from "../model/retention-term.ts";
import type { PlainDate } from "../model/values.ts";
import { type YearSettings, yearEnd } from "../retention/add-duration.ts";
import { parseDuration } from "../retention/duration.ts";
import { lessDuration, monthsAfter } from "./months.ts";

/**
 * About the first day of which the phases end on `end` or later: right but for the ends of months, since counting back has no one answer
 * there. Null before the year 1.
 */
export function countBack(
  end: PlainDate,
  phases: ReadonlyArray<Phase>,
  bound: "minimum" | "maximum",
  years: YearSettings,
): PlainDate | null {
  let day = end;
  for (const phase of phases.toReversed()) {
    const before = beforePhase(day, phase, bound, years);
    if (before === null) return null;
    day = before;
  }
  return day;
}

function beforePhase(
  day: PlainDate,
  phase: Phase,
  bound: "minimum" | "maximum",
  years: YearSettings,
): PlainDate | null {
  if (phase.kind === "age") return lessDuration(day, `P${phase.years}Y`);
  if (phase.kind !== "then") return day;
  const duration = phase[bound];
  if (duration === null || parseDuration(duration) === null) return day;
  if (phase.counting === null || phase.counting === "day") return lessDuration(day, duration);
  // Whoever comes in the year that holds the day before is counted from the end of that year.
  const start = lessDuration(daysAfter(day, 1), duration);
  return start === null ? null : daysAfter(yearEnd(monthsAfter(daysAfter(start, -1), -12), phase.counting, years), 1);
}
