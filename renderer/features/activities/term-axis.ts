import { termIdsOf } from "../../../src/calendar/duties.ts";
import type { RetentionTermId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { exampleTimeline, type Moment, type NotComputableReason } from "../../../src/retention/term-dates.ts";

/** A stretch of a term on the axis, from 0 to 1. */
export interface TermStretch {
  readonly from: number;
  readonly to: number;
}

/** One term of an activity, beginning on the first day of the axis. */
export interface TermLine {
  readonly termId: RetentionTermId;
  readonly name: string | null;
  readonly stretches: ReadonlyArray<TermStretch>;
  /** The day by which the data must be gone; null with why where there is none. */
  readonly endsOn: PlainDate | null;
  readonly openReason: NotComputableReason | null;
}

/** All terms of an activity on one axis of whole years, the longest last, those without an end after it. */
export interface TermAxis {
  readonly years: number;
  readonly lines: ReadonlyArray<TermLine>;
}

const dayMs = 86_400_000;
const daysInYear = 365.25;

const dayNumber = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Where each term begins on `start`, as under one term. */
export function termAxis(
  activity: ProcessingActivity,
  register: Pick<Register, "retentionTerms" | "register">,
  start: PlainDate,
): TermAxis {
  const found = [...termIdsOf(activity)].flatMap((id) => {
    const term = register.retentionTerms.get(id);
    if (term === undefined) return [];
    const { phases, end } = exampleTimeline(term, start, register.register);
    const days = phases.map((phase) => dateOf(phase.end.latest) ?? dateOf(phase.end.earliest));
    const until = days.findIndex((day) => day === null);
    const known = (until === -1 ? days : days.slice(0, until)).filter((day) => day !== null);
    return [{ term, known, end: end.latest }];
  });
  const longest = Math.max(0, ...found.flatMap(({ known }) => known.map((day) => dayNumber(day) - dayNumber(start))));
  const years = Math.max(1, Math.ceil(longest / daysInYear));
  const at = (day: PlainDate): number =>
    Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(start)) / (years * daysInYear)));
  const lines = found.map(({ term, known, end }): TermLine => {
    const points = [0, ...known.map(at)];
    return {
      termId: term.id,
      name: term.name,
      stretches: points
        .slice(1)
        .map((to, index) => ({ from: points[index] ?? 0, to }))
        .filter(({ from, to }) => to > from),
      endsOn: dateOf(end),
      openReason: end.kind === "date" ? null : end.reason,
    };
  });
  return { years, lines: lines.sort((a, b) => (a.endsOn ?? "9999-99").localeCompare(b.endsOn ?? "9999-99")) };
}

const dateOf = (moment: Moment): PlainDate | null => (moment.kind === "date" ? moment.date : null);
