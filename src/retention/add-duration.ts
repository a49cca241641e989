import { Temporal } from "temporal-polyfill";
import type { RegisterRow } from "../model/register.ts";
import type { Counting } from "../model/retention-term.ts";
import type { Duration, PlainDate } from "../model/values.ts";
import { type DurationParts, parseDuration } from "./duration.ts";

/** When years begin for this register: "MM-DD". A day that a year does not have is the last day of that month. */
export type YearSettings = Pick<RegisterRow, "financialYearStart" | "schoolYearStart">;

/** Why a day cannot be counted, in spite of a start and a number. */
export type CountProblem = "time-of-day-needed" | "out-of-range";

/** Days beyond this year have no ISO form of four digits, which is what a register holds. */
const lastYear = 9999;

/**
 * The last day of a duration that begins on `from`. Months keep their day or take the month's last (31 January and a month
 * is 28 or 29 February; 29 February and a year is 28 February). Counted from a year's end, the first day after that end is
 * what moves, so that year ends stay year ends also where a year ends on 28 or 29 February. A duration that needs the time
 * of day ("PT36H") has no day: `time-of-day-needed`.
 */
export function addDuration(
  from: PlainDate,
  duration: Duration,
  counting: Counting,
  years: YearSettings,
): PlainDate | CountProblem {
  const parts = parseDuration(duration);
  if (parts === null) return "out-of-range";
  const wholeDays = parts.hours / 24;
  if (!Number.isInteger(wholeDays) || parts.minutes !== 0 || parts.seconds !== 0) return "time-of-day-needed";
  if (roughYears(parts) > lastYear) return "out-of-range";
  const length = {
    years: parts.years,
    months: parts.months,
    weeks: parts.weeks,
    days: parts.days + wholeDays,
  };
  const start = Temporal.PlainDate.from(from);
  const end =
    counting === "day"
      ? start.add(length)
      : nextYearStart(start, yearStart(counting, years)).add(length).subtract({ days: 1 });
  return end.year > lastYear ? "out-of-range" : end.toString();
}

/** The last day of the year in which a day falls: "2026-03-01" in a financial year from 1 July is "2026-06-30". */
export function yearEnd(day: PlainDate, counting: Exclude<Counting, "day">, years: YearSettings): PlainDate {
  return nextYearStart(Temporal.PlainDate.from(day), yearStart(counting, years)).subtract({ days: 1 }).toString();
}

/**
 * The day on which somebody reaches an age. Who was born on 29 February reaches it on 1 March where the year has no such
 * day. Null beyond the year 9999.
 */
export function birthday(birthDate: PlainDate, age: number): PlainDate | null {
  if (age > lastYear) return null;
  const born = Temporal.PlainDate.from(birthDate);
  const year = born.year + age;
  if (year > lastYear) return null;
  const day = born.add({ years: age });
  return (day.day === born.day ? day : day.add({ days: 1 })).toString();
}

function yearStart(counting: Exclude<Counting, "day">, years: YearSettings): string {
  switch (counting) {
    case "calendar-year-end":
      return "01-01";
    case "financial-year-end":
      return years.financialYearStart;
    case "school-year-end":
      return years.schoolYearStart;
    default:
      return counting satisfies never;
  }
}

/** The first start of a year that lies after `day`. */
function nextYearStart(day: Temporal.PlainDate, monthDay: string): Temporal.PlainDate {
  const [month = 1, dayOfMonth = 1] = monthDay.split("-").map(Number);
  const startIn = (year: number): Temporal.PlainDate =>
    Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: "constrain" });
  const thisYear = startIn(day.year);
  return Temporal.PlainDate.compare(thisYear, day) > 0 ? thisYear : startIn(day.year + 1);
}

const roughYears = (parts: DurationParts): number =>
  parts.years + parts.months / 12 + parts.weeks / 52 + parts.days / 365 + parts.hours / 8760;
