import { monthsAfter } from "../../../src/calendar/months.ts";
import { daysAfter } from "../../../src/derive/dates.ts";
import type { PlainDate } from "../../../src/model/values.ts";

const monthsAtOnce = 3;

/** The days from `from` to `until` in adjoining stretches of three months, which lose and double nothing. */
export function* stretchesOf(
  from: PlainDate,
  until: PlainDate,
): Generator<{ readonly from: PlainDate; readonly until: PlainDate }> {
  for (let begin = from; begin <= until; ) {
    const next = monthsAfter(begin, monthsAtOnce);
    yield { from: begin, until: next > until ? until : daysAfter(next, -1) };
    begin = next;
  }
}
