import type { NewId, VocabularyEntryId } from "../model/ids.ts";
import { ItemId } from "../model/ids.ts";
import { newPhaseFields } from "../model/new-entity.ts";
import type { Counting, Phase } from "../model/retention-term.ts";
import { Duration } from "../model/values.ts";
import type { RetentionEvent } from "../model/vocabulary.ts";
import { type DurationParts, durationUnits, formatDuration } from "./duration.ts";
import type { TermWords } from "./term-words.ts";

/**
 * A phase as somebody typed it. An event that the register knows has its id; another one keeps its text with `eventId` null,
 * so that the screen can offer to add it.
 */
export type PhaseDraft =
  | { readonly kind: "until"; readonly eventId: VocabularyEntryId | null; readonly eventText: string }
  | {
      readonly kind: "then";
      readonly minimum: Duration | null;
      readonly maximum: Duration | null;
      readonly counting: Counting | null;
    }
  | { readonly kind: "permanent" };

/**
 * Reads what a person types in the editor of a term: "7 jaar", "P6M", "tot intrekking", "6 maanden na opheffing account",
 * "max. 4 weken", "tot opzegging, daarna 7 jaar". Null when any part of it is not understood: the text then stays text.
 * This is no reader of statements.
 */
export function parseTerm(
  input: string,
  events: Iterable<RetentionEvent>,
  words: TermWords,
): ReadonlyArray<PhaseDraft> | null {
  const text = normalise(input).replace(/[.;]$/, "");
  if (text === "") return null;
  const known = eventsByText(events, words);
  const drafts: PhaseDraft[] = [];
  for (const [index, segment] of splitPhases(text, words).entries()) {
    const read = readSegment(segment, index > 0, known, words);
    if (read === null) return null;
    drafts.push(...read);
  }
  return drafts.length === 0 ? null : drafts;
}

/** Makes phases of what was typed. `eventIdOf` gives the id of an event that was added for a text the register did not know. */
export const draftsToPhases = (
  drafts: ReadonlyArray<PhaseDraft>,
  newId: NewId,
  eventIdOf: (eventText: string) => VocabularyEntryId | null,
): ReadonlyArray<Phase> =>
  drafts.map((draft): Phase => {
    const shared = newPhaseFields(ItemId.parse(newId()));
    switch (draft.kind) {
      case "until":
        return { kind: "until", eventId: draft.eventId ?? eventIdOf(draft.eventText), ...shared };
      case "then":
        return {
          kind: "then",
          minimum: draft.minimum,
          maximum: draft.maximum,
          counting: draft.counting,
          ...shared,
        };
      case "permanent":
        return { kind: "permanent", ...shared };
      default:
        return draft satisfies never;
    }
  });

type KnownEvents = ReadonlyMap<string, VocabularyEntryId>;

function readSegment(
  segment: string,
  later: boolean,
  known: KnownEvents,
  words: TermWords,
): ReadonlyArray<PhaseDraft> | null {
  const { input } = words.retention;
  if (input.permanent.includes(segment)) return [{ kind: "permanent" }];
  const until = takePrefix(segment, input.until);
  const length = readLength(until ?? segment, later, words);
  if (length !== null) return readAfterLength(length, until !== null, known, words);
  if (until !== null) return until === "" ? null : [untilDraft(until, known, words)];
  // "opheffing account" alone is understood only when the register knows that event.
  return known.has(eventKey(segment, words)) ? [untilDraft(segment, known, words)] : null;
}

type Length = { readonly minimum: Duration | null; readonly maximum: Duration | null; readonly rest: string };

function readLength(text: string, later: boolean, words: TermWords): Length | null {
  const { input } = words.retention;
  const most = takePrefix(text, input.atMost);
  const least = most === null ? takePrefix(text, input.atLeast) : null;
  const bare = most ?? least ?? text;
  const read = readDuration((later ? takePrefix(bare, input.more) : null) ?? bare, words);
  if (read === null) return null;
  return {
    minimum: most === null ? read.duration : null,
    maximum: least === null ? read.duration : null,
    rest: later && input.more.includes(read.rest) ? "" : read.rest,
  };
}

function readAfterLength(
  length: Length,
  saidUntil: boolean,
  known: KnownEvents,
  words: TermWords,
): ReadonlyArray<PhaseDraft> | null {
  const { input } = words.retention;
  const { minimum, maximum, rest } = length;
  // "tot 6 maanden" without an event says until when, not how long: not understood.
  if (rest === "") return saidUntil ? null : [{ kind: "then", minimum, maximum, counting: null }];
  const after = takePrefix(rest, input.after);
  if (after === null || after === "") return null;
  const { counting, event } = readYearEnd(after, words);
  const period: PhaseDraft = { kind: "then", minimum, maximum, counting };
  return event === null ? [period] : [untilDraft(event, known, words), period];
}

