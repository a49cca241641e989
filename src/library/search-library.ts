import type { VocabularyKind } from "../model/vocabulary.ts";
import { searchForm } from "../words/search-form.ts";
import type { LibraryEntry, LibraryEntryOf } from "./library-entry.ts";
import { libraryEntries, libraryEntry } from "./vocabulary.ts";

/** Words that stand for several data items at once. */
const compounds = new Map<string, ReadonlyArray<string>>(
  [
    ["naw", ["data-name", "data-address"]],
    ["naw-gegevens", ["data-name", "data-address"]],
    ["naw gegevens", ["data-name", "data-address"]],
    ["nawte", ["data-name", "data-address", "data-phone", "data-email"]],
    ["nawt", ["data-name", "data-address", "data-phone"]],
    ["contactgegevens", ["data-address", "data-email", "data-phone"]],
    ["naam en adres", ["data-name", "data-address"]],
    ["naam en e-mailadres", ["data-name", "data-email"]],
  ].map(([word, ids]) => [word as string, ids as ReadonlyArray<string>]),
);

interface Indexed {
  readonly entry: LibraryEntry;
  /** Label and inline form in both languages, then the synonyms, all in search form. */
  readonly words: ReadonlyArray<string>;
}

const indexes = new Map<VocabularyKind, ReadonlyArray<Indexed>>();

function indexOf(kind: VocabularyKind): ReadonlyArray<Indexed> {
  const known = indexes.get(kind);
  if (known !== undefined) return known;
  const made = libraryEntries(kind).map((entry: LibraryEntry) => ({ entry, words: wordsOf(entry).map(searchForm) }));
  indexes.set(kind, made);
  return made;
}

const wordsOf = (entry: LibraryEntry): ReadonlyArray<string> => {
  const { nl, en } = entry.forms;
  const forms = entry.kind === "event" ? [nl.label, en.label] : inlineWords(entry);
  return [...forms, ...entry.synonyms];
};

const inlineWords = ({ forms: { nl, en } }: Exclude<LibraryEntry, { readonly kind: "event" }>) => [
  nl.label,
  en.label,
  nl.inline,
  en.inline,
];

/**
 * Entries of a kind that match what somebody is typing, best first: the whole word, then its beginning, then the beginning of
 * a word inside it, then anywhere ("mail" finds "E-mailadres": Dutch writes compounds as one). An empty query gives all.
 */
export function searchLibrary<K extends VocabularyKind>(kind: K, query: string): ReadonlyArray<LibraryEntryOf<K>> {
  const wanted = searchForm(query);
  if (wanted === "") return libraryEntries(kind);
  const hits: { readonly entry: LibraryEntry; readonly rank: number }[] = [];
  for (const { entry, words } of indexOf(kind)) {
    const rank = Math.min(...words.map((word, at) => rankOf(word, wanted) * 2 + (at === 0 ? 0 : 1)));
    if (rank !== Number.POSITIVE_INFINITY) hits.push({ entry, rank });
  }
  hits.sort((a, b) => a.rank - b.rank);
  return hits.map((hit) => hit.entry as LibraryEntryOf<K>); // the index of a kind holds entries of that kind only
}

function rankOf(word: string, wanted: string): number {
  if (word === wanted) return 0;
  const at = word.indexOf(wanted);
  if (at === -1) return Number.POSITIVE_INFINITY;
  if (at === 0) return 1;
  return /[\s\-(/]/u.test(word.charAt(at - 1)) ? 2 : 3;
}

/**
 * The entries that a written word stands for: one, or several for a compound such as "NAW-gegevens", or none. Looks at whole
 * words only, so that a pasted list is never guessed at.
 */
export function matchLibrary<K extends VocabularyKind>(kind: K, text: string): ReadonlyArray<LibraryEntryOf<K>> {
  const wanted = searchForm(text);
  const exact = indexOf(kind).filter(({ words }) => words.includes(wanted));
  // A label goes before a synonym or an inline form that reads the same.
  const best = exact.find(({ words }) => words[0] === wanted || words[1] === wanted) ?? exact[0];
  if (best !== undefined) return [best.entry as LibraryEntryOf<K>]; // as above
  const parts = kind === "data-item" ? (compounds.get(wanted) ?? []) : [];
  return parts.flatMap((id) => (libraryEntry(id) ?? []) as LibraryEntryOf<K> | []); // compounds name data items only
}
