import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOfTerm, type TermRounds } from "../../src/calendar/cohorts.ts";
import { daysAfter } from "../../src/derive/dates.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { exampleTimeline } from "../../src/retention/term-dates.ts";
import { testBuilder } from "../support/test-builder.ts";

const years = { financialYearStart: "01-01", schoolYearStart: "08-01" };

const term = (phases: (b: ReturnType<typeof testBuilder>) => RetentionTerm["phases"]): RetentionTerm => {
  const b = testBuilder();
  return b.term({ phases: phases(b) });
};

function rounds(of: RetentionTerm, settings = years): TermRounds {
  const found = roundsOfTerm(of, settings);
  if (!found.computable) throw new Error(found.reason);
  return found;
}

describe("a term that counts from the end of a year", () => {
  const fiscal = term((b) => [
    b.until(b.event("event-order-completed")),
    b.longer("P7Y", { counting: "calendar-year-end" }),
  ]);

  it("has one round a year, in the month after that end", () => {
    const found = rounds(fiscal);
    expect(found.cadence).toBe("yearly");
    expect(found.between("2026-01-01", "2027-12-31")).toEqual([
      {
        on: "2026-01-01",
        dueBy: "2026-01-31",
        cohort: { from: "2018-01-01", before: "2019-01-01" },
        mayBefore: null,
      },
      {
        on: "2027-01-01",
        dueBy: "2027-01-31",
        cohort: { from: "2019-01-01", before: "2020-01-01" },
        mayBefore: null,
      },
    ]);
  });

  it("begins where its own year begins", () => {
    const school = term((b) => [
      b.until(b.event("event-order-completed")),
      b.longer("P6M", { counting: "school-year-end" }),
    ]);
    expect(rounds(school).between("2026-01-01", "2026-12-31")).toMatchObject([
      { on: "2026-02-01", cohort: { from: "2024-08-01", before: "2025-08-01" } },
    ]);
  });

  it("takes two years in one round where a leap day pushes an end over the end of another year", () => {
    const found = rounds(
      term((b) => [
        b.longer("P60D", { counting: "calendar-year-end" }),
        b.longer("P1Y", { counting: "financial-year-end" }),
      ]),
      { ...years, financialYearStart: "03-01" },
    );
    expect(found.between("2028-01-01", "2031-12-31").map(({ on, cohort }) => [on, cohort.from, cohort.before])).toEqual(
      [
        ["2028-03-01", "2025-01-01", "2026-01-01"],
        ["2029-03-01", "2026-01-01", "2028-01-01"],
        ["2031-03-01", "2028-01-01", "2029-01-01"],
      ],
    );
    expect(found.lastPast("2031-02-15")?.on).toBe("2029-03-01");
  });

  it("keeps a year that ends on the last of February", () => {
    const found = rounds(
      term((b) => [b.longer("P2Y", { counting: "financial-year-end" })]),
      { ...years, financialYearStart: "03-01" },
    );
    expect(found.between("2026-01-01", "2028-12-31").map(({ on, cohort }) => [on, cohort.before])).toEqual([
      ["2026-03-01", "2024-03-01"],
      ["2027-03-01", "2025-03-01"],
      ["2028-03-01", "2026-03-01"],
    ]);
  });
});

describe("a term that counts from the day", () => {
  it("has a round each month, for all that ended before it", () => {
    const found = rounds(
      term((b) => [b.until(b.event("event-order-completed")), b.longer("P6M", { counting: "day" })]),
    );
    expect(found.cadence).toBe("monthly");
    expect(found.between("2026-12-01", "2027-01-31")).toMatchObject([
      { on: "2026-12-01", dueBy: "2026-12-31", cohort: { from: "2026-05-01", before: "2026-06-01" } },
      { on: "2027-01-01", dueBy: "2027-01-31", cohort: { from: "2026-06-01", before: "2026-07-01" } },
    ]);
  });

  it("counts months to their last day, in leap years too", () => {
    const month = rounds(term((b) => [b.longer("P1M", { counting: "day" })]));
    expect(month.between("2028-03-01", "2028-03-01")[0]?.cohort).toEqual({ from: "2028-01-01", before: "2028-02-01" });
    const age = rounds(term((b) => [b.age(16)]));
    expect(age.anchor).toEqual({ kind: "birth" });
    // Born on 29 February 2008 one is sixteen on 29 February 2024; born on 29 February 2012 on 29 February 2028.
    expect(age.between("2028-03-01", "2028-03-01")[0]?.cohort).toEqual({ from: "2012-02-01", before: "2012-03-01" });
  });

  it("goes on all the time where it is shorter than three months", () => {
    expect(rounds(term((b) => [b.longer("P4W", { counting: "day" })])).cadence).toBe("continuous");
    expect(rounds(term((b) => [b.until(b.event("event-consent-withdrawn"))])).cadence).toBe("continuous");
  });

  it("tells what may go already where minimum and maximum differ", () => {
    const found = rounds(term((b) => [b.longer({ minimum: "P1Y", maximum: "P2Y" }, { counting: "day" })]));
    expect(found.between("2027-01-01", "2027-01-01")).toMatchObject([
      { cohort: { before: "2025-01-01" }, mayBefore: "2026-01-01" },
    ]);
    // A maximum alone says nothing about what may go already.
    const atMost = rounds(term((b) => [b.longer({ minimum: null, maximum: "P2Y" }, { counting: "day" })]));
    expect(atMost.between("2027-01-01", "2027-01-01")).toMatchObject([{ mayBefore: null }]);
  });
});

