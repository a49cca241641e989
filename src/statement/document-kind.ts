import type { ActivityId, DestructionId, EngagementId, PartyId, VocabularyEntryId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { DataSubjectRight, Statement } from "../model/statement.ts";
import type { PlainDate } from "../model/values.ts";
import type { ReaderAddress } from "../words/nl/address.ts";
import type { Language, Words } from "../words/words.ts";
import type { TextDocument } from "./document.ts";
import type { Gap } from "./gap.ts";

/** What a document can be narrowed to or made of, besides its language and form of address. */
export const documentOptions = [
  "audience",
  "layered",
  "party",
  "customer",
  "activity",
  "destruction",
  "subjects",
  "reader",
  "details",
] as const;
export type DocumentOption = (typeof documentOptions)[number];

/**
 * What is typed in for one letter and stored nowhere: who asked, what, when, and what we did or why not. A letter without them says the
 * same in general words.
 */
export interface LetterDetails {
  readonly name: string | null;
  readonly receivedOn: PlainDate | null;
  /** What the person asks, as a right of art. 15–22 or 7(3). */
  readonly right: DataSubjectRight | null;
  /** Why it takes longer (art. 12(3)), why we refuse (art. 12(4)), or what was changed (art. 19). */
  readonly reason: string | null;
}

/** How a document is wanted. What its kind does not take is null or false. */
export interface DocumentRequest {
  readonly language: Language;
  readonly address: ReaderAddress;
  readonly today: PlainDate;
  /** The words of `language`. */
  readonly words: Words;
  /** A kept text: its scope and its claims. `audience` goes before its own. */
  readonly statement: Statement | null;
  /** The people it is for; null = everyone. */
  readonly audience: ReadonlyArray<VocabularyEntryId> | null;
  /** A summary of one screen that opens into the full text. */
  readonly layered: boolean;
  readonly party: PartyId | null;
  /** The customer for whom we are processor, by the engagement with him. */
  readonly customer: EngagementId | null;
  readonly activity: ActivityId | null;
  /** A record of destruction. */
  readonly destruction: DestructionId | null;
  /** The people whose data it is about, where they are not its readers: an answer to a request. */
  readonly subjects: ReadonlyArray<VocabularyEntryId> | null;
  /** Whether it is for ourselves or for the people concerned, where a kind has a form for each; null = for ourselves. */
  readonly reader: "public" | null;
  readonly details: LetterDetails | null;
}

/** A request with nothing but what every document needs; what is given goes before. */
export const documentRequest = (
  wanted: Pick<DocumentRequest, "language" | "today" | "words"> & Partial<DocumentRequest>,
): DocumentRequest => ({
  address: wanted.statement?.address ?? "formal",
  statement: null,
  audience: null,
  layered: wanted.statement?.layered ?? false,
  party: null,
  customer: null,
  activity: null,
  destruction: null,
  subjects: null,
  reader: null,
  details: null,
  ...wanted,
});

/** A text, and what it lacks: never a place to fill in within the text itself. */
export interface PlannedText {
  readonly document: TextDocument;
  readonly gaps: ReadonlyArray<Gap>;
}

/** One kind of document that a register gives: a pure function of register and request. */
export interface DocumentKind {
  /** The options that it takes; without one that it needs there is no document. */
  readonly takes: { readonly [option in DocumentOption]?: "needed" | "optional" };
  readonly plan: (register: Register, request: DocumentRequest) => PlannedText;
}

/** The options that were given and that the kind knows nothing of. */
export const unknownOptions = ({ takes }: DocumentKind, request: DocumentRequest): ReadonlyArray<DocumentOption> =>
  documentOptions.filter((option) => takes[option] === undefined && isGiven(request, option));

/** The options that the kind cannot do without and that are not there. */
export const missingOptions = ({ takes }: DocumentKind, request: DocumentRequest): ReadonlyArray<DocumentOption> =>
  documentOptions.filter((option) => takes[option] === "needed" && !isGiven(request, option));

const isGiven = (request: DocumentRequest, option: DocumentOption): boolean =>
  request[option] !== null && request[option] !== false;
