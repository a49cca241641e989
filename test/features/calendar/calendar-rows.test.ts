import { expect, it } from "vitest";
import {
  byPeriod,
  calendarRows,
  fits,
  groupOfRow,
  nobody,
  noFilter,
} from "../../../renderer/features/calendar/calendar-rows.ts";
import { quartersOfYear, weeksOfMonth } from "../../../renderer/features/calendar/period-cells.ts";
import { stretchesOf } from "../../../renderer/features/calendar/stretches.ts";
import { calendarBetween } from "../../../src/calendar/calendar.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";

const today = "2026-11-25";
const calendar = calendarBetween(exampleRegister({ today }), "2026-10-25", "2027-11-30", today);
const all = [...calendar.overdue, ...calendar.tasks];

it("what is late stands first, then what is now, then month after month, last the terms without a date", () => {
  const overdue = new Set(calendar.overdue.map(({ key }) => key));
  const groups = [...new Set(calendarRows(calendar, noFilter).map((row) => groupOfRow(row, overdue)))];
  expect(groups.slice(0, 2)).toEqual(["overdue", "now"]);
  expect(groups.at(-1)).toBe("without");
  const months = groups.slice(2, -1);
  expect(months.length).toBeGreaterThan(5);
  expect([...months].sort()).toEqual(months);
});

it("a filter leaves only whose task it is, its kind, and its system; what is done asks to be seen", () => {
  const [task] = all.filter(({ assignees, kind }) => assignees.length > 0 && kind === "destruction");
  const [assignee] = task?.assignees ?? [];
  if (task?.kind !== "destruction" || assignee === undefined) throw new Error("the example has such a task");
  expect(fits(task, { ...noFilter, assigneeId: assignee.id })).toBe(true);
  expect(fits(task, { ...noFilter, assigneeId: nobody })).toBe(false);
  expect(fits(task, { ...noFilter, kind: "review" })).toBe(false);
  expect(fits(task, { ...noFilter, systemId: task.duty.systemId ?? "" })).toBe(task.duty.systemId !== null);
  expect(fits({ ...task, state: "done" }, noFilter)).toBe(false);
  expect(fits({ ...task, state: "done" }, { ...noFilter, showsDone: true })).toBe(true);
});

it("tasks are told by day and by month, each once", () => {
  for (const length of [7, 10] as const) {
    const periods = [...byPeriod(all, length).values()];
    expect(periods.flat()).toHaveLength(all.length);
  }
});

it("stretches of a few months adjoin each other, also from the last of a month", () => {
  expect([...stretchesOf("2026-10-31", "2027-06-15")]).toEqual([
    { from: "2026-10-31", until: "2027-01-30" },
    { from: "2027-01-31", until: "2027-04-29" },
    { from: "2027-04-30", until: "2027-06-15" },
  ]);
  expect([...stretchesOf("2027-01-01", "2027-01-01")]).toEqual([{ from: "2027-01-01", until: "2027-01-01" }]);
  expect([...stretchesOf("2027-01-01", "2027-04-01")].map(({ until }) => until)).toEqual(["2027-03-31", "2027-04-01"]);
});

it("a month is whole weeks from Monday; a year four months beside each other", () => {
  const weeks = weeksOfMonth("2027-02-10");
  // February 2027 begins on a Monday and has four weeks.
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([4, "2027-02-01", "2027-02-28"]);
  const leap = weeksOfMonth("2028-02-29");
  expect([leap.length, leap[0]?.[0], leap.at(-1)?.at(-1)]).toEqual([5, "2028-01-31", "2028-03-05"]);
  expect(quartersOfYear("2027-05-31").flat()).toEqual(
    Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, "0")}-01`),
  );
});
