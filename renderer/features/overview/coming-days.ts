import { daysAfter } from "../../../src/derive/dates.ts";
import { type DueItem, dueBetween } from "../../../src/derive/due.ts";
import { displayName } from "../../../src/derive/names.ts";
import type { FieldRef } from "../../../src/model/field-ref.ts";
import { entityOf } from "../../../src/model/kinds.ts";
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
    text: words.overview.coming.kinds[kind](nameFor(register, ref, words, language)),
    isUrgent: urgentKinds.has(kind),
    ref,
  }));

const urgentKinds: ReadonlySet<DueItem["kind"]> = new Set(["agreement-ends", "objection-ends"]);

/** The shortest name that says what it is: an activity by its code, an agreement by its party, a sub-processor by its own. */
function nameFor(register: Register, ref: FieldRef, words: Words, language: Language): string {
  const fallback = displayName(register, ref.kind, ref.id, language, words.common);
  if (ref.kind === "activity") return entityOf(register, "activity", ref.id)?.code ?? fallback;
  const agreement = ref.kind === "agreement" ? entityOf(register, "agreement", ref.id) : null;
  if (agreement === null) return fallback;
  const [list, itemId] = ref.path.split("/");
  const sub = list === "subProcessors" ? agreement.subProcessors?.find(({ id }) => id === itemId) : undefined;
  const partyId = sub === undefined ? agreement.partyIds?.[0] : sub.partyId;
  const party = partyId == null ? null : register.parties.get(partyId)?.name;
  return sub?.name ?? party ?? fallback;
}

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
