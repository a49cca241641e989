import { instantiateTerm } from "../library/instantiate-term.ts";
import type { LibraryLanguage } from "../library/provenance.ts";
import type { Origin } from "../model/entity.ts";
import type { NewId, PartyId, RetentionTermId, VocabularyEntryId } from "../model/ids.ts";
import type { Party } from "../model/party.ts";
import type { Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { VocabularyEntry } from "../model/vocabulary.ts";
import { wordById } from "./find-words.ts";
import { type ProposedParty, partyFromLibrary } from "./party-from-library.ts";
import type { Added } from "./with-added.ts";

/** A value that was proposed and that nobody looked at yet. */
export const proposed = (path: string, kind: Origin["kind"], ref: string): Origin => ({
  path,
  kind,
  ref,
  quote: null,
  confirmedAt: null,
});

/**
 * The words, terms and parties that ready-made activities need, taken from the register where it has them and from the library
 * where not; each is made once. An id that the library lacks is a mistake in our own data: it throws.
 */
export class ReadyMadeAdditions {
  readonly #vocabulary: Map<VocabularyEntryId, VocabularyEntry>;
  readonly #terms: Map<RetentionTermId, RetentionTerm>;
  readonly #parties: Map<PartyId, Party>;
  readonly #added: Added[] = [];
  readonly #newId: NewId;
  readonly #language: LibraryLanguage;

  constructor(register: Register, language: LibraryLanguage, newId: NewId) {
    this.#vocabulary = new Map(register.vocabulary);
    this.#terms = new Map(register.retentionTerms);
    this.#parties = new Map(register.parties);
    this.#newId = newId;
    this.#language = language;
  }

  /** What must be added to the register, in an order in which each refers to what is there. */
  get added(): ReadonlyArray<Added> {
    return this.#added;
  }

  word(libraryId: string): VocabularyEntry {
    const { ids, added } = wordById(this.#vocabulary, libraryId, this.#newId);
    for (const entry of added) this.#addWord(entry);
    const entry = ids[0] === undefined ? undefined : this.#vocabulary.get(ids[0]);
    if (entry === undefined) throw new Error(`the library has no word ${libraryId}`);
    return entry;
  }

  /** A term of the library, to be confirmed; deleting is proposed where the term ends by itself. */
  term(libraryId: string): RetentionTerm {
    const known = [...this.#terms.values()].find((term) => term.libraryId === libraryId);
    if (known !== undefined) return known;
    const made = instantiateTerm(libraryId, this.#newId, this.#vocabulary, this.#language);
    if (!made.ok) throw new Error(`the library has no term ${libraryId}`);
    for (const entry of made.value.addedWords) this.#addWord(entry);
    const ends = made.value.term.phases?.some(({ kind }) => kind === "until" || kind === "then") === true;
    const term: RetentionTerm = {
      ...made.value.term,
      endAction: ends ? "delete" : null,
      origins: [
        proposed("phases", "library", libraryId),
        ...(ends ? [proposed("endAction", "library", libraryId)] : []),
      ],
    };
    this.#terms.set(term.id, term);
    this.#added.push({ kind: "retention-term", entity: term });
    return term;
  }

  party(libraryId: string, serviceAt: number | null): ProposedParty {
    const found = partyFromLibrary(this.#parties, libraryId, serviceAt, this.#language, this.#newId);
    if (found === null) throw new Error(`the library has no party ${libraryId}`);
    if (found.isNew) {
      this.#parties.set(found.party.id, found.party);
      this.#added.push({ kind: "party", entity: found.party });
    }
    return found;
  }

  #addWord(entry: VocabularyEntry): void {
    this.#vocabulary.set(entry.id, entry);
    this.#added.push({ kind: "vocabulary-entry", entity: entry });
  }
}
