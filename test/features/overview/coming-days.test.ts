import { describe, expect, it } from "vitest";
import { comingItems, groupByDay, monthStarts } from "../../../renderer/features/overview/coming-days.ts";
import { daysAfter } from "../../../src/derive/dates.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { nl } from "../../../src/words/nl.ts";

const today = "2026-11-25";
const register = exampleRegister({ newId: seededIds("coming"), today, createdAt: "2026-11-25T10:00:00.000Z" });

describe("what falls due", () => {
  const items = comingItems(register, today, nl, "nl");

  it("names an agreement by its party and a sub-processor by its own name", () => {
    const texts = items.map(({ text }) => text);
    expect(texts).toContain("einde overeenkomst Leerspoor");
    expect(texts).toContain("laatste dag bezwaar Ajuda Suporte");
  });

  it("marks what must be acted on before the day, and not a review", () => {
    expect(items.filter(({ isUrgent }) => isUrgent).map(({ ref }) => ref.kind)).toEqual(["agreement", "agreement"]);
  });

  it("puts items of one day under one mark, in the order of their days", () => {
    const days = groupByDay(items);
    expect(days.flatMap((day) => day.items)).toHaveLength(items.length);
    expect(new Set(days.map(({ on }) => on)).size).toBe(days.length);
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
  });
});

describe("the months on the strip", () => {
  it("begin on their first day, across the turn of a year", () => {
    expect(monthStarts(today, daysAfter(today, 90))).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
  });

  it("leave out the month that has begun already", () => {
    expect(monthStarts("2026-12-01", "2026-12-31")).toEqual([]);
  });
});
