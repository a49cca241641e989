import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { VocabularyEntryId } from "../../src/model/ids.ts";
import { Counting, type RetentionTerm } from "../../src/model/retention-term.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { addDuration, birthday, yearEnd } from "../../src/retention/add-duration.ts";
import { endOfTerm, exampleTimeline, type Moment, type TermFacts } from "../../src/retention/term-dates.ts";
import { accountClosed, anyTerm, events, orderCompleted, period, schoolEnds, term, until } from "./terms.ts";

const calendar = { financialYearStart: "01-01", schoolYearStart: "08-01" };

const facts = (over: Partial<TermFacts> = {}): TermFacts => ({
  eventDates: new Map(),
  start: null,
  birthDate: null,
  ...over,
});

const on = (...dates: ReadonlyArray<readonly [{ readonly id: VocabularyEntryId }, PlainDate]>): TermFacts =>
  facts({ eventDates: new Map(dates.map(([event, date]) => [event.id, date])) });

const day = (moment: Moment): string => (moment.kind === "date" ? moment.date : moment.reason);

const ends = (given: RetentionTerm, known: TermFacts, years = calendar): readonly [string, string] => {
  const { end } = endOfTerm(given, known, years);
  return [day(end.earliest), day(end.latest)];
};

describe("adding a duration to a day", () => {
  test.each<[PlainDate, string, Counting, string]>([
    ["2026-01-31", "P1M", "day", "2026-02-28"],
    ["2028-01-31", "P1M", "day", "2028-02-29"],
    ["2026-08-31", "P6M", "day", "2027-02-28"],
    ["2024-02-29", "P1Y", "day", "2025-02-28"],
    ["2024-02-29", "P4Y", "day", "2028-02-29"],
    ["2026-03-01", "P4W", "day", "2026-03-29"],
    ["2026-12-20", "P14D", "day", "2027-01-03"],
    ["2026-03-01", "P1Y6M", "day", "2027-09-01"],
    ["2026-03-01", "PT72H", "day", "2026-03-04"],
    ["2026-03-01", "P7Y", "calendar-year-end", "2033-12-31"],
    ["2026-12-31", "P7Y", "calendar-year-end", "2033-12-31"],
    ["2026-03-01", "P6M", "calendar-year-end", "2027-06-30"],
    ["2026-08-01", "P2Y", "school-year-end", "2029-07-31"],
    ["2026-07-31", "P2Y", "school-year-end", "2028-07-31"],
  ])("%s and %s, counted from %s, is %s", (from, duration, counting, expected) => {
    expect(addDuration(from, duration, counting, calendar)).toBe(expected);
  });

  test("a financial year that ends in February keeps its end, leap year or not", () => {
    const march = { ...calendar, financialYearStart: "03-01" };
    expect(yearEnd("2023-05-01", "financial-year-end", march)).toBe("2024-02-29");
    expect(addDuration("2023-05-01", "P7Y", "financial-year-end", march)).toBe("2031-02-28");
    expect(addDuration("2022-05-01", "P1Y", "financial-year-end", march)).toBe("2024-02-29");
  });

  test("a length that needs the time of day, or leaves the calendar, has no day", () => {
    expect(addDuration("2026-03-01", "PT36H", "day", calendar)).toBe("time-of-day-needed");
    expect(addDuration("2026-03-01", "PT24H30M", "day", calendar)).toBe("time-of-day-needed");
    expect(addDuration("2026-03-01", "P99999Y", "day", calendar)).toBe("out-of-range");
    expect(addDuration("2026-03-01", "P7999Y", "day", calendar)).toBe("out-of-range");
  });

  test("who is born on 29 February comes of age on 1 March where the year has no such day", () => {
    expect(birthday("2008-02-29", 18)).toBe("2026-03-01");
    expect(birthday("2008-02-29", 20)).toBe("2028-02-29");
    expect(birthday("2008-05-31", 18)).toBe("2026-05-31");
    expect(birthday("2008-05-31", 9000)).toBeNull();
  });
});

