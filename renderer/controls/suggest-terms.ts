import { libraryRetentionTerms } from "../../src/library/retention-terms.ts";
import type { Register } from "../../src/model/register.ts";
import { describeTerm } from "../../src/retention/term-sentence.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { type Suggestion, suggestionLimit } from "../components/suggestion.ts";
import { libraryProvenance, ownProvenance } from "./suggest-words.ts";

/** Terms for what is typed: those of the register by name and sentence, then those of the library with their source. */
export function suggestTerms(
  register: Register,
  text: string,
  words: Words,
  language: Language,
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text)
    .split(" ")
    .filter((word) => word !== "");
  const fits = (...texts: ReadonlyArray<string>): boolean => {
    const searched = searchForm(texts.join(" "));
    return wanted.every((word) => searched.includes(word));
  };
  const own = [...register.retentionTerms.values()]
    .map((term) => ({
      term,
      sentence: describeTerm(term, register.vocabulary, words, { kind: "compact" }).text,
    }))
    .filter(({ term, sentence }) => fits(term.name ?? "", sentence));
  const held = new Set([...register.retentionTerms.values()].map((term) => term.libraryId));
  const library = libraryRetentionTerms.filter(
    (term) => !held.has(term.id) && fits(term.label[language], term.data[language], term.source.ref),
  );
  return [
    ...own.map(({ term, sentence }) => ({
      id: term.id,
      title: term.name ?? words.common.untitled,
      detail: sentence,
      provenance: ownProvenance(words),
    })),
    ...library.map((term) => ({
      id: term.id,
      title: term.label[language],
      detail: `${term.trigger[language]} · ${term.source.ref}`,
      provenance: libraryProvenance(term.verified, words),
    })),
  ].slice(0, suggestionLimit);
}
