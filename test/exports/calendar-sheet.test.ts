import { readXlsx } from "hucre";
import { expect, it } from "vitest";
import { calendarBetween } from "../../src/calendar/calendar.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { planCalendarWorkbook } from "../../src/exports/calendar-sheet.ts";
import { writeWorkbook } from "../../src/files/xlsx/write-workbook.ts";
import { nl } from "../../src/words/nl.ts";

const today = "2026-11-25";

it("the calendar as a sheet has a row per task, what is late first, and the terms without a date last", async () => {
  const register = exampleRegister({ today });
  const calendar = calendarBetween(register, today, "2027-11-25", today);
  const plan = planCalendarWorkbook(register, calendar, {
    today,
    reader: "internal",
    language: "nl",
    seq: 0,
    words: nl,
  });
  const written = await writeWorkbook(plan);
  if (!written.ok) throw new Error(written.error.code);
  const { sheets } = await readXlsx(written.value.bytes);
  const rows = sheets[0]?.rows ?? [];
  const head = rows.findIndex((row) => row[0] === nl.calendar.sheet.columns.state);
  const body = rows.slice(head + 1);
  expect(body).toHaveLength(calendar.overdue.length + calendar.tasks.length + calendar.withoutDates.length);
  expect(body[0]?.[0]).toBe(nl.calendar.states.overdue);
  expect(body.at(-1)?.[0]).toBe(nl.calendar.sheet.withoutDates);
});