describe("the end of a term", () => {
  test("each phase begins where the one before it ends", () => {
    const given = term([until(orderCompleted), period("P6M"), period("P7Y", "P7Y", "calendar-year-end")]);
    const dates = endOfTerm(given, on([orderCompleted, "2026-08-31"]), calendar);
    expect(dates.phases.map((phase) => [day(phase.begin.latest), day(phase.end.latest)])).toEqual([
      ["start-unknown", "2026-08-31"],
      ["2026-08-31", "2027-02-28"],
      ["2027-02-28", "2034-12-31"],
    ]);
    expect(ends(given, on([orderCompleted, "2026-08-31"]))).toEqual(["2034-12-31", "2034-12-31"]);
  });

  test.each<[string, RetentionTerm, TermFacts, string, string]>([
    [
      "minimum and maximum apart",
      term([until(orderCompleted), period("P5Y", "P10Y")]),
      on([orderCompleted, "2026-03-01"]),
      "2031-03-01",
      "2036-03-01",
    ],
    [
      "a minimum says nothing of the day it must be gone",
      term([until(orderCompleted), period("P7Y", null)]),
      on([orderCompleted, "2026-03-01"]),
      "2033-03-01",
      "no-maximum",
    ],
    [
      "a maximum lets data go at once",
      term([until(orderCompleted), period(null, "P4W")]),
      on([orderCompleted, "2026-03-01"]),
      "2026-03-01",
      "2026-03-29",
    ],
    [
      "no date without the day of the event",
      term([until(orderCompleted), period("P6M")]),
      on([schoolEnds, "2026-03-01"]),
      "earlier-phase",
      "earlier-phase",
    ],
    ["an event alone", term([until(orderCompleted)]), facts(), "event-date-unknown", "event-date-unknown"],
    ["an event that nobody filled in", term([until(null)]), facts({ start: "2026-01-01" }), "event-open", "event-open"],
    ["a duration without a start", term([period("P7Y")]), facts(), "start-unknown", "start-unknown"],
    ["a duration with a start", term([period("P7Y")]), facts({ start: "2026-01-31" }), "2033-01-31", "2033-01-31"],
    [
      "an open duration",
      term([until(orderCompleted), period(null)]),
      on([orderCompleted, "2026-03-01"]),
      "duration-open",
      "duration-open",
    ],
    [
      "a criterion",
      term([{ kind: "criterion", text: "zolang nodig", reason: null }]),
      facts({ start: "2026-01-01" }),
      "criterion",
      "criterion",
    ],
    [
      "permanent",
      term([{ kind: "permanent", selectionList: null, selectionNumber: null, reason: null }]),
      facts({ start: "2026-01-01" }),
      "permanent",
      "permanent",
    ],
    [
      "an age",
      term([{ kind: "age", years: 18, reason: null }]),
      facts({ birthDate: "2010-05-05" }),
      "2028-05-05",
      "2028-05-05",
    ],
    [
      "an age without a birth date",
      term([{ kind: "age", years: 18, reason: null }]),
      facts(),
      "birth-date-unknown",
      "birth-date-unknown",
    ],
    [
      "an event before the phase began ends it at once",
      term([until(orderCompleted), until(schoolEnds)]),
      on([orderCompleted, "2026-03-01"], [schoolEnds, "2025-01-01"]),
      "2026-03-01",
      "2026-03-01",
    ],
    ["nothing filled in", term(null), facts(), "term-open", "term-open"],
    ["no term", term([]), facts(), "no-term", "no-term"],
  ])("%s", (_name, given, known, earliest, latest) => {
    expect(ends(given, known)).toEqual([earliest, latest]);
  });

  test("counting that nobody filled in is read as from the day, and says so", () => {
    const given = term([until(orderCompleted), period("P6M", "P6M", null)]);
    const { phases } = endOfTerm(given, on([orderCompleted, "2026-03-01"]), calendar);
    expect(phases.map((phase) => [day(phase.end.latest), phase.countedFromDayAssumed])).toEqual([
      ["2026-03-01", false],
      ["2026-09-01", true],
    ]);
  });

  test.each<[string, RetentionTerm["legalHold"], string]>([
    ["a hold without an end", { reason: "zaak", since: null, until: null }, "legal-hold"],
    ["a hold that outlasts the term", { reason: "zaak", since: "2026-01-01", until: "2030-06-01" }, "2030-06-01"],
    ["a hold that ends before the term", { reason: "zaak", since: "2026-01-01", until: "2026-02-01" }, "2026-09-01"],
    ["a hold that comes too late", { reason: "zaak", since: "2028-01-01", until: null }, "2026-09-01"],
  ])("%s holds destruction and leaves the term as it is", (_name, legalHold, expected) => {
    const given = term([until(orderCompleted), period("P6M")], { legalHold });
    const dates = endOfTerm(given, on([orderCompleted, "2026-03-01"]), calendar);
    expect([day(dates.end.latest), day(dates.keptUntil.latest)]).toEqual(["2026-09-01", expected]);
  });

  test("an example lets the first event fall on its day and invents no later one", () => {
    const given = term([until(accountClosed), period("P6M"), until(schoolEnds)]);
    const { phases } = exampleTimeline(given, "2026-01-31", calendar);
    expect(phases.map((phase) => day(phase.end.latest))).toEqual(["2026-01-31", "2026-07-31", "event-date-unknown"]);
    expect(day(exampleTimeline(term([period("P1M")]), "2026-01-31", calendar).end.latest)).toBe("2026-02-28");
  });
});

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("no phase ends before it begins, and the next begins where it ends", () => {
  fc.assert(
    fc.property(anyTerm, fc.array(anyDay, { minLength: 7, maxLength: 7 }), (given, days) => {
      const [start = "2026-01-01", birth = "2000-01-01", ...others] = days;
      const eventDates = new Map(events.map((event, index) => [event.id, others[index] ?? start]));
      const { phases } = endOfTerm(given, { eventDates, start, birthDate: birth }, calendar);
      for (const [index, { begin, end }] of phases.entries()) {
        for (const side of ["earliest", "latest"] as const) {
          const from = begin[side];
          const to = end[side];
          if (from.kind === "date" && to.kind === "date") expect(to.date >= from.date).toBe(true);
        }
        const next = phases[index + 1];
        if (next !== undefined) expect(next.begin).toEqual(end);
      }
    }),
    { numRuns: 500 },
  );
});

test("a term never gets a date while no fact is known", () => {
  fc.assert(
    fc.property(anyTerm, (given) => {
      const { end, keptUntil } = endOfTerm(given, facts(), calendar);
      for (const moment of [end.earliest, end.latest, keptUntil.earliest, keptUntil.latest]) {
        expect(moment.kind).toBe("not-computable");
      }
    }),
  );
});

test("a later start never gives an earlier end", () => {
  const lengths = fc.constantFrom("P1M", "P6M", "P1Y", "P7Y", "P4W", "P1Y6M");
  fc.assert(
    fc.property(anyDay, anyDay, lengths, fc.constantFrom(...Counting.options), (one, other, length, counting) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      const endOfFirst = addDuration(first, length, counting, {
        financialYearStart: "03-01",
        schoolYearStart: "08-01",
      });
      const endOfSecond = addDuration(second, length, counting, {
        financialYearStart: "03-01",
        schoolYearStart: "08-01",
      });
      expect(endOfFirst <= endOfSecond).toBe(true);
    }),
  );
});
