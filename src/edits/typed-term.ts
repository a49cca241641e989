import { copyToVocabulary } from "../library/copy-to-vocabulary.ts";
import { libraryEntries } from "../library/vocabulary.ts";
import { ItemId, type NewId, RetentionTermId } from "../model/ids.ts";
import { newPhaseFields, newRetentionTerm } from "../model/new-entity.ts";
import type { Register } from "../model/register.ts";
import type { Phase, RetentionTerm } from "../model/retention-term.ts";
import type { RetentionEvent, VocabularyEntry } from "../model/vocabulary.ts";
import { draftsToPhases, parseTerm } from "../retention/parse-term.ts";
import type { TermWords } from "../retention/term-words.ts";
import { capitalize } from "../words/sentence.ts";
import { newWord } from "./find-words.ts";

/** Phases that somebody typed, with the words they need that the register does not have yet: both belong in one edit. */
export interface TypedPhases {
  readonly phases: ReadonlyArray<Phase>;
  readonly added: ReadonlyArray<VocabularyEntry>;
}

/**
 * What somebody typed for a term, "6 maanden na opheffing account", as phases. Events are looked for in the register, then in the
 * library; one that neither knows becomes a word of the register's own. Text that is no term is kept as a criterion, in words.
 */
export function typedPhases(
  text: string,
  vocabulary: Register["vocabulary"],
  words: TermWords,
  newId: NewId,
): TypedPhases {
  const own = [...vocabulary.values()].filter((entry): entry is RetentionEvent => entry.kind === "event");
  const held = new Set(own.map(({ libraryId }) => libraryId));
  const offered = libraryEntries("event")
    .filter(({ id }) => !held.has(id))
    .map((entry) => copyToVocabulary(entry, newId) as RetentionEvent); // the copy of an event is an event
  const drafts = parseTerm(text, [...own, ...offered], words);
  if (drafts === null) {
    const criterion: Phase = { kind: "criterion", text: text.trim(), ...newPhaseFields(ItemId.parse(newId())) };
    return { phases: [criterion], added: [] };
  }
  const made: VocabularyEntry[] = [];
  const phases = draftsToPhases(drafts, newId, (eventText) => {
    const entry = newWord("event", eventText, newId);
    made.push(entry);
    return entry.id;
  });
  const used = new Set(phases.flatMap((phase) => (phase.kind === "until" ? [phase.eventId] : [])));
  return { phases, added: [...offered.filter(({ id }) => used.has(id)), ...made] };
}

/** A new term of what somebody typed, named as it was typed. What happens at the end stays open. */
export function typedTerm(
  text: string,
  vocabulary: Register["vocabulary"],
  words: TermWords,
  newId: NewId,
): { readonly term: RetentionTerm; readonly added: ReadonlyArray<VocabularyEntry> } {
  const { phases, added } = typedPhases(text, vocabulary, words, newId);
  return {
    term: { ...newRetentionTerm(RetentionTermId.parse(newId())), name: capitalize(text.trim()), phases },
    added,
  };
}
