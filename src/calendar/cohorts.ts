import { daysAfter } from "../derive/dates.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { Phase, RetentionTerm } from "../model/retention-term.ts";
import type { PlainDate } from "../model/values.ts";
import type { YearSettings } from "../retention/add-duration.ts";
import { exampleTimeline, type Moment, type NotComputableReason } from "../retention/term-dates.ts";
import { countBack } from "./count-back.ts";
import { monthStart, monthsAfter } from "./months.ts";

/** Everyone of whom the event (or the start, or the birth) lay on or after `from` and before `before`; `from: null` = since the beginning. */
export interface Cohort {
  readonly from: PlainDate | null;
  readonly before: PlainDate;
}

/**
 * How often a term asks for a round of destruction: once a year where it counts from the end of a year, once a month where it counts from
 * the day. A term of less than three months cannot wait for a round: there a system must do it by itself, and the round looks whether it did.
 */
export type Cadence = "yearly" | "monthly" | "continuous";

/** One round: from `on` until `dueBy` (its last day) the cohort must go. `mayBefore`: those before it may go already, where a term leaves room. */
export interface Round {
  readonly on: PlainDate;
  readonly dueBy: PlainDate;
  readonly cohort: Cohort;
  readonly mayBefore: PlainDate | null;
}

/** What a cohort is counted by: the event a term waits for, the beginning of the term itself, or a birth. */
export type Anchor =
  | { readonly kind: "event"; readonly eventId: VocabularyEntryId }
  | { readonly kind: "start" }
  | { readonly kind: "birth" };

/** Why a term gives no rounds. */
export interface NoRounds {
  readonly computable: false;
  readonly reason: NotComputableReason;
  readonly phaseId: Phase["id"] | null;
}

/** The rounds of a term, for any day asked. */
export interface TermRounds {
  readonly computable: true;
  readonly anchor: Anchor;
  readonly cadence: Cadence;
  /** The rounds that begin from `from` to `until`, both included; those of adjoining stretches follow on each other. */
  readonly between: (from: PlainDate, until: PlainDate) => ReadonlyArray<Round>;
  /** The first round in which something that happened on `day` goes. Null beyond the year 9999. */
  readonly roundOf: (day: PlainDate) => Round | null;
  /** The last round of which the last day lies before `today`; null where there is none. */
  readonly lastPast: (today: PlainDate) => Round | null;
}

/**
 * How many months back a past round is looked for. There is one each month or each year, but where a leap day pushes an end over the
 * end of another year, two years go in one round and the next year has none.
 */
const lookBack = [3, 14, 26, 50];

/** A day on which to ask whether a term can be computed at all, and how long it is. */
const sampleDay = "2001-01-01";
const sampleThreeMonths = "2001-04-01";
/** No register looks further back. */
const firstDay = "0001-01-01";

/**
 * The rounds in which data under a term must go. A boundary is found by asking `exampleTimeline` forward, day by day where it matters, so
 * that calendar and term never disagree. The maximum decides; a term without one, with an open duration, a criterion or a later event
 * gives none and says why. Art. 5(1)(e) GDPR.
 */