/** "het einde van het boekjaar waarin de bestelling valt": from where it counts and, unless it stands alone, the event. */
function readYearEnd(text: string, words: TermWords): { readonly counting: Counting; readonly event: string | null } {
  const { input } = words.retention;
  const bare = dropArticle(text, words);
  for (const counting of ["calendar-year-end", "financial-year-end", "school-year-end"] as const) {
    const rest = takePrefix(bare, input.yearEnds[counting]);
    if (rest === "") return { counting, event: null };
    const event = rest === null ? null : takePrefix(rest, input.inWhich);
    if (event !== null && event !== "") return { counting, event: dropSuffix(event, input.falls) };
  }
  return { counting: "day", event: text };
}

const untilDraft = (eventText: string, known: KnownEvents, words: TermWords): PhaseDraft => ({
  kind: "until",
  eventId: known.get(eventKey(eventText, words)) ?? null,
  eventText,
});

function readDuration(text: string, words: TermWords): { readonly duration: Duration; readonly rest: string } | null {
  const [iso = "", ...afterIso] = text.split(" ");
  if (Duration.safeParse(iso.toUpperCase()).success) return { duration: iso.toUpperCase(), rest: afterIso.join(" ") };
  for (const [whole, duration] of Object.entries(words.retention.input.wholes)) {
    const rest = takePrefix(text, [whole]);
    if (rest !== null) return { duration, rest };
  }
  const parts: Partial<Record<keyof DurationParts, number>> = {};
  let rest = text;
  for (;;) {
    const read = readAmount(rest, words);
    if (read === null || parts[read.unit] !== undefined) break;
    parts[read.unit] = read.count;
    rest = read.rest;
  }
  return Object.keys(parts).length === 0 ? null : { duration: formatDuration(parts), rest };
}

function readAmount(
  text: string,
  words: TermWords,
): { readonly count: number; readonly unit: keyof DurationParts; readonly rest: string } | null {
  const { input } = words.retention;
  const [number = "", ...others] = (takePrefix(text, input.and) ?? text).split(" ");
  const inLetters = words.common.numberWords.indexOf(number);
  const count = /^\d{1,4}$/.test(number) ? Number(number) : (input.numbers[number] ?? inLetters);
  if (count < 0) return null;
  for (const unit of durationUnits) {
    if (unit !== "years" && unit !== "months" && unit !== "weeks" && unit !== "days") continue;
    const rest = takePrefix(others.join(" "), input.units[unit]);
    if (rest !== null) return { count, unit, rest };
  }
  return null;
}

/** Cuts at "daarna" and its like, but not where the word only follows a length ("zeven jaar daarna"). */
function splitPhases(text: string, words: TermWords): ReadonlyArray<string> {
  const separators = [...words.retention.input.next].sort((a, b) => b.length - a.length).map(escapeForPattern);
  return text
    .split(new RegExp(`\\s*,?\\s+(?:${separators.join("|")})\\s+`, "u"))
    .map((segment) => segment.replace(/,$/, "").trim())
    .filter((segment) => segment !== "");
}

function eventsByText(events: Iterable<RetentionEvent>, words: TermWords): KnownEvents {
  const known = new Map<string, VocabularyEntryId>();
  for (const event of events) {
    const forms = words.common.languageCode === "en" ? (event.forms.en ?? event.forms.nl) : event.forms.nl;
    const texts = [forms.label, forms.noun, ...Object.values(forms.until ?? {}), ...Object.values(forms.after ?? {})];
    for (const text of texts) {
      if (!known.has(eventKey(text, words))) known.set(eventKey(text, words), event.id);
    }
  }
  return known;
}

/** "de opheffing van het account" and "opheffing account" are one event. */
const eventKey = (text: string, words: TermWords): string =>
  normalise(text)
    .split(" ")
    .filter((word) => !words.retention.input.articles.includes(word))
    .join(" ");

const normalise = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

/** What follows a word that the text begins with; "" when nothing does, null when it begins otherwise. */
function takePrefix(text: string, prefixes: ReadonlyArray<string>): string | null {
  for (const prefix of prefixes) {
    if (text === prefix) return "";
    if (text.startsWith(`${prefix} `)) return text.slice(prefix.length + 1);
  }
  return null;
}

function dropSuffix(text: string, suffixes: ReadonlyArray<string>): string {
  const suffix = suffixes.find((word) => text.endsWith(` ${word}`));
  return suffix === undefined ? text : text.slice(0, -suffix.length - 1);
}

const dropArticle = (text: string, words: TermWords): string =>
  takePrefix(text, words.retention.input.articles) ?? text;

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
