import { libraryPurposes } from "../../../src/library/purposes.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { type Suggestion, suggestionLimit } from "../../components/suggestion.ts";

/** Purposes of the library that fit what is typed, by label and synonyms. */
export function suggestPurposes(
  text: string,
  language: Language,
  words: Words["controls"]["provenance"],
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  return libraryPurposes
    .filter(({ label, synonyms }) =>
      [label.nl, label.en, ...synonyms].some((name) => searchForm(name).includes(wanted)),
    )
    .slice(0, suggestionLimit)
    .map((purpose) => ({
      id: purpose.id,
      title: purpose.label[language],
      detail: purpose.source.ref,
      provenance: purpose.verified
        ? { kind: "verified", label: words.verified }
        : { kind: "unverified", label: words.unverified },
    }));
}
