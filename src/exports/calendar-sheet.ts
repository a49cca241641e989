import type { Calendar, CalendarTask, WithoutDates } from "../calendar/calendar.ts";
import { lastDayOfTask, placeName, type TaskText, taskText, termName } from "../calendar/task-text.ts";
import { displayName } from "../derive/names.ts";
import type { Register } from "../model/register.ts";
import { type Column, column, columnPlans, rowsOf } from "./columns.ts";
import { ExportContext, type ExportOptions } from "./export-context.ts";
import { printPlan, titleLines } from "./frame.ts";
import type { Cell, SheetPlan, WorkbookPlan } from "./sheet-plan.ts";

/** A line of the sheet: a task, or a term that gives no date. */
type Line =
  | { readonly task: CalendarTask; readonly text: TaskText; readonly without: null }
  | { readonly task: null; readonly text: null; readonly without: WithoutDates };

/** The calendar as a workbook of one sheet: what is late first, then by day, then the terms that give no date, with why. */
export function planCalendarWorkbook(register: Register, calendar: Calendar, options: ExportOptions): WorkbookPlan {
  const context = new ExportContext(register, options);
  const { words, language } = context;
  const own = words.calendar.sheet;
  const columns = columnsOf(context);
  const lines = function* (): Generator<Line> {
    for (const task of [...calendar.overdue, ...calendar.tasks]) {
      yield { task, text: taskText(task, register, words, language), without: null };
    }
    for (const without of calendar.withoutDates) yield { task: null, text: null, without };
  };
  const sheet: SheetPlan = {
    key: "calendar",
    name: own.name,
    hidden: false,
    titleLines: titleLines(context, own.title),
    columns: columnPlans(columns),
    rowCount: calendar.overdue.length + calendar.tasks.length + calendar.withoutDates.length,
    rows: () => rowsOf(columns, lines())([]),
    listsNotes: false,
    frozenColumns: 4,
    autoFilter: true,
    print: printPlan(context, "a3", "landscape"),
  };
  return {
    properties: {
      title: `${own.title} – ${context.organisation}`,
      subject: own.title,
      creator: context.organisation,
      description: words.exports.subtitle(
        context.organisation,
        context.date(context.today),
        words.exports.reader[context.reader],
      ),
      language: language === "nl" ? "nl-NL" : "en-GB",
      createdAt: register.register.createdAt,
      modifiedAt: `${context.today}T00:00:00.000Z`,
    },
    sheets: [sheet],
  };
}

function columnsOf({ register, words, language }: ExportContext): ReadonlyArray<Column<Line>> {
  const own = words.calendar.sheet;
  const dutyOf = ({ task, without }: Line) =>
    without !== null ? (without.duties[0] ?? null) : task.kind === "destruction" ? task.duty : null;
  const activityIds = (line: Line) =>
    line.without === null ? (dutyOf(line)?.activityIds ?? []) : line.without.duties.flatMap((duty) => duty.activityIds);
  const day = (date: string | null): Cell => (date === null ? null : { kind: "date", date });
  return [
    column({
      header: own.columns.state,
      width: 16,
      cell: ({ task }) =>
        task === null
          ? { kind: "text", text: own.withoutDates, look: "open-answer" }
          : {
              kind: "text",
              text: words.calendar.states[task.state],
              look: task.state === "overdue" ? "warning" : task.state === "done" ? "muted" : "text",
            },
    }),
    column({ header: own.columns.on, width: 13, kind: "date", cell: ({ task }) => day(task?.on ?? null) }),
    column({
      header: own.columns.dueBy,
      width: 13,
      kind: "date",
      cell: ({ task }) => day(task === null ? null : lastDayOfTask(task)),
    }),
    column({
      header: own.columns.task,
      width: 44,
      cell: (line) => (line.text === null ? own.withoutDates : line.text.title),
    }),
    column({
      header: own.columns.what,
      width: 54,
      cell: ({ text, without }) =>
        without === null ? text.sentences.join(" ") : words.retention.notComputable[without.reason],
    }),
    column({
      header: own.columns.who,
      cell: ({ text }) => (text === null ? null : text.who.length === 0 ? words.calendar.nobody : text.who.join("\n")),
    }),
    column({
      header: own.columns.system,
      cell: (line) => {
        const duty = line.without === null ? dutyOf(line) : null;
        return duty?.systemId == null ? null : placeName(duty, register, words, language);
      },
    }),
    column({
      header: own.columns.term,
      width: 28,
      cell: (line) => {
        const duty = dutyOf(line);
        return duty === null ? null : termName(duty, register, words, language);
      },
    }),
    column({
      header: own.columns.activities,
      width: 36,
      cell: (line) =>
        [...new Set(activityIds(line))]
          .map((id) => displayName(register, "activity", id, language, words.common))
          .join("\n") || null,
    }),
    column({
      header: own.columns.from,
      width: 13,
      kind: "date",
      cell: ({ task }) => day(task?.kind === "destruction" ? task.cohort.from : null),
    }),
    column({
      header: own.columns.before,
      width: 13,
      kind: "date",
      cell: ({ task }) => day(task?.kind === "destruction" ? task.cohort.before : null),
    }),
  ];
}
