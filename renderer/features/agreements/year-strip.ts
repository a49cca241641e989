import { endsSoonDays } from "../../../src/derive/agreement-state.ts";
import { daysAfter } from "../../../src/derive/dates.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import type { AgreementRow } from "./agreement-rows.ts";

/** The stretch of time that the strip shows, with its years. */
export interface YearStrip {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly ticks: ReadonlyArray<{ readonly date: PlainDate; readonly label: string }>;
  readonly soon: { readonly from: PlainDate; readonly to: PlainDate };
  /** What ends on which day, in the order of the days. */
  readonly ends: ReadonlyArray<{ readonly date: PlainDate; readonly rows: ReadonlyArray<AgreementRow> }>;
}

const yearsAtLeast = 3;
const yearsAtMost = 6;
const monthsBack = 2;

/** From two months back to the end of the year in which the last agreement ends: at least three years on, at most six. */
export function yearStrip(rows: ReadonlyArray<AgreementRow>, today: PlainDate): YearStrip {
  const from = monthStart(today, -monthsBack);
  const year = Number(today.slice(0, 4));
  const lastYear = Math.max(0, ...rows.map(({ endsOn }) => (endsOn === null ? 0 : Number(endsOn.slice(0, 4)))));
  const toYear = Math.min(year + yearsAtMost, Math.max(year + yearsAtLeast, lastYear));
  const to = `${toYear}-12-31`;
  const firstYear = Number(from.slice(0, 4));
  const byDay = new Map<PlainDate, AgreementRow[]>();
  for (const row of rows) {
    if (row.endsOn === null || row.endsOn < from || row.endsOn > to) continue;
    byDay.set(row.endsOn, [...(byDay.get(row.endsOn) ?? []), row]);
  }
  return {
    from,
    to,
    ticks: Array.from({ length: toYear - firstYear + 1 }, (_, at) => {
      const label = String(firstYear + at);
      return { date: at === 0 ? from : `${label}-01-01`, label };
    }),
    soon: { from: today, to: daysAfter(today, endsSoonDays) },
    ends: [...byDay].map(([date, ending]) => ({ date, rows: ending })).sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

function monthStart(day: PlainDate, by: number): PlainDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}
