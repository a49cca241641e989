import { Temporal } from "temporal-polyfill";
import type { Duration, PlainDate } from "../model/values.ts";

/** The day so many months later, or earlier; the month's last day where it has no such day. */
export const monthsAfter = (day: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** The first day of the month that lies so many months from that of `day`. */
export const monthStart = (day: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months }).toString();

/** A day less a duration; parts of a day count for nothing. Null before the year 1. */
export function lessDuration(day: PlainDate, duration: Duration): PlainDate | null {
  const { years, months, weeks, days } = Temporal.Duration.from(duration);
  if (years + months / 12 + weeks / 52 + days / 365 > 9999) return null;
  const before = Temporal.PlainDate.from(day).subtract({ years, months, weeks, days });
  return before.year < 1 ? null : before.toString();
}
