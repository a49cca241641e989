import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Phase } from "../../src/model/retention-term.ts";
import { draftsToPhases, type PhaseDraft, parseTerm } from "../../src/retention/parse-term.ts";
import { describeTerm } from "../../src/retention/term-sentence.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { accountClosed, events, orderCompleted, ownEvent, period, term, until, vocabulary } from "./terms.ts";

const length = (minimum: string | null, maximum = minimum, counting: string | null = null) => ({
  kind: "then",
  minimum,
  maximum,
  counting,
});
const known = (event: { readonly id: string }, eventText: string) => ({ kind: "until", eventId: event.id, eventText });
const unknown = (eventText: string) => ({ kind: "until", eventId: null, eventText });

describe("what a person types for a term in Dutch", () => {
  test.each<[string, ReadonlyArray<unknown>]>([
    ["7 jaar", [length("P7Y")]],
    ["zeven jaar.", [length("P7Y")]],
    ["P6M", [length("P6M")]],
    ["1 jaar en 6 maanden", [length("P1Y6M")]],
    ["een half jaar", [length("P6M")]],
    ["max. 4 weken", [length(null, "P4W")]],
    ["ten minste 7 jaar", [length("P7Y", null)]],
    ["tot intrekking", [unknown("intrekking")]],
    ["tot de opheffing van het account", [known(accountClosed, "de opheffing van het account")]],
    ["totdat u het account opheft", [known(accountClosed, "u het account opheft")]],
    ["6 maanden na opheffing account", [known(accountClosed, "opheffing account"), length("P6M", "P6M", "day")]],
    [
      "Tot zes maanden na de opheffing van het account",
      [known(accountClosed, "de opheffing van het account"), length("P6M", "P6M", "day")],
    ],
    ["4 weken na de sollicitatieprocedure", [unknown("de sollicitatieprocedure"), length("P4W", "P4W", "day")]],
    ["7 jaar na het einde van het boekjaar", [length("P7Y", "P7Y", "financial-year-end")]],
    [
      "5 jaar na het einde van het kalenderjaar waarin de uitdiensttreding valt",
      [known(ownEvent, "de uitdiensttreding"), length("P5Y", "P5Y", "calendar-year-end")],
    ],
    [
      "tot de afronding van de bestelling, daarna nog 6 maanden, en daarna 7 jaar",
      [known(orderCompleted, "de afronding van de bestelling"), length("P6M"), length("P7Y")],
    ],
    ["uitdiensttreding plus 7 jaar", [known(ownEvent, "uitdiensttreding"), length("P7Y")]],
    ["blijvend", [{ kind: "permanent" }]],
  ])("%s", (input, expected) => {
    expect(parseTerm(input, events, nl)).toEqual(expected);
  });

  test.each([
    "",
    "   ",
    "niet langer dan nodig",
    "7",
    "zo lang als nodig",
    "tot",
    "6 maanden misschien",
    "tot 6 maanden",
    "de wettelijke termijn",
    "7 jaar, daarna iets",
  ])("%s is not understood and stays text", (input) => {
    expect(parseTerm(input, events, nl)).toBeNull();
  });
});

test.each<[string, ReadonlyArray<unknown>]>([
  [
    "six months after the closing of the account",
    [known(accountClosed, "the closing of the account"), length("P6M", "P6M", "day")],
  ],
  ["until withdrawal", [unknown("withdrawal")]],
  ["at most 1 year", [length(null, "P1Y")]],
  ["7 years after the end of the financial year", [length("P7Y", "P7Y", "financial-year-end")]],
])("in English: %s", (input, expected) => {
  expect(parseTerm(input, events, en)).toEqual(expected);
});

test("what was understood makes valid phases, with the id of an event that was added", () => {
  let n = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(++n).padStart(12, "0")}`;
  const drafts = parseTerm("2 jaar na de laatste aankoop", events, nl) ?? [];
  const phases = draftsToPhases(drafts, newId, (text) => (text === "de laatste aankoop" ? ownEvent.id : null));
  expect(phases.map((phase) => Phase.parse(phase).kind)).toEqual(["until", "then"]);
  expect(phases[0]).toMatchObject({ eventId: ownEvent.id });
});

test("the sentence of a table, typed again, is the same term", () => {
  const lengths = fc.constantFrom("P6M", "P1Y6M", "P4W", "P14D", "P7Y", "P1Y", "P1M");
  const bounds = fc.tuple(lengths, fc.constantFrom("exact", "minimum", "maximum"));
  fc.assert(
    fc.property(
      fc.constantFrom(accountClosed, orderCompleted, ownEvent),
      bounds,
      fc.constantFrom("day" as const, "calendar-year-end" as const, "school-year-end" as const),
      fc.constantFrom(nl, en),
      (event, [duration, bound], counting, words) => {
        const minimum = bound === "maximum" ? null : duration;
        const maximum = bound === "minimum" ? null : duration;
        const typed = describeTerm(term([until(event), period(minimum, maximum, counting)]), vocabulary, words, {
          kind: "compact",
        }).text;
        const drafts: ReadonlyArray<PhaseDraft> | null = parseTerm(typed, events, words);
        expect(drafts).toMatchObject([
          { kind: "until", eventId: event.id },
          { kind: "then", minimum, maximum, counting },
        ]);
      },
    ),
  );
});
