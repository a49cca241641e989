import type { Register } from "../../src/model/register.ts";
import type { Phase, RetentionTerm } from "../../src/model/retention-term.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { durationInWords, rangeInWords } from "../../src/retention/duration-words.ts";
import { eventOf } from "../../src/retention/event-text.ts";
import { exampleTimeline, type Moment, type NotComputableReason } from "../../src/retention/term-dates.ts";
import { uncapitalize } from "../../src/words/sentence.ts";
import type { Language, Words } from "../../src/words/words.ts";
import type { TimelinePoint } from "../components/timeline.tsx";

/** The example under a term: points on a line, or why there are none beyond the first. */
export interface TermExample {
  readonly points: ReadonlyArray<TimelinePoint>;
  /** Why the line ends open; null when the whole term has its days. */
  readonly openReason: NotComputableReason | null;
}

/** Where the first moment of a term stands, and the last; those between share the room evenly. */
const firstAt = 0.5;
const lastAt = 0.92;

/**
 * A term with an example date: its first event, or the beginning of its first duration, falls on `start`. Only days that can be
 * computed become points; after the first that cannot, the line stays open.
 */
export function termExample(
  term: RetentionTerm,
  register: Pick<Register, "vocabulary" | "register">,
  start: PlainDate,
  words: Words,
  language: Language,
): TermExample {
  const phases = term.phases ?? [];
  const { phases: dates, keptUntil } = exampleTimeline(term, start, register.register);
  const own = words.editing.term.timeline;
  const [first] = phases;
  const begin: TimelinePoint =
    first?.kind === "then" || first?.kind === "age"
      ? { at: 0, date: shortDate(start, language), label: first.kind === "age" ? own.birth : own.begin }
      : { at: 0, label: own.begin };
  const moments: Array<{ readonly label: string; readonly date: PlainDate }> = [];
  let openReason: NotComputableReason | null = null;
  for (const [index, phase] of phases.entries()) {
    const end = lastDay(dates[index]?.end);
    if (end === null || end.kind !== "date") {
      openReason = end?.reason ?? "term-open";
      break;
    }
    const isLast = index === phases.length - 1;
    moments.push({ date: end.date, label: momentLabel(phase, isLast, term, register, words, index) });
  }
  if (phases.length === 0) openReason = keptUntil.latest.kind === "date" ? null : keptUntil.latest.reason;
  return {
    points: [
      begin,
      ...moments.map(({ date, label }, index) => ({
        at: placeOf(index, moments.length, openReason !== null),
        date: shortDate(date, language),
        label,
      })),
    ],
    openReason,
  };
}

/** The day by which data must be gone; the day until which they must be kept where there is no other. */
function lastDay(span: { readonly earliest: Moment; readonly latest: Moment } | undefined): Moment | null {
  if (span === undefined) return null;
  return span.latest.kind === "date" ? span.latest : span.earliest.kind === "date" ? span.earliest : span.latest;
}

function placeOf(index: number, count: number, isOpen: boolean): number {
  const end = isOpen ? 0.7 : lastAt;
  if (count === 1) return isOpen ? firstAt : end;
  return firstAt + ((end - firstAt) * index) / (count - 1);
}

function momentLabel(
  phase: Phase,
  isLast: boolean,
  term: RetentionTerm,
  register: Pick<Register, "vocabulary">,
  words: Words,
  index: number,
): string {
  const own = words.editing.term.timeline;
  const ended = isLast ? (term.endAction === null ? own.end : own.ended[term.endAction]) : null;
  switch (phase.kind) {
    case "until": {
      const event = eventOf(phase.eventId, register.vocabulary);
      const forms = words.common.languageCode === "en" ? (event?.forms.en ?? event?.forms.nl) : event?.forms.nl;
      const label = forms === undefined ? own.step(index + 1) : uncapitalize(forms.label);
      return ended === null ? label : `${label}, ${ended}`;
    }
    case "then":
      return ended ?? rangeInWords(phase.minimum, phase.maximum, "figures", words) ?? own.step(index + 1);
    case "age":
      return ended ?? durationInWords(`P${phase.years}Y`, "figures", words) ?? own.step(index + 1);
    case "criterion":
    case "permanent":
      return own.step(index + 1);
    default:
      return phase satisfies never;
  }
}

/** "4 jan 2027": for the eye only, so the browser's own months will do. */
export const shortDate = (date: PlainDate, language: Language): string =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
