import type { VocabularyEntryId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { EventForms, RetentionEvent } from "../model/vocabulary.ts";
import type { Address, TermWords } from "./term-words.ts";
import { tidy } from "./tidy.ts";

/** The event a phase waits for; null while it is not answered. */
export function eventOf(id: VocabularyEntryId | null, vocabulary: Register["vocabulary"]): RetentionEvent | null {
  const entry = id === null ? undefined : vocabulary.get(id);
  return entry?.kind === "event" ? entry : null;
}

/** The forms in the language of `words`. An own event without English forms is named in Dutch rather than not at all. */
export const eventForms = (event: RetentionEvent, words: TermWords): EventForms =>
  words.common.languageCode === "en" ? (event.forms.en ?? event.forms.nl) : event.forms.nl;

/** What stands after "tot(dat)" or "na(dat)": a clause that speaks to the reader, or the noun. */
export type EventText = { readonly text: string; readonly isClause: boolean };

/** The noun of an event: "de opheffing van het account". */
export const eventNoun = (event: RetentionEvent, words: TermWords): EventText => ({
  text: tidy(eventForms(event, words).noun),
  isClause: false,
});

/** The clause of an event for after "totdat" or "nadat"; the noun where it has no clause. */
export function eventClause(
  event: RetentionEvent,
  position: "until" | "after",
  address: Address,
  words: TermWords,
): EventText {
  const clauses = eventForms(event, words)[position];
  return clauses === null ? eventNoun(event, words) : { text: tidy(clauses[address]), isClause: true };
}
