import type { Finding } from "../checks/finding.ts";
import { type Completeness, completenessOf } from "../derive/completeness.ts";
import { displayName, partyUseName, wordForms } from "../derive/names.ts";
import { countryName } from "../library/country-name.ts";
import type {
  ActivityId,
  AgreementId,
  EngagementId,
  RetentionTermId,
  UnitId,
  VocabularyEntryId,
} from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { CountryCode, PlainDate } from "../model/values.ts";
import { describeTerm, type TermSentence } from "../retention/term-sentence.ts";
import { dateInWords, uncapitalize } from "../words/sentence.ts";
import type { Language, Words } from "../words/words.ts";
import { naturalOrder } from "./natural-order.ts";
import type { Cell } from "./sheet-plan.ts";

/**
 * For whom an export is made. What leaves the house in "internal" only: notes, tags, own fields, owners, legal holds, open points.
 * "customer" is one for whom we are processor, "public" anyone.
 */
export type ExportReader = "internal" | "ap" | "customer" | "public";

export type ExportOptions = {
  readonly today: PlainDate;
  readonly reader: ExportReader;
  /** The engagement with the customer, for the reader "customer" alone. */
  readonly customer?: EngagementId | null;
  readonly language: Language;
  /** The sequence number of the last commit that the register holds: where a workbook that comes back began. */
  readonly seq: number;
  readonly words: Words;
  /** What was found in the register on that day, of single subjects, for the reader "internal" alone; without it no sheet tells of it. */
  readonly findings?: ReadonlyArray<Finding>;
};

/** Keys by which sheets link to each other. */
export type SheetKey =
  | "controller-register"
  | "processor-register"
  | "agreements"
  | "recipients"
  | "retention"
  | "transfers"
  | "measures"
  | "assessments"
  | "findings"
  | "waivers"
  | "own-fields"
  | "explanation"
  | "origin";

/** A row of another sheet. */
export type RowPlace = { readonly sheet: SheetKey; readonly row: number };

/**
 * What the sheets of one export share: the options, names in the export's language, terms as sentences (each said once), and
 * where things stand, so that cells can link to them.
 */
export class ExportContext {
  readonly register: Register;
  readonly words: Words;
  readonly language: Language;
  readonly today: PlainDate;
  readonly reader: ExportReader;
  readonly seq: number;
  readonly findings: ReadonlyArray<Finding> | null;
  /** All activities in the order of their codes: those of art. 30(1) and those of art. 30(2). */
  readonly activities: ReadonlyArray<ProcessingActivity>;
  readonly #terms = new Map<RetentionTermId, TermSentence>();
  readonly #places = new Map<ActivityId | AgreementId, RowPlace>();
  readonly #units = new Map<UnitId, string>();
  #lastCompleteness: { readonly activity: ProcessingActivity; readonly completeness: Completeness } | null = null;

  constructor(register: Register, options: ExportOptions) {
    this.register = register;
    this.words = options.words;
    this.language = options.language;
    this.today = options.today;
    this.reader = options.reader;
    this.seq = options.seq;
    this.findings = options.findings ?? null;
    this.activities = naturalOrder(
      register.activities.values(),
      ({ code }) => code,
      ({ name }) => name,
      ({ id }) => id,
    );
  }

  get isInternal(): boolean {
    return this.reader === "internal";
  }

  /** The names of the controllers, as a title and a file name have them. */
  get organisation(): string {
    const names = [...this.register.controllers.values()].flatMap(({ name }) => (name === null ? [] : [name]));
    const [only] = names;
    if (names.length === 1 && only !== undefined) return only;
    return this.register.register.name ?? only ?? this.words.exports.unnamedOrganisation;
  }

  date(day: PlainDate): string {
    return dateInWords(day, this.words.common);
  }

  country(code: CountryCode): string {
    return countryName(code, this.language);
  }

  /** A word of the register's vocabulary as a label. */
  label(id: VocabularyEntryId): string {
    return displayName(this.register, "vocabulary-entry", id, this.language, this.words.common);
  }

  /** A word inside an enumeration: "e-mailadres". */
  inline(id: VocabularyEntryId): string {
    const entry = this.register.vocabulary.get(id);
    if (entry === undefined || entry.kind === "event") return this.label(id);
    const forms = wordForms(entry, this.language);
    return forms.inline ?? uncapitalize(forms.label);
  }

  /** The party or category in a use, with its service where several are on offer; null while open. */
  partyName(use: PartyUse): string | null {
    const name = partyUseName(use, this.register, this.language);
    if (name === null || use.who?.kind !== "party" || use.who.serviceId === null) return name;
    const { partyId, serviceId } = use.who;
    const service = this.register.parties.get(partyId)?.services?.find(({ id }) => id === serviceId)?.name;
    return service === undefined || service.includes(name) ? (service ?? name) : `${name}, ${service}`;
  }

  activityName(activity: Pick<ProcessingActivity, "code" | "name">): string {
    const name = activity.name ?? this.words.common.untitledActivity;
    return activity.code === null ? name : `${activity.code} ${name}`;
  }

  /** A unit with the units above it: "Scholen / De Vuurtoren". */
  unitPath(id: UnitId): string {
    const known = this.#units.get(id);
    if (known !== undefined) return known;
    const names: string[] = [];
    const seen = new Set<UnitId>();
    for (let at: UnitId | null = id; at !== null && !seen.has(at); at = this.register.units.get(at)?.parentId ?? null) {
      seen.add(at);
      names.unshift(this.register.units.get(at)?.name ?? this.words.common.untitled);
    }
    const path = names.join(" / ");
    this.#units.set(id, path);
    return path;
  }

  /** A term in its table form. The same term in two thousand activities is put into words once. */
  term(term: RetentionTerm): TermSentence {
    const known = this.#terms.get(term.id);
    if (known !== undefined) return known;
    const sentence = describeTerm(term, this.register.vocabulary, this.words, { kind: "compact" });
    this.#terms.set(term.id, sentence);
    return sentence;
  }

  /** How far an activity is answered; the last one is kept, since several cells of a row ask. */
  completeness(activity: ProcessingActivity): Completeness {
    if (this.#lastCompleteness?.activity !== activity) {
      this.#lastCompleteness = { activity, completeness: completenessOf(activity, this.register) };
    }
    return this.#lastCompleteness.completeness;
  }

  /** Remembers where something stands. Sheets that are linked to are laid out before those that link. */
  place(id: ActivityId | AgreementId, place: RowPlace): void {
    if (!this.#places.has(id)) this.#places.set(id, place);
  }

  /** A jump to where something stands, or its plain text where it has no row. */
  link(id: ActivityId | AgreementId, text: string): Cell {
    const to = this.#places.get(id);
    return to === undefined ? text : { kind: "link", text, to };
  }
}
