import { libraryChecklist } from "../../../src/library/article-checklists.ts";
import { libraryCookieRules } from "../../../src/library/cookie-rules.ts";
import { countryName } from "../../../src/library/country-name.ts";
import { libraryDpiaCriteria } from "../../../src/library/dpia-criteria.ts";
import { libraryLegalBases } from "../../../src/library/legal-bases.ts";
import type { LibraryEntry } from "../../../src/library/library-entry.ts";
import { libraryParties } from "../../../src/library/parties.ts";
import type { Provenance } from "../../../src/library/provenance.ts";
import { libraryPurposes } from "../../../src/library/purposes.ts";
import { libraryRetentionTerms } from "../../../src/library/retention-terms.ts";
import {
  libraryAdequacyDecisions,
  libraryTransferInstruments,
  libraryTransferNotes,
} from "../../../src/library/transfers.ts";
import { libraryVagueTerms } from "../../../src/library/vague-terms.ts";
import { libraryEntries } from "../../../src/library/vocabulary.ts";
import { libraryTermSentence } from "../../../src/retention/library-term-sentence.ts";
import { capitalize, dateInWords } from "../../../src/words/sentence.ts";
import type { Language, Words } from "../../../src/words/words.ts";

/** The parts of the library, in the order in which they are shown. */
export const shelfIds = [
  "terms",
  "bases",
  "purposes",
  "parties",
  "data-subject",
  "data-item",
  "recipient",
  "measure",
  "event",
  "adequacy",
  "instruments",
  "dpia",
  "cookies",
  "wording",
  "checklists",
] as const;
export type ShelfId = (typeof shelfIds)[number];

/** One entry as it is shown: what it says in lines, and where that comes from. */
export interface ShownEntry {
  readonly id: string;
  readonly title: string;
  readonly lines: ReadonlyArray<string>;
  readonly source: Provenance;
}

type Line = string | null | undefined | false;

/** The entries of one part, as they read in a language. */
export function shelfEntries(shelf: ShelfId, words: Words, language: Language): ReadonlyArray<ShownEntry> {
  const own = words.library;
  const day = (date: string): string => dateInWords(date, words.common);
  const entry = (id: string, title: string, source: Provenance, ...lines: ReadonlyArray<Line>): ShownEntry => ({
    id,
    title,
    source,
    lines: lines.filter((line): line is string => typeof line === "string" && line !== ""),
  });
  switch (shelf) {
    case "terms":
      return libraryRetentionTerms.map((each) =>
        entry(
          each.id,
          each.label[language],
          each,
          capitalize(libraryTermSentence(each.id, words, language)),
          `${own.nature[each.nature]}. ${capitalize(each.data[language])}.`,
          each.note?.[language],
        ),
      );
    case "bases":
      return libraryLegalBases.map((each) => {
        const { purposes } = words.activities.document;
        return entry(
          each.id,
          `${each.label[language]} (${each.article})`,
          each,
          purposes.usable(each.use[language]),
          ...each.needs.map(({ text }) => purposes.needs(text[language])),
          ...each.notUsable.map((text) => purposes.notUsable(text[language])),
          each.note?.[language],
        );
      });
    case "purposes":
      return libraryPurposes.map((each) =>
        entry(each.id, each.label[language], each, also(each.synonyms, words), each.note?.[language]),
      );
    case "parties":
      return libraryParties.map((each) =>
        entry(
          each.id,
          each.label[language],
          each,
          `${capitalize(words.fields.usualRole[each.role])}. ${own.agreement[each.needsProcessorAgreement]}`,
          ...each.services.map(({ label, role }) => own.service(label[language], words.record.partyRole[role])),
          each.note[language],
          [own.seat(countryName(each.seat, language)), own.dpf[each.dpf]].filter((part) => part !== null).join(". "),
        ),
      );
    case "data-subject":
    case "data-item":
    case "recipient":
    case "measure":
    case "event":
      return libraryEntries(shelf).map((each: LibraryEntry) =>
        entry(
          each.id,
          each.forms[language].label,
          each,
          kindLine(each, words, language),
          also(each.synonyms, words),
          each.note?.[language],
        ),
      );
    case "adequacy":
      return libraryAdequacyDecisions.map((each) =>
        entry(
          each.id,
          each.label[language],
          each,
          own.adequate[each.status](day(each.adopted), each.expires === null ? null : day(each.expires)),
          capitalize(each.scope[language]),
          each.note?.[language],
        ),
      );
    case "instruments":
      return [
        ...libraryTransferInstruments.map((each) =>
          entry(each.id, each.label[language], each, `${each.article}: ${each.condition[language]}`),
        ),
        ...libraryTransferNotes.map((each) => entry(each.id, each.label[language], each, each.text[language])),
      ];
    case "dpia":
      return libraryDpiaCriteria.map((each) =>
        entry(
          each.id,
          each.label[language],
          each,
          each.number === null ? own.dpiaKind[each.kind] : own.number(each.number),
          each.condition === null ? null : capitalize(each.condition[language]),
          each.note?.[language],
        ),
      );
    case "cookies":
      return libraryCookieRules.map((each) =>
        entry(each.id, each.label[language], each, own.consent[each.consent], each.note[language]),
      );
    case "wording":
      return libraryVagueTerms.map((each) =>
        entry(
          each.id,
          each.label[language],
          each,
          each.why[language],
          own.instead(each.replacement[language]),
          each.onlyWhere?.[language],
        ),
      );
    case "checklists":
      return libraryChecklist.map((each) =>
        entry(
          each.id,
          `${each.article} ${each.question[language]}`,
          each,
          `${capitalize(own.requirement[each.requirement])}: ${each.applies[language]}.`,
          each.note?.[language],
        ),
      );
    default:
      return shelf satisfies never;
  }
}

const also = (synonyms: ReadonlyArray<string>, { library }: Words): Line =>
  synonyms.length > 0 && library.also(synonyms.join(", "));

function kindLine(entry: LibraryEntry, { library: own, record }: Words, language: Language): Line {
  switch (entry.kind) {
    case "data-subject":
      return capitalize(entry.flags.map((flag) => own.flags[flag]).join(", "));
    case "data-item":
      return capitalize(record.dataClass[entry.class]);
    case "recipient":
      return capitalize(own.recipientRole[entry.usualRole]);
    case "measure":
      return `${capitalize(own.measureType[entry.type])}, ${own.iso(entry.iso27001)}`;
    case "event":
      return capitalize(entry.forms[language].noun);
    default:
      return entry satisfies never;
  }
}
