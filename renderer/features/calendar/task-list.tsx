import { type ReactNode, type Ref, useMemo } from "react";
import type { Calendar, CalendarTask } from "../../../src/calendar/calendar.ts";
import { lastDayOfTask, taskText } from "../../../src/calendar/task-text.ts";
import { displayName } from "../../../src/derive/names.ts";
import type { Register } from "../../../src/model/register.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { DataGrid, type GridHandle } from "../../components/data-grid.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import type { GridGroup } from "../../components/grid-lines.ts";
import { monthInWords, shortDay } from "../../components/instant-in-words.ts";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { type CalendarRow, groupOfRow } from "./calendar-rows.ts";
import { StateMark } from "./state-mark.tsx";

export type TaskListProps = {
  readonly calendar: Calendar;
  readonly rows: ReadonlyArray<CalendarRow>;
  readonly openId: string | null;
  /** Without headings: the tasks of one day or month. */
  readonly isFlat?: boolean;
  readonly empty: ReactNode;
  readonly ref?: Ref<GridHandle>;
};

const rowId = (row: CalendarRow): string => row.id;

/** The tasks as a long list; a line is put into words when it is drawn. */
export function TaskList({ calendar, rows, openId, isFlat = false, empty, ref }: TaskListProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const isNarrow = openId !== null;
  const columns = useMemo(
    () => columnsOf(register, words, language).filter(({ id }) => !isNarrow || id !== "who"),
    [register, words, language, isNarrow],
  );
  const overdueKeys = useMemo(() => new Set(calendar.overdue.map(({ key }) => key)), [calendar]);
  const groupOf = useMemo(() => {
    // Asked for each row: a heading is made once.
    const headings = new Map<string, GridGroup>();
    return (row: CalendarRow): GridGroup => {
      const id = groupOfRow(row, overdueKeys);
      const heading = headings.get(id) ?? { id, title: groupTitle(id, words, language) };
      headings.set(id, heading);
      return heading;
    };
  }, [overdueKeys, words, language]);
  return (
    <DataGrid
      {...(ref === undefined ? {} : { ref })}
      label={words.calendar.screen.list}
      rows={rows}
      rowId={rowId}
      rowName={(row) => nameOfRow(row, register, words, language)}
      columns={columns}
      words={words.controls.grid}
      groupOf={isFlat ? undefined : groupOf}
      openId={openId}
      onOpen={(id) => {
        const row = rows.find((each) => each.id === id);
        if (row?.kind === "without") goTo("retention", row.id);
        else goTo("calendar", id);
      }}
      rowClass={(row) =>
        row.kind === "task" && (row.task.state === "done" || row.task.state === "past") ? "ended" : undefined
      }
      empty={empty}
    />
  );
}

function groupTitle(id: string, words: Words, language: Language): string {
  const { groups, withoutDates } = words.calendar.screen;
  if (id === "overdue") return groups.overdue;
  if (id === "now") return groups.now;
  if (id === "without") return withoutDates.title;
  return capitalize(`${monthInWords(id, language)} ${id.slice(0, 4)}`);
}

function nameOfRow(row: CalendarRow, register: Register, words: Words, language: Language): string {
  return row.kind === "task"
    ? taskText(row.task, register, words, language).title
    : displayName(register, "retention-term", row.without.termId, language, words.common);
}

const columnsOf = (register: Register, words: Words, language: Language): ReadonlyArray<GridColumn<CalendarRow>> => {
  const own = words.calendar.screen;
  return [
    {
      id: "task",
      header: own.columns.task,
      width: "minmax(0, 1fr)",
      isRowHeader: true,
      render: (row) => {
        const name = nameOfRow(row, register, words, language);
        return (
          <span className="named" title={name}>
            <span>{name}</span>
          </span>
        );
      },
    },
    {
      id: "who",
      header: own.columns.who,
      width: "minmax(0, 160px)",
      render: (row) =>
        row.kind === "task" ? (
          <span className="soft" title={whoOf(row.task, register, words, language)}>
            {whoOf(row.task, register, words, language)}
          </span>
        ) : (
          <span className="cap">{own.withoutDates.places(row.without.duties.length)}</span>
        ),
    },
    {
      id: "when",
      header: own.columns.when,
      width: "124px",
      render: (row) =>
        row.kind === "task" ? (
          <StateMark task={row.task} text={whenOf(row.task, words, language)} />
        ) : (
          <span className="cap" title={words.retention.notComputable[row.without.reason]}>
            {words.retention.notComputable[row.without.reason]}
          </span>
        ),
    },
  ];
};

const whoOf = (task: CalendarTask, register: Register, words: Words, language: Language): string =>
  taskText(task, register, words, language).who.join(", ") || words.calendar.nobody;

const whenOf = (task: CalendarTask, words: Words, language: Language): string =>
  task.kind === "destruction" && task.state !== "done"
    ? words.calendar.screen.dueBy(dayWithYear(lastDayOfTask(task), language))
    : dayWithYear(task.on, language);

/** "31 jan 2027" */
const dayWithYear = (day: string, language: Language): string => `${shortDay(day, language)} ${day.slice(0, 4)}`;
