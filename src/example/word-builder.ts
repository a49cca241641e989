import { copyToVocabulary } from "../library/copy-to-vocabulary.ts";
import { libraryEntry } from "../library/vocabulary.ts";
import { emptyEntityFields } from "../model/entity.ts";
import { type NewId, VocabularyEntryId } from "../model/ids.ts";
import type {
  DataItem,
  DataSubjectCategory,
  EventForms,
  MeasureKind,
  RecipientCategory,
  RetentionEvent,
  VocabularyEntry,
  VocabularyKind,
} from "../model/vocabulary.ts";

/** A word of one's own in Dutch and (perhaps) English, as it stands alone; inside a sentence its first letter is lower. */
type Label = { readonly nl: string; readonly en?: string };

/** What an author may say of a word of his own besides its label. */
type WordFields<T extends VocabularyEntry> = Partial<Omit<T, "id" | "kind" | "forms">>;

const forms = ({ nl, en }: Label) => ({
  nl: { label: nl, inline: null },
  en: en === undefined ? null : { label: en, inline: null },
});

/**
 * The words of a register in the making. A library word is copied at its first use and found again after that; what the
 * library lacks is added by hand. An id that the library lacks, or of another kind, is a mistake of the author: it throws.
 */
export const wordBuilder = (newId: NewId, put: (entry: VocabularyEntry) => void) => {
  const idsByLibraryId = new Map<string, VocabularyEntryId>();
  const copied =
    (kind: VocabularyKind) =>
    (libraryId: string): VocabularyEntryId => {
      const found = libraryEntry(libraryId);
      if (found === null || found.kind !== kind) throw new Error(`the library has no ${kind} ${libraryId}`);
      const known = idsByLibraryId.get(libraryId);
      if (known !== undefined) return known;
      const entry = copyToVocabulary(found, newId);
      idsByLibraryId.set(libraryId, entry.id);
      put(entry);
      return entry.id;
    };
  const own = () => ({
    id: VocabularyEntryId.parse(newId()),
    libraryId: null,
    libraryVersion: null,
    ...emptyEntityFields,
  });
  const added = (entry: VocabularyEntry): VocabularyEntryId => {
    put(entry);
    return entry.id;
  };
  return {
    subject: copied("data-subject"),
    item: copied("data-item"),
    recipient: copied("recipient"),
    measureWord: copied("measure"),
    event: copied("event"),
    ownSubject: (label: Label, fields: WordFields<DataSubjectCategory> = {}) =>
      added({ kind: "data-subject", forms: forms(label), flags: [], ...own(), ...fields }),
    ownItem: (label: Label, fields: WordFields<DataItem> = {}) =>
      added({
        kind: "data-item",
        forms: forms(label),
        class: "ordinary",
        plural: false,
        category: null,
        ...own(),
        ...fields,
      }),
    ownRecipient: (label: Label, fields: WordFields<RecipientCategory> = {}) =>
      added({ kind: "recipient", forms: forms(label), usualRole: null, ...own(), ...fields }),
    ownMeasureWord: (label: Label, fields: WordFields<MeasureKind> = {}) =>
      added({ kind: "measure", forms: forms(label), type: null, iso27001: null, ...own(), ...fields }),
    /** An event of one's own, with the forms that sentences need. */
    ownEvent: (nl: EventForms, en: EventForms | null = null, fields: WordFields<RetentionEvent> = {}) =>
      added({ kind: "event", forms: { nl, en }, ...own(), ...fields }),
  };
};