it.each([
  ["term-open", term(() => null)],
  ["no-term", term(() => [])],
  ["event-open", term((b) => [{ ...b.until(b.event("event-order-completed")), eventId: null } as const])],
  ["duration-open", term((b) => [b.until(b.event("event-order-completed")), b.longer(null)])],
  ["no-maximum", term((b) => [b.longer({ minimum: "P7Y", maximum: null })])],
  ["criterion", term((b) => [b.criterion("zolang als nodig")])],
  ["permanent", term((b) => [b.permanent(null, null)])],
  [
    "event-date-unknown",
    term((b) => [
      b.until(b.event("event-order-completed")),
      b.longer("P6M"),
      b.until(b.event("event-consent-withdrawn")),
    ]),
  ],
] as const)("a term without a date says %s, and no day is guessed", (reason, open) => {
  expect(roundsOfTerm(open, years)).toMatchObject({ computable: false, reason });
});

describe("for any term that can be computed", () => {
  const duration = fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((n) => `P${n}Y`),
    fc.integer({ min: 1, max: 40 }).map((n) => `P${n}M`),
    fc.integer({ min: 1, max: 60 }).map((n) => `P${n}W`),
    fc.integer({ min: 1, max: 400 }).map((n) => `P${n}D`),
    fc.constant("P1Y1M1D"),
  );
  const counting = fc.constantFrom("day", "calendar-year-end", "financial-year-end", "school-year-end");
  const anyTerm = fc
    .record({
      first: fc.constantFrom("event", "start", "age"),
      lengths: fc.array(fc.tuple(duration, counting), { minLength: 1, maxLength: 3 }),
    })
    .map(({ first, lengths }) =>
      term((b) => [
        ...(first === "event" ? [b.until(b.event("event-order-completed"))] : []),
        ...(first === "age" ? [b.age(18)] : []),
        ...lengths.map(([length, from]) => b.longer(length, { counting: from })),
      ]),
    );
  const day = fc
    .date({ min: new Date("2019-01-01"), max: new Date("2032-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const settings = fc.record({
    financialYearStart: fc.constantFrom("01-01", "03-01", "02-29", "07-01", "12-31"),
    schoolYearStart: fc.constantFrom("08-01", "09-15"),
  });

  it("adjoining stretches lose and double nothing, and cohorts follow on each other", () => {
    fc.assert(
      fc.property(
        anyTerm,
        settings,
        day,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        (of, set, from, a, b) => {
          const found = rounds(of, set);
          const middle = daysAfter(from, a);
          const until = daysAfter(middle, b);
          const whole = found.between(from, until);
          expect([...found.between(from, middle), ...found.between(daysAfter(middle, 1), until)]).toEqual(whole);
          for (const [index, next] of whole.entries()) {
            const previous = whole[index - 1];
            if (previous === undefined) continue;
            expect(next.on > previous.on).toBe(true);
            expect(next.cohort.from).toBe(previous.cohort.before);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("exactly those go of whom the term has ended, as the timeline of the term tells it", () => {
    fc.assert(
      fc.property(anyTerm, settings, day, (of, set, from) => {
        const [round] = rounds(of, set).between(from, daysAfter(from, 400));
        if (round === undefined) return;
        const endOf = (event: string) => exampleTimeline(of, event, set).end.latest;
        const last = endOf(daysAfter(round.cohort.before, -1));
        const next = endOf(round.cohort.before);
        expect(last.kind === "date" && last.date < round.on).toBe(true);
        expect(next.kind === "date" && next.date >= round.on).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("each day has its round, and the last past round is over", () => {
    fc.assert(
      fc.property(anyTerm, settings, day, (of, set, at) => {
        const found = rounds(of, set);
        const round = found.roundOf(at);
        expect(round).not.toBeNull();
        if (round === null) return;
        expect((round.cohort.from ?? "") <= at && at < round.cohort.before).toBe(true);
        expect(found.between(round.on, round.on)).toEqual([round]);
        const past = found.lastPast(at);
        expect(past !== null && past.dueBy < at).toBe(true);
        const since = past === null ? [] : found.between(daysAfter(past.on, 1), at);
        expect(since.every(({ dueBy }) => dueBy >= at)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
