import ICAL from "ical.js";
import { expect, it } from "vitest";
import { calendarBetween } from "../../src/calendar/calendar.ts";
import { calendarToIcs } from "../../src/calendar/calendar-ics.ts";
import { writeIcs } from "../../src/calendar/ics.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

const today = "2026-11-25";
const stampedAt = "2026-11-25T08:00:00.000Z";

/** The events as a parser that is not ours reads them. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => ({ component, event: new ICAL.Event(component) }));

it("what was written is read back, whatever the characters", () => {
  const summary = `Komma, puntkomma; back\\slash "aanhaling" én 🗓️ ${"lang ".repeat(40)}`;
  const text = writeIcs({
    name: "Kalender; van, ons",
    language: "nl",
    stampedAt,
    events: [
      {
        uid: "een@verantwoord",
        on: "2028-02-01",
        until: "2028-02-29",
        summary,
        description: "eerste regel\r\ntweede\u0007 regel: \\n is geen regel",
        categories: ["a,b", "c"],
        alarmDaysBefore: 7,
      },
    ],
  });
  const [only] = read(text);
  expect(only?.event.summary).toBe(summary);
  expect(only?.event.description).toBe("eerste regel\ntweede regel: \\n is geen regel");
  expect(only?.event.uid).toBe("een@verantwoord");
  expect(only?.event.startDate).toMatchObject({ isDate: true, year: 2028, month: 2, day: 1 });
  // Whole days end on the day after the last.
  expect(only?.event.endDate).toMatchObject({ isDate: true, year: 2028, month: 3, day: 1 });
  expect(only?.component.getFirstProperty("categories")?.getValues()).toEqual(["a,b", "c"]);
  expect(only?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-25T08:00:00Z");
  expect(only?.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString()).toBe("-P7D");
});

it("no line is longer than 75 octets, each ends in CRLF, and no character is cut", () => {
  const register = exampleRegister({ today });
  const calendar = calendarBetween(register, today, "2027-12-31", today);
  const text = calendarToIcs(calendar, register, nl, "nl", today, stampedAt);
  const encoder = new TextEncoder();
  expect(text.endsWith("\r\n")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(encoder.encode(line))).toBe(line);
  }
});

it.each([
  ["nl", nl],
  ["en", en],
] as const)(
  "the example's calendar has an event per task that is to be done, each with its own UID (%s)",
  (language, words) => {
    const register = exampleRegister({ today });
    const calendar = calendarBetween(register, today, "2027-12-31", today);
    const events = read(calendarToIcs(calendar, register, words, language, today, stampedAt));
    expect(events).toHaveLength(calendar.overdue.length + calendar.tasks.length);
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length);
  },
);

it("a task keeps its UID on another day and in another language", () => {
  const register = exampleRegister({ today });
  const uids = (day: string, words: typeof nl, language: "nl" | "en") =>
    new Set(
      read(
        calendarToIcs(
          calendarBetween(register, "2027-01-01", "2027-03-31", day),
          register,
          words,
          language,
          day,
          `${day}T00:00:00Z`,
        ),
      ).map(({ event }) => event.uid),
    );
  expect(uids(today, en, "en")).toEqual(uids(today, nl, "nl"));
  // A day later nothing got another name; what became late since has come to it.
  expect([...uids(today, nl, "nl")].filter((uid) => !uids("2026-12-01", nl, "nl").has(uid))).toEqual([]);
});
