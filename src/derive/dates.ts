import { Temporal } from "temporal-polyfill";
import type { Duration, PlainDate } from "../model/values.ts";

/** The day that lies a number of days after another. */
export const daysAfter = (day: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The day a duration after another, months kept to the month's last day; a part of a day counts for nothing. */
export const dayAfterDuration = (day: PlainDate, duration: Duration): PlainDate => {
  const { years, months, weeks, days } = Temporal.Duration.from(duration);
  return Temporal.PlainDate.from(day).add({ years, months, weeks, days }).toString();
};

/** The day a duration before another, months kept to the month's last day; a part of a day counts for nothing. */
export const dayBeforeDuration = (day: PlainDate, duration: Duration): PlainDate => {
  const { years, months, weeks, days } = Temporal.Duration.from(duration);
  return Temporal.PlainDate.from(day).subtract({ years, months, weeks, days }).toString();
};
