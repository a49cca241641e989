import { type Calendar, calendarBetween } from "../../src/calendar/calendar.ts";
import { calendarToIcs } from "../../src/calendar/calendar-ics.ts";
import { planCalendarWorkbook } from "../../src/exports/calendar-sheet.ts";
import { safeFileNamePart } from "../../src/exports/export-file-name.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Replica } from "../storage/write-commit.ts";
import { type ExportChoice, optionsFor, type PlannedWorkbook } from "./export-plans.ts";
import { sendPlan } from "./plan-over-port.ts";

/** The days of a calendar, both included, and the day on which it is looked at. */
export interface CalendarDays {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly today: PlainDate;
}

export const calendarOf = ({ register }: Replica, { from, until, today }: CalendarDays): Calendar =>
  calendarBetween(register, from, until, today);

/** The calendar for an agenda, and what its file is called. `stampedAt`: the instant at which it is made. */
export function icsOf(
  replica: Replica,
  choice: ExportChoice,
  days: CalendarDays,
  stampedAt: string,
): { readonly fileName: string; readonly bytes: Uint8Array } {
  const words = choice.language === "nl" ? nl : en;
  const { register } = replica;
  const text = calendarToIcs(calendarOf(replica, days), register, words, choice.language, days.today, stampedAt);
  return { fileName: fileNameOf(replica, choice, "ics"), bytes: new TextEncoder().encode(text) };
}

/** Plans the calendar as a sheet; its rows go over `port`. */
export const planSheet = (
  replica: Replica,
  choice: ExportChoice,
  days: CalendarDays,
  port: MessagePort,
): PlannedWorkbook => ({
  fileName: fileNameOf(replica, choice, "xlsx"),
  head: sendPlan(planCalendarWorkbook(replica.register, calendarOf(replica, days), optionsFor(replica, choice)), port),
});

const fileNameOf = ({ register }: Replica, { language, today }: ExportChoice, ending: string): string =>
  [
    (language === "nl" ? nl : en).calendar.screen.fileName,
    safeFileNamePart(register.register.name ?? ""),
    `${today}.${ending}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
