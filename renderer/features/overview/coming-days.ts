import { dueName } from "../../../src/calendar/task-text.ts";
import { daysAfter } from "../../../src/derive/dates.ts";
import { type DueKind, dueBetween } from "../../../src/derive/due.ts";
import type { FieldRef } from "../../../src/model/field-ref.ts";
import type { Register } from "../../../src/model/register.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import type { Language, Words } from "../../../src/words/words.ts";

/** How far the overview looks ahead. */
export const daysAhead = 90;

/** One thing that falls due, in words. */
export interface ComingItem {
  readonly key: string;
  readonly on: PlainDate;
  readonly text: string;
  /** Something to act on before the day, not only to do on it. */
  readonly isUrgent: boolean;
  readonly ref: FieldRef;
}

/** What falls due from `today` on, in words, earliest first. */
export const comingItems = (
  register: Register,
  today: PlainDate,
  words: Words,
  language: Language,
): ReadonlyArray<ComingItem> =>
  dueBetween(register, today, daysAfter(today, daysAhead)).map(({ on, kind, ref }) => ({
    key: `${kind} ${ref.id} ${ref.path}`,
    on,
    text: words.calendar.due[kind](dueName(ref, register, words, language)),
    isUrgent: urgentKinds.has(kind),
    ref,
  }));

const urgentKinds: ReadonlySet<DueKind> = new Set(["agreement-ends", "agreement-notice", "objection-ends"]);

/** Items of one day together, for a strip on which a day has one mark. */
export interface ComingDay {
  readonly on: PlainDate;
  readonly items: readonly [ComingItem, ...ReadonlyArray<ComingItem>];
}

export function groupByDay(items: ReadonlyArray<ComingItem>): ReadonlyArray<ComingDay> {
  const days = new Map<PlainDate, [ComingItem, ...ComingItem[]]>();
  for (const item of items) {
    const day = days.get(item.on);
    if (day === undefined) days.set(item.on, [item]);
    else day.push(item);
  }
  return Array.from(days, ([on, list]) => ({ on, items: list }));
}

/** The first days of the months after `from`, up to `until`. */
export function monthStarts(from: PlainDate, until: PlainDate): ReadonlyArray<PlainDate> {
  const starts: PlainDate[] = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const start = `${year}-${String(month).padStart(2, "0")}-01`;
    if (start > until) return starts;
    starts.push(start);
  }
}
