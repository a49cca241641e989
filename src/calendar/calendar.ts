import { type DueItem, dueBetween, isPastDue, pastDue } from "../derive/due.ts";
import type { DestructionId, ItemId, RetentionTermId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { PlainDate } from "../model/values.ts";
import type { NotComputableReason } from "../retention/term-dates.ts";
import { type Assignee, assigneesOf, assigneesOfDuty } from "./assignees.ts";
import { type Anchor, type Cadence, type Cohort, type Round, roundsOfTerm, type TermRounds } from "./cohorts.ts";
import { recordsOf, uncovered } from "./coverage.ts";
import { type Duty, type DutyPlace, dutiesOf, placeOfDuty } from "./duties.ts";
import { type CalendarFacts, firstRound, isHeld, lastDayOf, overdueCohort } from "./overdue.ts";

/** A cohort of one duty that must go. */
export interface DestructionTask {
  readonly kind: "destruction";
  /** The same as long as term, place and round are; it fits in an address. */
  readonly key: string;
  readonly duty: DutyPlace;
  readonly anchor: Anchor;
  readonly cadence: Cadence;
  readonly on: PlainDate;
  readonly dueBy: PlainDate;
  readonly cohort: Cohort;
  readonly mayBefore: PlainDate | null;
  /** After this round nothing is left, since the activity has ended. */
  readonly isLast: boolean;
  readonly assignees: ReadonlyArray<Assignee>;
  readonly state: "overdue" | "open" | "upcoming" | "done" | "held";
  readonly destructionIds: ReadonlyArray<DestructionId>;
}

/** A single day on which something ends, or must be looked at. */
export interface DatedTask extends DueItem {
  readonly key: string;
  readonly assignees: ReadonlyArray<Assignee>;
  readonly state: "overdue" | "open" | "upcoming" | "past";
}

export type CalendarTask = DestructionTask | DatedTask;

/** A term that is in use and gives no dates, with why. */
export interface WithoutDates {
  readonly termId: RetentionTermId;
  readonly reason: NotComputableReason;
  readonly phaseId: ItemId | null;
  readonly duties: ReadonlyArray<DutyPlace>;
}

/** What falls due between two days, seen on a day. */
export interface Calendar {
  /** What is late on `today`, whenever it should have been done, longest first; what a stop on destruction holds stands among it. */
  readonly overdue: ReadonlyArray<CalendarTask>;
  /** What begins from the first day to the last, as far as it is not late. */
  readonly tasks: ReadonlyArray<CalendarTask>;
  readonly withoutDates: ReadonlyArray<WithoutDates>;
}

/**
 * What a register asks to be done: destruction by cohort, single dates, reviews. `from` and `until` are both included. Nothing is stored;
 * records of destruction make a round done, a stop on destruction holds it. Art. 5(1)(e), 24 and 28 GDPR.
 */
export function calendarBetween(register: Register, from: PlainDate, until: PlainDate, today: PlainDate): Calendar {
  const facts = calendarFacts(register);
  const rounds = new RoundsByTerm(register);
  const overdue: CalendarTask[] = pastDue(register, today).map((item) => dated(item, register, today));
  const tasks: CalendarTask[] = dueBetween(register, from, until)
    .filter((item) => !isPastDue(item, today))
    .map((item) => dated(item, register, today));
  const withoutDates = new Map<RetentionTermId, WithoutDates & { readonly duties: DutyPlace[] }>();
  for (const duty of dutiesOf(register)) {
    const found = rounds.of(duty.term);
    const place = placeOfDuty(duty);
    if (!found.computable) {
      const { reason, phaseId } = found;
      const known = withoutDates.get(place.termId);
      if (known !== undefined) known.duties.push(place);
      else withoutDates.set(place.termId, { termId: place.termId, reason, phaseId, duties: [place] });
      continue;
    }
    const first = firstRound(duty, found, facts);
    const seen = { duty, place, found, first, facts, assignees: assigneesOfDuty(duty, register), today };
    for (const round of rounds.between(duty.term, from, until)) {
      const task = taskOf(round, seen);
      if (task !== null) tasks.push(task);
    }
    const late = lateTask(seen);
    if (late !== null) overdue.push(late);
  }
  return {
    overdue: overdue.sort(inOrder),
    tasks: tasks.sort(inOrder),
    withoutDates: [...withoutDates.values()],
  };
}

/** What a duty leans on in the register as a whole. */
export const calendarFacts = (register: Pick<Register, "register" | "destructions">): CalendarFacts => ({
  years: register.register,
  registerSince: register.register.createdAt.slice(0, 10),
  destructions: [...register.destructions.values()],
});

/** A term used in two thousand places is computed once. */
class RoundsByTerm {
  readonly #rounds = new Map<string, ReturnType<typeof roundsOfTerm>>();
  readonly #between = new Map<string, ReadonlyArray<Round>>();
  readonly #register: Register;

  constructor(register: Register) {
    this.#register = register;
  }

  of(term: RetentionTerm): ReturnType<typeof roundsOfTerm> {
    const known = this.#rounds.get(term.id);
    if (known !== undefined) return known;
    const found = roundsOfTerm(term, this.#register.register);
    this.#rounds.set(term.id, found);
    return found;
  }

  between(term: RetentionTerm, from: PlainDate, until: PlainDate): ReadonlyArray<Round> {
    const known = this.#between.get(term.id);
    if (known !== undefined) return known;
    const found = this.of(term);
    const rounds = found.computable ? found.between(from, until) : [];
    this.#between.set(term.id, rounds);
    return rounds;
  }
}

/** A duty with all that its tasks lean on. */
interface SeenDuty {
  readonly duty: Duty;
  readonly place: DutyPlace;
  readonly found: TermRounds;
  readonly first: Round | null;
  readonly facts: CalendarFacts;
  readonly assignees: ReadonlyArray<Assignee>;
  readonly today: PlainDate;
}

/** A round as a task; null where there were no data yet, where none are left, or where it is late and told as such. */
function taskOf(
  round: Round,
  { duty, place, found, first, facts, assignees, today }: SeenDuty,
): DestructionTask | null {
  if (first === null || round.on < first.on) return null;
  const ended = lastDayOf(duty, found);
  const { from, before } = round.cohort;
  if (ended !== null && from !== null && from > ended) return null;
  // With the first cohort all goes that is older.
  const cohort: Cohort = round.on === first.on ? { from: null, before } : round.cohort;
  const records = recordsOf(duty, facts.destructions).filter((record) => overlap(record.cohort, cohort));
  const isDone = uncovered(cohort, records).length === 0;
  if (!isDone && round.dueBy < today) return null;
  return {
    kind: "destruction",
    key: `${duty.key}.${round.on}`,
    duty: place,
    anchor: found.anchor,
    cadence: found.cadence,
    on: round.on,
    dueBy: round.dueBy,
    cohort,
    mayBefore: round.mayBefore,
    isLast: ended !== null && before > ended,
    assignees,
    state: isDone ? "done" : stateOf(duty, round, today),
    destructionIds: isDone ? records.map(({ id }) => id) : [],
  };
}

function stateOf({ term }: Duty, { on }: Round, today: PlainDate): DestructionTask["state"] {
  if (isHeld(term, on > today ? on : today)) return "held";
  return on <= today ? "open" : "upcoming";
}

/** All that is late of one duty as one task; while a stop on destruction runs it is held. */
function lateTask({ duty, place, found, facts, assignees, today }: SeenDuty): DestructionTask | null {
  const late = overdueCohort(duty, found, facts, today);
  if (late === null) return null;
  const ended = lastDayOf(duty, found);
  return {
    kind: "destruction",
    key: `${duty.key}.${late.on}`,
    duty: place,
    anchor: found.anchor,
    cadence: found.cadence,
    on: late.on,
    dueBy: late.dueBy,
    cohort: late.cohort,
    mayBefore: null,
    isLast: ended !== null && late.cohort.before > ended,
    assignees,
    state: isHeld(duty.term, today) ? "held" : "overdue",
    destructionIds: [],
  };
}

const overlap = (a: Cohort, b: Cohort): boolean =>
  (a.from === null || a.from < b.before) && (b.from === null || b.from < a.before);

const dated = (item: DueItem, register: Register, today: PlainDate): DatedTask => ({
  ...item,
  key: `${item.kind}.${item.ref.id}.${item.ref.path.replaceAll("/", ".")}`,
  assignees: assigneesOf(item.ref, register),
  state: datedState(item, today),
});

function datedState(item: DueItem, today: PlainDate): DatedTask["state"] {
  if (item.on === today) return "open";
  if (item.on > today) return "upcoming";
  return isPastDue(item, today) ? "overdue" : "past";
}

const inOrder = (a: CalendarTask, b: CalendarTask): number => compare(a.on, b.on) || compare(a.key, b.key);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
