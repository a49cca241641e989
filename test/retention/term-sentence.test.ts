import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { describeTerm, type TermStyle, termSentenceParts } from "../../src/retention/term-sentence.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import {
  accountClosed,
  anyTerm,
  orderCompleted,
  ownEvent,
  period,
  schoolEnds,
  term,
  until,
  vocabulary,
  yearEndEvent,
} from "./terms.ts";

const formal: TermStyle = { kind: "statement", address: "formal" };
const informal: TermStyle = { kind: "statement", address: "informal" };
const neutral: TermStyle = { kind: "statement", address: "neutral" };
const compact: TermStyle = { kind: "compact" };

const say = (given: RetentionTerm, style: TermStyle = formal, words = nl, withEnd = false): string =>
  describeTerm(given, vocabulary, words, style, withEnd).text;

describe("a term in Dutch running text", () => {
  test.each<[string, RetentionTerm, TermStyle, string]>([
    [
      "period after an event",
      term([until(accountClosed), period("P6M")]),
      formal,
      "tot zes maanden nadat u het account hebt opgeheven",
    ],
    [
      "the same to je",
      term([until(accountClosed), period("P6M")]),
      informal,
      "tot zes maanden nadat je het account hebt opgeheven",
    ],
    [
      "the same to nobody",
      term([until(accountClosed), period("P6M")]),
      neutral,
      "tot zes maanden nadat het account is opgeheven",
    ],
    ["event alone", term([until(schoolEnds)]), formal, "totdat de school het abonnement opzegt"],
    ["event with a noun only", term([until(ownEvent)]), formal, "tot de uitdiensttreding"],
    [
      "three phases",
      term([until(orderCompleted), period("P6M"), period("P7Y", "P7Y", "day", "voor de belasting")]),
      formal,
      "tot uw bestelling is afgerond, daarna nog zes maanden, en daarna zeven jaar voor de belasting",
    ],
    [
      "an open duration gets no number",
      term([until(orderCompleted), period(null, null, null, "zolang de belastingwet dat vraagt")]),
      formal,
      "tot uw bestelling is afgerond, en een deel langer, zolang de belastingwet dat vraagt",
    ],
    [
      "an open duration without a reason says that there is no number",
      term([until(orderCompleted), period("P6M"), period(null)]),
      formal,
      "tot zes maanden nadat uw bestelling is afgerond, en een deel langer; een termijn in maanden of jaren is daarvoor niet vastgesteld",
    ],
    ["period", term([period("P1Y6M")]), formal, "een jaar en zes maanden"],
    ["maximum", term([period(null, "P4W")]), formal, "hoogstens vier weken"],
    ["minimum", term([period("P7Y", null)]), formal, "ten minste zeven jaar"],
    ["both", term([period("P6M", "P1Y")]), formal, "ten minste zes maanden en hoogstens een jaar"],
    ["above twelve in figures", term([period("P14D")]), formal, "14 dagen"],
    [
      "counted from a year's end",
      term([period("P7Y", null, "financial-year-end")]),
      formal,
      "ten minste zeven jaar, te rekenen vanaf het einde van het boekjaar",
    ],
    [
      "counted from the end of the year of an event",
      term([until(ownEvent), period("P5Y", "P5Y", "calendar-year-end")]),
      formal,
      "tot vijf jaar na het einde van het kalenderjaar waarin de uitdiensttreding valt",
    ],
    [
      "the same with a clause",
      term([until(accountClosed), period("P7Y", null, "financial-year-end")]),
      formal,
      "ten minste zeven jaar na het einde van het boekjaar waarin u het account hebt opgeheven",
    ],
    [
      "an event that is a year's end is not counted from a second one",
      term([until(yearEndEvent), period("P7Y", "P7Y", "financial-year-end")]),
      formal,
      "tot zeven jaar na het einde van het boekjaar van de factuur",
    ],
    [
      "a reason that is a clause takes a comma",
      term([until(accountClosed), period("P2Y", "P2Y", "day", "Om naar ervaringen te vragen.")]),
      formal,
      "tot twee jaar nadat u het account hebt opgeheven, om naar ervaringen te vragen",
    ],
    ["age", term([{ kind: "age", years: 18, reason: null }]), formal, "tot de leeftijd van 18 jaar"],
    [
      "criterion that fits",
      term([{ kind: "criterion", text: "Zolang u lid bent.", reason: null }]),
      formal,
      "zolang u lid bent",
    ],
    [
      "criterion that does not",
      term([{ kind: "criterion", text: "De aard van het verzoek bepaalt hoe lang", reason: null }]),
      formal,
      "volgens dit criterium: de aard van het verzoek bepaalt hoe lang",
    ],
    [
      "permanent",
      term([
        { kind: "permanent", selectionList: "Selectielijst gemeenten 2020", selectionNumber: "5.1", reason: null },
      ]),
      formal,
      "blijvend (Selectielijst gemeenten 2020, nummer 5.1)",
    ],
    [
      "exception",
      term([period("P4W")], { exception: "Tenzij er een incident is." }),
      formal,
      "vier weken, tenzij er een incident is",
    ],
    [
      "exception that is no clause",
      term([period("P4W")], { exception: "incidenten" }),
      formal,
      "vier weken (uitzondering: incidenten)",
    ],
    ["event not answered", term([until(null)]), formal, "tot een gebeurtenis (niet ingevuld)"],
    ["nothing answered", term(null), formal, "niet ingevuld"],
    ["no term at all", term([]), formal, "geen bewaartermijn"],
  ])("%s", (_name, given, style, expected) => {
    expect(say(given, style)).toBe(expected);
  });

  test("what happens afterwards and a stop on destruction are added when asked", () => {
    const given = term([until(accountClosed), period("P6M")], {
      endAction: "delete",
      legalHold: { reason: "rechtszaak", since: "2026-03-01", until: null },
    });
    expect(say(given, formal, nl, true)).toBe(
      "tot zes maanden nadat u het account hebt opgeheven, waarna wij ze verwijderen. Vernietigen is nu opgeschort sinds 1 maart 2026: rechtszaak",
    );
    expect(say(given, compact, nl, true)).toBe(
      "tot 6 maanden na de opheffing van het account; daarna verwijderen; vernietiging opgeschort sinds 1 maart 2026: rechtszaak",
    );
  });
});

