import type { Calendar, CalendarTask, WithoutDates } from "../../../src/calendar/calendar.ts";
import type { DueKind } from "../../../src/derive/due.ts";
import type { PlainDate } from "../../../src/model/values.ts";

/** A line of the list: a task, or a term that gives no date. */
export type CalendarRow =
  | { readonly kind: "task"; readonly id: string; readonly task: CalendarTask }
  | { readonly kind: "without"; readonly id: string; readonly without: WithoutDates };

export const kindFilters = ["destruction", "review", "ends"] as const;
export type KindFilter = (typeof kindFilters)[number];

/** What is shown; null = all. `nobody` = tasks that go to nobody. */
export interface CalendarFilter {
  readonly assigneeId: string | null;
  readonly kind: KindFilter | null;
  readonly systemId: string | null;
  readonly showsDone: boolean;
}

export const noFilter: CalendarFilter = { assigneeId: null, kind: null, systemId: null, showsDone: false };
export const nobody = "nobody";

const reviews: ReadonlySet<DueKind> = new Set(["activity-review", "assessment-review", "transfer-check"]);

export const kindOfTask = ({ kind }: CalendarTask): KindFilter =>
  kind === "destruction" ? "destruction" : reviews.has(kind) ? "review" : "ends";

export function fits(task: CalendarTask, filter: CalendarFilter): boolean {
  if (!filter.showsDone && (task.state === "done" || task.state === "past")) return false;
  if (filter.kind !== null && kindOfTask(task) !== filter.kind) return false;
  if (filter.systemId !== null && !(task.kind === "destruction" && task.duty.systemId === filter.systemId)) {
    return false;
  }
  if (filter.assigneeId === null) return true;
  return filter.assigneeId === nobody
    ? task.assignees.length === 0
    : task.assignees.some(({ id }) => id === filter.assigneeId);
}

/** What is late first, then by day; last the terms that give no date, where nothing is filtered but the kind. */
export function calendarRows(calendar: Calendar, filter: CalendarFilter): ReadonlyArray<CalendarRow> {
  const rowOf = (task: CalendarTask): CalendarRow => ({ kind: "task", id: task.key, task });
  const showsTerms =
    filter.assigneeId === null && filter.systemId === null && (filter.kind ?? "destruction") === "destruction";
  return [
    ...calendar.overdue.filter((task) => fits(task, filter)).map(rowOf),
    ...calendar.tasks.filter((task) => fits(task, filter)).map(rowOf),
    ...(showsTerms
      ? calendar.withoutDates.map((without): CalendarRow => ({ kind: "without", id: without.termId, without }))
      : []),
  ];
}

/** The heading under which a row stands: late, now, without a date, or the first day of its month. */
export function groupOfRow(
  row: CalendarRow,
  overdueKeys: ReadonlySet<string>,
): "overdue" | "now" | "without" | PlainDate {
  if (row.kind === "without") return "without";
  if (overdueKeys.has(row.id)) return "overdue";
  return row.task.state === "open" ? "now" : `${row.task.on.slice(0, 7)}-01`;
}

/** Tasks by the beginning of their day ("2027-01-01") or month ("2027-01"). */
export function byPeriod(
  tasks: ReadonlyArray<CalendarTask>,
  length: 7 | 10,
): ReadonlyMap<string, ReadonlyArray<CalendarTask>> {
  const periods = new Map<string, CalendarTask[]>();
  for (const task of tasks) {
    const period = task.on.slice(0, length);
    const list = periods.get(period);
    if (list === undefined) periods.set(period, [task]);
    else list.push(task);
  }
  return periods;
}
