import { libraryRetentionTerms } from "../../src/library/retention-terms.ts";
import type { Register } from "../../src/model/register.ts";
import { libraryTermSentence } from "../../src/retention/library-term-sentence.ts";
import { describeTerm } from "../../src/retention/term-sentence.ts";
import { searchForm } from "../../src/words/search-form.ts";
import { capitalize } from "../../src/words/sentence.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { type Suggestion, suggestionLimit } from "../components/suggestion.ts";
import { libraryProvenance, ownProvenance } from "./suggest-words.ts";

/** Terms for what is typed: those of the register by name and sentence, then those of the library as a sentence with their source, best first. */
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
  const begins = ({ label }: { readonly label: { readonly [key in Language]: string } }): boolean =>
    searchForm(label[language]).startsWith(searchForm(text));
  const ranked = [...library.filter(begins), ...library.filter((term) => !begins(term))];
  return [
    ...own.map(({ term, sentence }) => ({
      id: term.id,
      title: term.name ?? words.common.untitled,
      detail: sentence,
      provenance: ownProvenance(words),
    })),
    ...ranked.slice(0, Math.max(0, suggestionLimit - own.length)).map((term) => ({
      id: term.id,
      title: term.label[language],
      detail: `${capitalize(libraryTermSentence(term.id, words, language))} · ${term.source.ref}`,
      provenance: libraryProvenance(term, words),
    })),
  ].slice(0, suggestionLimit);
}