test.each<[RetentionTerm, string]>([
  [term([until(accountClosed), period("P6M")]), "tot 6 maanden na de opheffing van het account"],
  [
    term([until(orderCompleted), period("P6M"), period("P7Y", null, "calendar-year-end", "voor de belasting")]),
    "tot de afronding van de bestelling, daarna nog 6 maanden, en daarna ten minste 7 jaar, te rekenen vanaf het einde van het kalenderjaar",
  ],
  [term([period("P1M")]), "1 maand"],
])("in a table a term has nouns and figures", (given, expected) => {
  expect(say(given, compact)).toBe(expected);
});

test.each<[RetentionTerm, string]>([
  [term([until(accountClosed), period("P6M")]), "until six months after you have closed the account"],
  [
    term([until(orderCompleted), period("P6M"), period("P7Y", "P7Y", "day", "for tax")]),
    "until your order is completed, then six months more, and then seven years for tax",
  ],
  [
    term([until(orderCompleted), period(null, null, null, "as long as tax law requires")]),
    "until your order is completed, and part of them longer, as long as tax law requires",
  ],
  [
    term([until(ownEvent), period("P1Y", null, "calendar-year-end")]),
    "at least one year after the end of the calendar year in which de uitdiensttreding falls",
  ],
  [term([period(null, "P12M")]), "at most twelve months"],
])("a term in English", (given, expected) => {
  expect(say(given, formal, en)).toBe(expected);
});

test("the editor shows every slot, also the open ones, with the addresses of their fields", () => {
  const given = term([until(null), period(null, null, null)]);
  const parts = termSentenceParts(given, vocabulary, nl);
  expect(parts.map((part) => part.text).join("")).toBe(
    "tot een gebeurtenis (niet ingevuld), daarna nog een termijn (niet ingevuld), te rekenen vanaf de dag zelf, daarna een vervolg (niet ingevuld)",
  );
  const [first, second] = given.phases ?? [];
  const slots = parts.flatMap((part) =>
    part.kind === "slot" ? [[part.slot, part.open, part.refs.map((ref) => ref.path)]] : [],
  );
  expect(slots).toEqual([
    ["event", true, [`phases/${first?.id}/eventId`]],
    ["duration", true, [`phases/${second?.id}/minimum`, `phases/${second?.id}/maximum`]],
    ["counting", true, [`phases/${second?.id}/counting`]],
    ["end-action", true, ["endAction"]],
  ]);
});

test("what a sentence needs and nobody answered is named", () => {
  const given = term([until(null), period(null)]);
  const [first, second] = given.phases ?? [];
  expect(describeTerm(given, vocabulary, nl, formal).open.map((ref) => ref.path)).toEqual([
    `phases/${first?.id}/eventId`,
    `phases/${second?.id}/minimum`,
    `phases/${second?.id}/maximum`,
  ]);
});

const styles: ReadonlyArray<TermStyle> = [formal, informal, neutral, compact, { kind: "editor" }];

test("every sentence is the sum of its parts, none of them empty, on one line with single spaces", () => {
  fc.assert(
    fc.property(
      anyTerm,
      fc.constantFrom(...styles),
      fc.constantFrom(nl, en),
      fc.boolean(),
      (given, style, words, end) => {
        const sentence = describeTerm(given, vocabulary, words, style, end);
        expect(sentence.parts.map((part) => part.text).join("")).toBe(sentence.text);
        expect(sentence.parts.every((part) => part.text !== "")).toBe(true);
        expect(sentence.text).not.toMatch(/\s\s|\n|^\s|\s$|\s,|,,|undefined|null|\[object/);
        expect(sentence.text).not.toBe("");
      },
    ),
    { numRuns: 500 },
  );
});

test("no number stands in a sentence that does not stand in its term", () => {
  fc.assert(
    fc.property(anyTerm, (given) => {
      const durations = (given.phases ?? []).some(
        (phase) => phase.kind === "age" || (phase.kind === "then" && (phase.minimum ?? phase.maximum) !== null),
      );
      if (!durations)
        expect(say({ ...given, legalHold: null }, compact)).not.toMatch(/\d+ (jaar|maand|week|weken|dag|uur)/);
    }),
  );
});
