import type { PlainDate } from "../../src/model/values.ts";

/** The day in the register's time zone. */
export function todayIn(timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(new Date());
}