export function roundsOfTerm(term: RetentionTerm, years: YearSettings): TermRounds | NoRounds {
  const anchor = anchorOf(term);
  const sample = exampleTimeline(term, sampleDay, years).end;
  if (sample.latest.kind !== "date") {
    return { computable: false, reason: sample.latest.reason, phaseId: sample.latest.phaseId };
  }
  if (anchor === null) return { computable: false, reason: "event-open", phaseId: term.phases?.[0]?.id ?? null };
  const latest = boundaries(
    (day) => exampleTimeline(term, day, years).end.latest,
    (end) => countBack(end, term.phases ?? [], "maximum", years),
  );
  const earliest = leavesRoom(term)
    ? boundaries(
        (day) => exampleTimeline(term, day, years).end.earliest,
        (end) => countBack(end, term.phases ?? [], "minimum", years),
      )
    : null;
  const cadence = isYearly(term) ? "yearly" : sample.latest.date < sampleThreeMonths ? "continuous" : "monthly";
  const round = (on: PlainDate, from: PlainDate, before: PlainDate): Round => {
    const mayBefore = earliest?.firstEndingOn(on) ?? null;
    return {
      on,
      dueBy: daysAfter(monthsAfter(on, 1), -1),
      cohort: { from, before },
      mayBefore: mayBefore !== null && mayBefore > before ? mayBefore : null,
    };
  };

  /** The round that begins on the day after `end`, or on the first of the month that follows. */
  const roundAfter = (end: PlainDate): Round | null => {
    const on = cadence === "yearly" ? daysAfter(end, 1) : monthStart(end, 1);
    const from = latest.firstEndingOn(cadence === "yearly" ? end : monthsAfter(on, -1));
    const before = latest.firstEndingOn(on);
    return from === null || before === null || from >= before ? null : round(on, from, before);
  };

  const yearlyFrom = function* (day: PlainDate): Generator<Round> {
    let from = latest.firstEndingOn(daysAfter(day, -1));
    while (from !== null) {
      const end = latest.endOf(from);
      if (end === null) return;
      const on = daysAfter(end, 1);
      const before = latest.firstEndingOn(on);
      if (before === null) return;
      yield round(on, from, before);
      from = before;
    }
  };
  const monthlyFrom = function* (day: PlainDate): Generator<Round> {
    for (let on = monthStart(daysAfter(day, -1), 1); ; on = monthsAfter(on, 1)) {
      const from = latest.firstEndingOn(monthsAfter(on, -1));
      const before = latest.firstEndingOn(on);
      if (from === null || before === null) return;
      if (from < before) yield round(on, from, before);
    }
  };
  const roundsFrom = cadence === "yearly" ? yearlyFrom : monthlyFrom;

  return {
    computable: true,
    anchor,
    cadence,
    between: (from, until) => {
      const rounds: Round[] = [];
      if (from > until) return rounds;
      for (const each of roundsFrom(from)) {
        if (each.on > until) break;
        rounds.push(each);
      }
      return rounds;
    },
    roundOf: remembered((day) => {
      const end = latest.endOf(day);
      return end === null ? null : roundAfter(end);
    }),
    lastPast: remembered((today) => {
      for (const months of lookBack) {
        let last: Round | null = null;
        for (const each of roundsFrom(monthsAfter(today, -months))) {
          if (each.dueBy >= today) break;
          last = each;
        }
        if (last !== null) return last;
      }
      return null;
    }),
  };
}

/** Many duties ask the same of one term. */
function remembered<T>(find: (day: PlainDate) => T): (day: PlainDate) => T {
  const known = new Map<PlainDate, T>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const found = find(day);
    known.set(day, found);
    return found;
  };
}

function anchorOf({ phases }: RetentionTerm): Anchor | null {
  const first = phases?.[0];
  if (first?.kind === "until") return first.eventId === null ? null : { kind: "event", eventId: first.eventId };
  return first?.kind === "age" ? { kind: "birth" } : { kind: "start" };
}

/** Whether ends fall on one day a year: a duration counts from the end of a year, and only durations follow. */
function isYearly({ phases }: RetentionTerm): boolean {
  for (const phase of (phases ?? []).toReversed()) {
    if (phase.kind !== "then") return false;
    if (phase.counting !== null && phase.counting !== "day") return true;
  }
  return false;
}

/** A minimum below the maximum. Without a minimum the law may let data go at once, but nobody said that they are of no use any more. */
const leavesRoom = ({ phases }: RetentionTerm): boolean => {
  const lengths = (phases ?? []).filter((phase) => phase.kind === "then");
  return (
    lengths.every(({ minimum }) => minimum !== null) && lengths.some(({ minimum, maximum }) => minimum !== maximum)
  );
};

interface Boundaries {
  /** The last day of the term for an event on `day`. */
  readonly endOf: (day: PlainDate) => PlainDate | null;
  /** The first day of which the term ends on `end` or later: all before it ended before. Null before the year 1. */
  readonly firstEndingOn: (end: PlainDate) => PlainDate | null;
}

/** Counting back by asking forward: ends never go down while days go up, so the first day is found by halving. */
function boundaries(momentOf: (day: PlainDate) => Moment, guessOf: (end: PlainDate) => PlainDate | null): Boundaries {
  const endOf = (day: PlainDate): PlainDate | null => {
    const moment = momentOf(day);
    return moment.kind === "date" ? moment.date : null;
  };
  const endsBefore = (day: PlainDate, end: PlainDate): boolean => {
    const last = endOf(day);
    return last !== null && last < end;
  };
  const search = (end: PlainDate): PlainDate | null => {
    const guess = guessOf(end);
    if (guess === null || guess <= firstDay) return null;
    let low = daysAfter(guess, -1);
    let width = 1;
    for (; !endsBefore(low, end); width *= 2) {
      low = daysAfter(low, -width);
      if (low < firstDay || !/^\d{4}-/u.test(low)) return null;
    }
    for (width = Math.max(1, width / 2); endsBefore(daysAfter(low, width), end); width *= 2)
      low = daysAfter(low, width);
    while (width > 1) {
      const half = Math.floor(width / 2);
      if (endsBefore(daysAfter(low, half), end)) {
        low = daysAfter(low, half);
        width -= half;
      } else width = half;
    }
    return daysAfter(low, 1);
  };
  const firstEndingOn = remembered(search);
  return { endOf, firstEndingOn };
}
