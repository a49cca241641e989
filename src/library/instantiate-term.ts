import { emptyEntityFields } from "../model/entity.ts";
import { ItemId, type NewId, RetentionTermId, type VocabularyEntryId } from "../model/ids.ts";
import { newPhaseFields } from "../model/new-entity.ts";
import type { Phase, RetentionTerm } from "../model/retention-term.ts";
import type { VocabularyEntry } from "../model/vocabulary.ts";
import { err, ok, type Result } from "../result.ts";
import { copyToVocabulary } from "./copy-to-vocabulary.ts";
import { libraryVersion } from "./library-version.ts";
import type { LibraryLanguage } from "./provenance.ts";
import { type LibraryRetentionTerm, libraryRetentionTerm } from "./retention-terms.ts";
import { libraryEntry } from "./vocabulary.ts";

/** A register's own term with the words it needs that the register does not have yet: both belong in one edit. */
export interface InstantiatedTerm {
  readonly term: RetentionTerm;
  readonly addedWords: ReadonlyArray<VocabularyEntry>;
}

export type InstantiateError = { readonly code: "library-term-not-found"; readonly libraryId: string };

/**
 * Makes a term of the library into a term of the register, editable from then on. `vocabulary` is the register's: an event that
 * it already holds a copy of is used again. What happens at the end, and to which data the term applies, stays unanswered.
 * Error `library-term-not-found`.
 */
export function instantiateTerm(
  libraryId: string,
  newId: NewId,
  vocabulary: ReadonlyMap<VocabularyEntryId, VocabularyEntry>,
  language: LibraryLanguage = "nl",
): Result<InstantiatedTerm, InstantiateError> {
  const source = libraryRetentionTerm(libraryId);
  if (source === null) return err({ code: "library-term-not-found", libraryId });
  const { event, addedWords } = eventFor(source, newId, vocabulary);
  const term: RetentionTerm = {
    id: RetentionTermId.parse(newId()),
    name: source.label[language],
    libraryId,
    libraryVersion,
    phases: phasesOf(source, event, newId, language),
    endAction: null,
    exception: null,
    legalHold: null,
    ...emptyEntityFields,
  };
  return ok({ term, addedWords });
}

function eventFor(
  source: LibraryRetentionTerm,
  newId: NewId,
  vocabulary: ReadonlyMap<VocabularyEntryId, VocabularyEntry>,
): { readonly event: VocabularyEntryId | null; readonly addedWords: ReadonlyArray<VocabularyEntry> } {
  if (source.form === "criterion" || source.form === "permanent") return { event: null, addedWords: [] };
  for (const entry of vocabulary.values()) {
    if (entry.kind === "event" && entry.libraryId === source.eventId) return { event: entry.id, addedWords: [] };
  }
  const entry = libraryEntry(source.eventId);
  if (entry === null) throw new Error(`library term ${source.id} names the unknown event ${source.eventId}`);
  const copy = copyToVocabulary(entry, newId);
  return { event: copy.id, addedWords: [copy] };
}

function phasesOf(
  source: LibraryRetentionTerm,
  eventId: VocabularyEntryId | null,
  newId: NewId,
  language: LibraryLanguage,
): ReadonlyArray<Phase> {
  const statutory = source.nature === "statutory-minimum" || source.nature === "statutory-maximum";
  const ground = {
    nature: source.nature,
    statute: statutory ? { citation: source.source.ref, url: source.source.url } : null,
    reason: null,
    selectionList: null,
    selectionNumber: null,
  };
  // The event only says from when one counts; what rests on law or custom is the duration.
  const id = () => ItemId.parse(newId());
  switch (source.form) {
    case "period":
      return [
        { kind: "until", eventId, ...newPhaseFields(id()) },
        {
          kind: "then",
          id: id(),
          minimum: source.minimum,
          maximum: source.maximum,
          counting: source.counting,
          ...ground,
        },
      ];
    case "until-event":
      return [{ kind: "until", id: id(), eventId, ...ground }];
    case "criterion":
      return [{ kind: "criterion", id: id(), text: (source.criterion ?? source.trigger)[language], ...ground }];
    case "permanent":
      return [{ kind: "permanent", id: id(), ...ground }];
    default:
      return source.form satisfies never;
  }
}
