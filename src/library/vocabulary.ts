import type { VocabularyKind } from "../model/vocabulary.ts";
import dataCategories from "./data/data-categories.json";
import dataItems from "./data/data-items.json";
import dataSubjects from "./data/data-subjects.json";
import events from "./data/events.json";
import measures from "./data/measures.json";
import recipients from "./data/recipients.json";
import type { LibraryDataCategory, LibraryEntry, LibraryEntryOf } from "./library-entry.ts";
import type { LibraryLanguage } from "./provenance.ts";

// JSON has no literal types, hence the casts; test/library parses every entry with its schema.
const entriesByKind: { readonly [K in VocabularyKind]: ReadonlyArray<LibraryEntryOf<K>> } = {
  "data-subject": dataSubjects as ReadonlyArray<LibraryEntryOf<"data-subject">>,
  "data-item": dataItems as ReadonlyArray<LibraryEntryOf<"data-item">>,
  recipient: recipients as ReadonlyArray<LibraryEntryOf<"recipient">>,
  measure: measures as ReadonlyArray<LibraryEntryOf<"measure">>,
  event: events as ReadonlyArray<LibraryEntryOf<"event">>,
};

/** All entries of one kind, in the library's order (facts first, additions after). */
export const libraryEntries = <K extends VocabularyKind>(kind: K): ReadonlyArray<LibraryEntryOf<K>> =>
  entriesByKind[kind];

const entryById = new Map<string, LibraryEntry>(
  Object.values(entriesByKind).flatMap((entries: ReadonlyArray<LibraryEntry>) =>
    entries.map((entry): [string, LibraryEntry] => [entry.id, entry]),
  ),
);

/** One entry, of whatever kind, or null for an id that this library does not have (a copy may come from another version). */
export const libraryEntry = (id: string): LibraryEntry | null => entryById.get(id) ?? null;

/** The groups of data items, in the order in which lists show them. */
export const libraryDataCategories = dataCategories as ReadonlyArray<LibraryDataCategory>;

/** How a category of data items is called; null for an unknown id. */
export const dataCategoryLabel = (id: string, language: LibraryLanguage): string | null =>
  libraryDataCategories.find((category) => category.id === id)?.label[language] ?? null;
