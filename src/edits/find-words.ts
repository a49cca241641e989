import { copyToVocabulary } from "../library/copy-to-vocabulary.ts";
import type { LibraryEntry } from "../library/library-entry.ts";
import { matchLibrary } from "../library/search-library.ts";
import { libraryEntries, libraryEntry } from "../library/vocabulary.ts";
import { emptyEntityFields } from "../model/entity.ts";
import { type NewId, VocabularyEntryId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { VocabularyEntry, VocabularyKind } from "../model/vocabulary.ts";
import { searchForm } from "../words/search-form.ts";
import { capitalize } from "../words/sentence.ts";

/** Words of a register that somebody meant, and those among them that it did not have yet: both belong in one edit. */
export interface FoundWords {
  readonly ids: ReadonlyArray<VocabularyEntryId>;
  readonly added: ReadonlyArray<VocabularyEntry>;
}

type Vocabulary = Register["vocabulary"];

/**
 * The word behind a suggestion: `id` is that of a word of the register or of the library. An entry of the library is copied at
 * first use, and its copy found again later. An id that neither has gives no word. Several ids with a space between them ("NAW")
 * give as many words.
 */
export function wordById(vocabulary: Vocabulary, id: string, newId: NewId): FoundWords {
  const found = id.split(" ").map((one) => oneWord(vocabulary, one, newId));
  return { ids: found.flatMap(({ ids }) => ids), added: found.flatMap(({ added }) => added) };
}

function oneWord(vocabulary: Vocabulary, id: string, newId: NewId): FoundWords {
  const own = vocabulary.get(id as VocabularyEntryId);
  if (own !== undefined) return { ids: [own.id], added: [] };
  for (const entry of vocabulary.values()) if (entry.libraryId === id) return { ids: [entry.id], added: [] };
  const entry = libraryEntry(id);
  if (entry === null) return { ids: [], added: [] };
  const copy = copyToVocabulary(entry, newId);
  return { ids: [copy.id], added: [copy] };
}

/**
 * The words for what somebody wrote or pasted, in that order and each once: a word of the register that reads so, else those that
 * the library knows by it ("NAW" is two), else a new word of the register's own. An own data item is *ordinary* until told otherwise.
 */
export function wordsByText(
  vocabulary: Vocabulary,
  kind: VocabularyKind,
  texts: ReadonlyArray<string>,
  newId: NewId,
): FoundWords {
  const known = new Map(vocabulary);
  const ids = new Set<VocabularyEntryId>();
  const added: VocabularyEntry[] = [];
  const take = (found: FoundWords): void => {
    for (const id of found.ids) ids.add(id);
    for (const entry of found.added) {
      known.set(entry.id, entry);
      added.push(entry);
    }
  };
  for (const text of texts) {
    const own = ownWord(known, kind, text);
    const inLibrary = own === null ? matchLibrary(kind, text) : [];
    if (own !== null) take({ ids: [own.id], added: [] });
    else if (inLibrary.length > 0) for (const entry of inLibrary) take(wordById(known, entry.id, newId));
    else {
      const entry = newWord(kind, text, newId);
      take({ ids: [entry.id], added: [entry] });
    }
  }
  return { ids: [...ids], added };
}

/** The id of the word that is called exactly so, of the register or else of the library; null when none is. */
export function wordCalled(vocabulary: Vocabulary, kind: VocabularyKind, text: string): string | null {
  const wanted = searchForm(text);
  const own = ownWord(vocabulary, kind, text);
  if (own !== null) return own.id;
  const called = (entry: LibraryEntry): boolean =>
    [entry.forms.nl.label, entry.forms.en.label].some((label) => searchForm(label) === wanted);
  return libraryEntries(kind).find(called)?.id ?? null;
}

/**
 * The word for a text that somebody took as it stands: what is called exactly so, else a new word of the register's own. Unlike
 * `wordsByText`, which reads a list, it never takes a synonym.
 */
export function wordAsTyped(vocabulary: Vocabulary, kind: VocabularyKind, text: string, newId: NewId): FoundWords {
  const called = wordCalled(vocabulary, kind, text);
  if (called !== null) return wordById(vocabulary, called, newId);
  const entry = newWord(kind, text, newId);
  return { ids: [entry.id], added: [entry] };
}

function ownWord(vocabulary: Vocabulary, kind: VocabularyKind, text: string): VocabularyEntry | null {
  const wanted = searchForm(text);
  for (const entry of vocabulary.values()) {
    if (entry.kind === kind && readings(entry).some((form) => searchForm(form) === wanted)) return entry;
  }
  return null;
}

function readings(entry: VocabularyEntry): ReadonlyArray<string> {
  if (entry.kind === "event") {
    return [entry.forms.nl, entry.forms.en].flatMap((forms) => (forms === null ? [] : [forms.label, forms.noun]));
  }
  return [entry.forms.nl, entry.forms.en].flatMap((forms) =>
    forms === null ? [] : forms.inline === null ? [forms.label] : [forms.label, forms.inline],
  );
}

/** A word that somebody adds himself. */
export function newWord(kind: VocabularyKind, text: string, newId: NewId): VocabularyEntry {
  const shared = { id: VocabularyEntryId.parse(newId()), libraryId: null, libraryVersion: null, ...emptyEntityFields };
  const forms = { nl: { label: capitalize(text), inline: null }, en: null };
  switch (kind) {
    case "data-subject":
      return { kind, forms, flags: [], ...shared };
    case "data-item":
      return { kind, forms, class: "ordinary", plural: false, category: null, ...shared };
    case "recipient":
      return { kind, forms, usualRole: null, ...shared };
    case "measure":
      return { kind, forms, type: null, iso27001: null, ...shared };
    case "event":
      return {
        kind,
        forms: { nl: { label: capitalize(text), noun: text, until: null, after: null }, en: null },
        ...shared,
      };
    default:
      return kind satisfies never;
  }
}
