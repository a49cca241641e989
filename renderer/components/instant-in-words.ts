import type { DateLocale } from "./parse-date.ts";

const tag = (locale: DateLocale): string => (locale === "nl" ? "nl-NL" : "en-GB");

/** "14:02": an instant by a clock in a time zone. */
export const clockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(new Date(instant));

/** "2026-11-25": the day of an instant in a time zone. */
export const dayOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(instant),
  );

/** "woensdag 25 november 2026": a day in full, with its weekday. */
export const weekdayInWords = (day: string, locale: DateLocale): string =>
  new Intl.DateTimeFormat(tag(locale), { dateStyle: "full", timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));

/** "9 dec": a day where there is little room. */
export const shortDay = (day: string, locale: DateLocale): string =>
  new Intl.DateTimeFormat(tag(locale), { day: "numeric", month: "short", timeZone: "UTC" })
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace(".", "");

/** "december": the month of a day. */
export const monthInWords = (day: string, locale: DateLocale): string =>
  new Intl.DateTimeFormat(tag(locale), { month: "long", timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));
