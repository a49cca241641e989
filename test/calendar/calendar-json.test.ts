import { expect, it } from "vitest";
import { calendarBetween } from "../../src/calendar/calendar.ts";
import { CalendarJson, calendarJsonSchema, calendarToJson } from "../../src/calendar/calendar-json.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

const today = "2026-11-25";

it.each([
  ["nl", nl],
  ["en", en],
] as const)("the calendar as JSON has the published shape (%s)", (language, words) => {
  const register = exampleRegister({ today });
  const [from, until] = [today, "2027-11-25"];
  const calendar = calendarBetween(register, from, until, today);
  const json = CalendarJson.parse(calendarToJson(calendar, { from, until, today }, register, words, language));
  expect(json.tasks.length).toBeGreaterThan(10);
  expect(json.overdue.every(({ state }) => state === "overdue" || state === "held")).toBe(true);
  expect(json.tasks.every(({ title, text }) => title !== "" && text !== "")).toBe(true);
});

it("the published schema is what the code makes", async () => {
  const schema = canonicalJson(JSON.parse(JSON.stringify(calendarJsonSchema())) as Json, "indented");
  await expect(schema).toMatchFileSnapshot("../../docs/schemas/calendar.schema.json");
});
