import type { AssessmentFact } from "../derive/assessment-facts.ts";
import { vocabularyLabel } from "../derive/names.ts";
import { countryName } from "../library/country-name.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { dateInWords, enumerate, uncapitalize } from "./sentence.ts";
import type { Language, Words } from "./words.ts";

/** What the register said on a day, as the reasoning that an answer begins with. */
export function wordFacts(
  facts: ReadonlyArray<AssessmentFact>,
  register: Pick<Register, "vocabulary">,
  today: PlainDate,
  words: Words,
  language: Language,
): string {
  const said = facts.map((fact) => wordFact(fact, register, words, language).replace(/[.\s]+$/u, ""));
  return words.assessments.prefilled(dateInWords(today, words.common), `${[...new Set(said)].join("; ")}.`);
}

function wordFact(
  fact: AssessmentFact,
  register: Pick<Register, "vocabulary">,
  words: Words,
  language: Language,
): string {
  const { facts: own } = words.assessments;
  const named = (ids: ReadonlyArray<VocabularyEntryId>): string =>
    enumerate(
      ids.map((id) => {
        const entry = register.vocabulary.get(id);
        return entry === undefined ? words.common.untitled : uncapitalize(vocabularyLabel(entry, language));
      }),
      words.common,
    );
  switch (fact.code) {
    case "interest":
      return own.interest(fact.text, fact.whose === null ? null : own.whose[fact.whose]);
    case "data":
    case "guarded":
    case "sensitive":
    case "subjects":
    case "vulnerable":
      return own[fact.code](named(fact.ids));
    case "minors":
    case "no-profiling":
    case "no-automated":
    case "authority":
      return own[fact.code];
    case "profiling":
    case "automated":
      return own[fact.code](fact.text);
    case "count":
      return own.count(fact.from, fact.to);
    case "informing":
    case "purpose":
    case "supplementary":
    case "source":
      return own[fact.code](fact.text);
    case "measures":
      return own.measures(enumerate(fact.names, words.common));
    case "keywords":
      return own.keywords(
        enumerate(
          fact.names.map((name) => `“${name}”`),
          words.common,
        ),
      );
    case "transfer": {
      const { destination, instrument } = fact.transfer;
      const place =
        destination === null
          ? words.common.notAnswered
          : destination.kind === "country"
            ? countryName(destination.country, language)
            : destination.name;
      return own.transfer(
        place,
        instrument === null ? words.common.notAnswered : words.record.instrument[instrument.kind],
      );
    }
    default:
      return fact satisfies never;
  }
}
