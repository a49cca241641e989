import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "../../model/values.ts";

/** Days around a given day, so that what ends soon in the example always ends soon. All are PlainDates. */
export interface ExampleDays {
  readonly today: PlainDate;
  /** A number of days from today; negative = before. */
  readonly inDays: (days: number) => PlainDate;
  /** Last day of the month that lies so many months from this one. */
  readonly monthEnd: (months: number) => PlainDate;
  /** First day of the month that lies so many months from this one. */
  readonly monthStart: (months: number) => PlainDate;
}

export function exampleDays(today: PlainDate): ExampleDays {
  const day = Temporal.PlainDate.from(today);
  const monthStart = (months: number) => day.with({ day: 1 }).add({ months });
  return {
    today,
    inDays: (days) => day.add({ days }).toString(),
    monthEnd: (months) =>
      monthStart(months + 1)
        .subtract({ days: 1 })
        .toString(),
    monthStart: (months) => monthStart(months).toString(),
  };
}
