import { libraryLegalBases } from "../../../src/library/legal-bases.ts";
import { type LibraryPurpose, libraryPurposes } from "../../../src/library/purposes.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { uncapitalize } from "../../../src/words/sentence.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { type Suggestion, suggestionLimit } from "../../components/suggestion.ts";
import { libraryProvenance } from "../../controls/suggest-words.ts";

/** Purposes of the library that fit what is typed, by label and synonyms, with the bases that are usual for them. */
export function suggestPurposes(text: string, language: Language, words: Words): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  return libraryPurposes
    .filter(({ label, synonyms }) =>
      [label.nl, label.en, ...synonyms].some((name) => searchForm(name).includes(wanted)),
    )
    .slice(0, suggestionLimit)
    .map((purpose) => ({
      id: purpose.id,
      title: purpose.label[language],
      addition: words.activities.document.purposes.usually(usualBases(purpose, words)),
      detail: purpose.source.ref,
      provenance: libraryProvenance(purpose, words),
    }));
}

const usualBases = ({ typicalBases }: LibraryPurpose, words: Words): ReadonlyArray<string> =>
  typicalBases.flatMap((id) => {
    const basis = libraryLegalBases.find((entry) => entry.id === id)?.legalBasis ?? null;
    return basis === null ? [] : [uncapitalize(words.record.legalBasis[basis])];
  });
