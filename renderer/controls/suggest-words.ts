import { vocabularyLabel } from "../../src/derive/names.ts";
import type { LibraryEntry } from "../../src/library/library-entry.ts";
import { certaintyOf, type Provenance as LibraryProvenance } from "../../src/library/provenance.ts";
import { matchLibrary, searchLibrary } from "../../src/library/search-library.ts";
import { isGuarded } from "../../src/model/data-class.ts";
import type { Register } from "../../src/model/register.ts";
import type { VocabularyEntry, VocabularyKind } from "../../src/model/vocabulary.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { type Provenance, type Suggestion, suggestionLimit } from "../components/suggestion.ts";

/** Where a suggestion of the library comes from: checked in its source or not. */
export function libraryProvenance(fact: LibraryProvenance, words: Words): Provenance {
  const certainty = certaintyOf(fact);
  return { kind: certainty === "verified" ? "verified" : "unverified", label: words.controls.provenance[certainty] };
}

export const ownProvenance = (words: Words): Provenance => ({ kind: "own", label: words.controls.provenance.own });

/**
 * Words of a kind for what is typed: those of the register first, then those of the library that the register has no copy of.
 * `id` is the word's own in either; `wordById` makes a word of the register of it. What somebody wrote may be another word for
 * one of them ("06-nummer") or for several ("NAW"): that stands first. `leaveOut` are words that stand there already.
 */
export function suggestWords(
  register: Register,
  kind: VocabularyKind,
  text: string,
  words: Words,
  language: Language,
  leaveOut: ReadonlyArray<string> = [],
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  const own = [...register.vocabulary.values()].filter((entry) => entry.kind === kind);
  const held = new Set(own.map((entry) => entry.libraryId));
  const found = searchLibrary(kind, text);
  const foundIds = new Set(found.map(({ id }) => id));
  const meant = wanted === "" ? [] : matchLibrary(kind, text);
  const isMeant = (libraryId: string | null): boolean => meant.length === 1 && meant[0]?.id === libraryId;
  const fitting = own
    .filter((entry) => !leaveOut.includes(entry.id))
    .map((entry) => ({ entry, title: vocabularyLabel(entry, language) }))
    .filter(
      ({ entry, title }) =>
        searchForm(title).includes(wanted) || (entry.libraryId !== null && foundIds.has(entry.libraryId)),
    )
    .sort((a, b) => rank(a.title, wanted) - rank(b.title, wanted) || a.title.localeCompare(b.title, language))
    .map(({ entry, title }) => ({
      id: entry.id,
      title,
      addition: classOf(entry, words),
      provenance: ownProvenance(words),
      isMeant: isMeant(entry.libraryId),
    }));
  const fromLibrary = found
    .filter((entry) => !held.has(entry.id))
    .map((entry) => ({
      id: entry.id,
      title: entry.forms[language].label,
      addition: entry.kind === "data-item" && isGuarded(entry.class) ? words.record.dataClass[entry.class] : undefined,
      detail: words.editing.library(entry.source.ref),
      provenance: libraryProvenance(entry, words),
      isMeant: isMeant(entry.id),
    }));
  const all = [...fitting, ...fromLibrary];
  const exact = (title: string): boolean => searchForm(title) === wanted;
  const first = all.some(({ title }) => exact(title)) ? [] : all.filter((each) => each.isMeant);
  return [
    ...severalMeant(meant, words, language),
    ...first,
    ...all.filter((each) => !first.includes(each)).map((each) => ({ ...each, isMeant: false })),
  ].slice(0, suggestionLimit);
}

/** One suggestion for a word that stands for several things at once. */
function severalMeant(meant: ReadonlyArray<LibraryEntry>, words: Words, language: Language): ReadonlyArray<Suggestion> {
  const [first] = meant;
  if (first === undefined || meant.length < 2) return [];
  return [
    {
      id: meant.map(({ id }) => id).join(" "),
      title: meant.map(({ forms }) => forms[language].label).join(", "),
      detail: words.editing.library(first.source.ref),
      provenance: libraryProvenance(meant.find((entry) => certaintyOf(entry) !== "verified") ?? first, words),
      isMeant: true,
    },
  ];
}

const rank = (title: string, wanted: string): number => (searchForm(title).startsWith(wanted) ? 0 : 1);

const classOf = (entry: VocabularyEntry, words: Words): string | undefined =>
  entry.kind === "data-item" && isGuarded(entry.class) ? words.record.dataClass[entry.class] : undefined;
