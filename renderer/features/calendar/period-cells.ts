import { monthStart, monthsAfter } from "../../../src/calendar/months.ts";
import { daysAfter } from "../../../src/derive/dates.ts";
import type { PlainDate } from "../../../src/model/values.ts";

/** The weeks that hold a month, from Monday to Sunday. */
export function weeksOfMonth(month: PlainDate): ReadonlyArray<ReadonlyArray<PlainDate>> {
  const first = monthStart(month, 0);
  const end = monthStart(month, 1);
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: PlainDate[][] = [];
  for (let day = daysAfter(first, -weekday); day < end; day = daysAfter(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => daysAfter(day, index)));
  }
  return weeks;
}

/** The first days of the months of a year, four beside each other. */
export function quartersOfYear(day: PlainDate): ReadonlyArray<ReadonlyArray<PlainDate>> {
  const january = `${day.slice(0, 4)}-01-01`;
  return [0, 4, 8].map((start) => [0, 1, 2, 3].map((index) => monthsAfter(january, start + index)));
}
