import type { ItemId, VocabularyEntryId } from "../model/ids.ts";
import type { Phase, RetentionTerm } from "../model/retention-term.ts";
import type { Duration, PlainDate } from "../model/values.ts";
import { addDuration, birthday, type CountProblem, type YearSettings } from "./add-duration.ts";

/** Why there is no date. Never a guess: a missing fact is named. The words stand in `retention.notComputable`. */
export type NotComputableReason =
  | "term-open"
  | "no-term"
  | "event-open"
  | "event-date-unknown"
  | "start-unknown"
  | "birth-date-unknown"
  | "duration-open"
  | "no-maximum"
  | "criterion"
  | "permanent"
  | "earlier-phase"
  | "legal-hold"
  | CountProblem;

/** A day, or why there is none. `phaseId` is the phase where it stops; null where no phase is to blame. */
export type Moment =
  | { readonly kind: "date"; readonly date: PlainDate }
  | { readonly kind: "not-computable"; readonly reason: NotComputableReason; readonly phaseId: ItemId | null };

/**
 * From when and until when. `earliest` follows the minima: until that day data must be kept. `latest` follows the maxima:
 * after that day they may not be there. Equal where the term is exact.
 */
export type Span = { readonly earliest: Moment; readonly latest: Moment };

export type PhaseDates = {
  readonly phaseId: ItemId;
  readonly begin: Span;
  readonly end: Span;
  /** True when nothing is filled in on counting and the day itself was taken, as a duration is commonly read. */
  readonly countedFromDayAssumed: boolean;
};

export type TermDates = {
  readonly phases: ReadonlyArray<PhaseDates>;
  /** The last day of the whole term, a stop on destruction left aside. */
  readonly end: Span;
  /** The last day before data may go: `end`, or later while a legal hold runs. */
  readonly keptUntil: Span;
};

/** What is known of one file, customer or pupil: when things happened, and the start for a term that begins with a duration. */
export type TermFacts = {
  readonly eventDates: ReadonlyMap<VocabularyEntryId, PlainDate>;
  readonly start: PlainDate | null;
  readonly birthDate: PlainDate | null;
};

/**
 * The days of a term. Every phase begins where the one before it ends; no end lies before its beginning. What depends on
 * something unknown is not computable and says on what. Art. 30(1)(f) GDPR.
 */
export function endOfTerm(term: RetentionTerm, facts: TermFacts, years: YearSettings): TermDates {
  const phases = term.phases;
  if (phases === null || phases.length === 0) {
    const none = both(missing(phases === null ? "term-open" : "no-term", null));
    return { phases: [], end: none, keptUntil: none };
  }
  const dates: PhaseDates[] = [];
  let begin: Span = both(facts.start === null ? missing("start-unknown", null) : on(facts.start));
  for (const [index, phase] of phases.entries()) {
    const end = endOfPhase(phase, begin, index === 0, facts, years);
    const assumed = phase.kind === "then" && phase.counting === null && !isUnknown(end);
    dates.push({ phaseId: phase.id, begin, end, countedFromDayAssumed: assumed });
    begin = end;
  }
  return { phases: dates, end: begin, keptUntil: holdBack(begin, term.legalHold) };
}

function endOfPhase(phase: Phase, begin: Span, first: boolean, facts: TermFacts, years: YearSettings): Span {
  switch (phase.kind) {
    case "until": {
      if (phase.eventId === null) return both(missing("event-open", phase.id));
      const date = facts.eventDates.get(phase.eventId);
      if (date === undefined) return both(missing("event-date-unknown", phase.id));
      return notBefore(begin, date, first, phase.id);
    }
    case "age": {
      if (facts.birthDate === null) return both(missing("birth-date-unknown", phase.id));
      const date = birthday(facts.birthDate, phase.years);
      return date === null ? both(missing("out-of-range", phase.id)) : notBefore(begin, date, first, phase.id);
    }
    case "then": {
      if (phase.minimum === null && phase.maximum === null) return both(missing("duration-open", phase.id));
      const counting = phase.counting ?? "day";
      const add = (from: Moment, duration: Duration): Moment => {
        if (from.kind !== "date")
          return first ? missing("start-unknown", phase.id) : missing("earlier-phase", phase.id);
        const end = addDuration(from.date, duration, counting, years);
        return end === "time-of-day-needed" || end === "out-of-range" ? missing(end, phase.id) : on(end);
      };
      return {
        // Without a minimum data may go at once; without a maximum nobody said when they must be gone.
        earliest:
          phase.minimum === null ? startOf(begin.earliest, first, phase.id) : add(begin.earliest, phase.minimum),
        latest: phase.maximum === null ? missing("no-maximum", phase.id) : add(begin.latest, phase.maximum),
      };
    }
    case "criterion":
    case "permanent":
      return both(missing(phase.kind, phase.id));
    default:
      return phase satisfies never;
  }
}

/** The later of a phase's beginning and a day: an event that lies before the beginning ends the phase at once. */
function notBefore(begin: Span, date: PlainDate, first: boolean, phaseId: ItemId): Span {
  const later = (from: Moment): Moment => {
    if (from.kind === "date") return on(from.date > date ? from.date : date);
    return first ? on(date) : missing("earlier-phase", phaseId);
  };
  return { earliest: later(begin.earliest), latest: later(begin.latest) };
}

const startOf = (begin: Moment, first: boolean, phaseId: ItemId): Moment =>
  begin.kind === "date" ? begin : missing(first ? "start-unknown" : "earlier-phase", phaseId);

function holdBack(end: Span, hold: RetentionTerm["legalHold"]): Span {
  if (hold === null) return end;
  const held = (moment: Moment): Moment => {
    if (moment.kind !== "date" || (hold.since !== null && hold.since > moment.date)) return moment;
    if (hold.until === null) return missing("legal-hold", null);
    return hold.until > moment.date ? on(hold.until) : moment;
  };
  return { earliest: held(end.earliest), latest: held(end.latest) };
}

const on = (date: PlainDate): Moment => ({ kind: "date", date });

const missing = (reason: NotComputableReason, phaseId: ItemId | null): Moment => ({
  kind: "not-computable",
  reason,
  phaseId,
});

const both = (moment: Moment): Span => ({ earliest: moment, latest: moment });

const isUnknown = (span: Span): boolean => span.earliest.kind !== "date" && span.latest.kind !== "date";

/**
 * The timeline under a term, for one example: the first event (or the first duration's beginning, or a birth) falls on
 * `exampleStart`. Later events have no day, so what waits for them stays without.
 */
export function exampleTimeline(term: RetentionTerm, exampleStart: PlainDate, years: YearSettings): TermDates {
  const first = term.phases?.[0];
  return endOfTerm(
    term,
    {
      eventDates:
        first?.kind === "until" && first.eventId !== null ? new Map([[first.eventId, exampleStart]]) : new Map(),
      start: first?.kind === "then" ? exampleStart : null,
      birthDate: first?.kind === "age" ? exampleStart : null,
    },
    years,
  );
}
