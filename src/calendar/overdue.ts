import type { Destruction } from "../model/destruction.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { PlainDate } from "../model/values.ts";
import type { YearSettings } from "../retention/add-duration.ts";
import { type Cohort, type Round, roundsOfTerm, type TermRounds } from "./cohorts.ts";
import { recordsOf, uncovered } from "./coverage.ts";
import { beganOn, type Duty, dutiesOfTerm, endedOn } from "./duties.ts";
import { monthsAfter } from "./months.ts";

/** What the register as a whole knows that a duty leans on. */
export interface CalendarFacts {
  readonly years: YearSettings;
  /** The day since which the register exists: where nobody knows when an activity began, nothing before it is called late. */
  readonly registerSince: PlainDate;
  readonly destructions: ReadonlyArray<Destruction>;
}

/** Data that should be gone and of which no record says so. */
export interface OverdueCohort {
  readonly duty: Duty;
  /** All that is late, from the first to the last of it. */
  readonly cohort: Cohort;
  /** The first round that was missed: when it began, and its last day. */
  readonly on: PlainDate;
  readonly dueBy: PlainDate;
}

/**
 * The cohorts of a term that are late on a day: its rounds ended before, activities had begun long enough ago, and no record of destruction
 * covers them. `activities` are those that keep data under the term. A term that cannot be computed gives none; so does one on hold.
 */
export function overdueCohorts(
  term: RetentionTerm,
  activities: ReadonlyArray<ProcessingActivity>,
  facts: CalendarFacts,
  today: PlainDate,
): ReadonlyArray<OverdueCohort> {
  const rounds = roundsOfTerm(term, facts.years);
  if (!rounds.computable || isHeld(term, today)) return [];
  return dutiesOfTerm(term, activities).flatMap((duty) => overdueCohort(duty, rounds, facts, today) ?? []);
}

/** What is late of one duty, a stop on destruction left aside; null when nothing is. */
export function overdueCohort(
  duty: Duty,
  rounds: TermRounds,
  facts: CalendarFacts,
  today: PlainDate,
): OverdueCohort | null {
  const last = rounds.lastPast(today);
  const first = firstRound(duty, rounds, facts);
  if (last === null || first === null || last.on < first.on) return null;
  const ended = lastDayOf(duty, rounds);
  const final = ended === null ? null : rounds.roundOf(ended);
  const { before } = final !== null && final.on < last.on ? final.cohort : last.cohort;
  const gaps = uncovered({ from: null, before }, recordsOf(duty, facts.destructions)).filter(
    (gap) => gap.before > (first.cohort.from ?? gap.from ?? ""),
  );
  const [gap] = gaps;
  const lastGap = gaps.at(-1);
  if (gap === undefined || lastGap === undefined) return null;
  const missed = gap.from === null ? null : rounds.roundOf(gap.from);
  const { on, dueBy } = missed !== null && missed.on > first.on ? missed : first;
  return { duty, cohort: { from: gap.from, before: lastGap.before }, on, dueBy };
}

/**
 * The first round that asks something of a duty: the one in which the first day's data go; where nobody knows when the activities began,
 * the first that was not over when the register began.
 */
export function firstRound(duty: Duty, rounds: TermRounds, { registerSince }: CalendarFacts): Round | null {
  // Births lie before any activity, so there its start says nothing.
  const began = rounds.anchor.kind === "birth" ? null : beganOn(duty);
  if (began !== null) return rounds.roundOf(began);
  return (
    rounds
      .between(monthsAfter(registerSince, -1), monthsAfter(registerSince, 50))
      .find(({ dueBy }) => dueBy >= registerSince) ?? null
  );
}

/** Whether a stop on destruction runs on a day. */
export const isHeld = ({ legalHold }: RetentionTerm, day: PlainDate): boolean =>
  legalHold !== null &&
  (legalHold.since === null || legalHold.since <= day) &&
  (legalHold.until === null || legalHold.until >= day);

/** The last day of which there can be data; null while it goes on, or counts by births. */
export const lastDayOf = (duty: Duty, { anchor }: TermRounds): PlainDate | null =>
  anchor.kind === "birth" ? null : endedOn(duty);
