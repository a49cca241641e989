import { type ReactNode, useMemo, useState } from "react";
import type { Calendar } from "../../../src/calendar/calendar.ts";
import { monthStart, monthsAfter } from "../../../src/calendar/months.ts";
import { taskText } from "../../../src/calendar/task-text.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { capitalize } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { monthInWords, weekdayInWords } from "../../components/instant-in-words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { byPeriod, type CalendarFilter, type CalendarRow, fits, kindFilters, kindOfTask } from "./calendar-rows.ts";
import { quartersOfYear, weeksOfMonth } from "./period-cells.ts";
import { type PeriodCell, PeriodGrid } from "./period-grid.tsx";
import { TaskList } from "./task-list.tsx";

export type PeriodViewProps = {
  readonly kind: "month" | "year";
  readonly calendar: Calendar;
  readonly filter: CalendarFilter;
  /** A day in the month or year that is shown. */
  readonly shown: PlainDate;
  readonly onShow: (day: PlainDate) => void;
  readonly today: PlainDate;
  readonly openId: string | null;
};

/** Titles that fit in the cell of a day. */
const titlesInDay = 2;

/** A month by days or a year by months; under it the tasks of the one that is chosen. */
export function PeriodView({ kind, calendar, filter, shown, onShow, today, openId }: PeriodViewProps) {
  const words = useWords();
  const own = words.calendar.screen;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const [chosen, setChosen] = useState<string>(kind === "month" ? today : monthStart(today, 0));
  const length = kind === "month" ? 10 : 7;
  const tasks = useMemo(
    () => [...calendar.overdue, ...calendar.tasks].filter((task) => fits(task, filter)),
    [calendar, filter],
  );
  const periods = useMemo(() => byPeriod(tasks, length), [tasks, length]);
  const tasksIn = (id: string) => periods.get(id.slice(0, length)) ?? [];
  const year = shown.slice(0, 4);
  const title = kind === "year" ? year : capitalize(`${monthInWords(shown, language)} ${year}`);

  const dayContent = (day: PlainDate): ReactNode => {
    const list = tasksIn(day);
    if (openId !== null) {
      return (
        <>
          <span className="day num">{Number(day.slice(8))}</span>
          {list.length > 0 && <b className="num">{list.length}</b>}
        </>
      );
    }
    return (
      <>
        <span className="day num">{Number(day.slice(8))}</span>
        {list.slice(0, titlesInDay).map((task) => (
          <span key={task.key} className={`mark ${task.state}`}>
            {taskText(task, register, words, language).title}
          </span>
        ))}
        {list.length > titlesInDay && <span className="cap">{own.more(list.length - titlesInDay)}</span>}
      </>
    );
  };
  const monthContent = (month: PlainDate): ReactNode => {
    const list = tasksIn(month);
    return (
      <>
        <span className="day">{monthInWords(month, language)}</span>
        {kindFilters.map((each) => {
          const count = list.filter((task) => kindOfTask(task) === each).length;
          return count === 0 ? null : (
            <span key={each} className="mark">
              <b className="num">{count}</b> {own.filters[each]}
            </span>
          );
        })}
      </>
    );
  };
  const cellOf = (id: PlainDate): PeriodCell => {
    const count = tasksIn(id).length;
    const name = kind === "month" ? weekdayInWords(id, language) : `${monthInWords(id, language)} ${year}`;
    return {
      id,
      label: count === 0 ? name : `${name}, ${own.inDay(count)}`,
      content: kind === "month" ? dayContent(id) : monthContent(id),
      isFaint: kind === "month" && id.slice(0, 7) !== shown.slice(0, 7),
      isToday: kind === "month" ? id === today : id.slice(0, 7) === today.slice(0, 7),
    };
  };
  const cells = (kind === "month" ? weeksOfMonth(shown) : quartersOfYear(shown)).map((row) => row.map(cellOf));
  const rows = tasksIn(chosen).map((task): CalendarRow => ({ kind: "task", id: task.key, task }));
  const step = kind === "month" ? 1 : 12;
  return (
    <>
      <div className="periodhead">
        <h2 className="h" aria-live="polite">
          {title}
        </h2>
        <span className="push acts">
          <Button isLow onPress={() => onShow(monthsAfter(shown, -step))}>
            {own.previous[kind]}
          </Button>
          <Button isLow onPress={() => onShow(today)}>
            {own.today}
          </Button>
          <Button isLow onPress={() => onShow(monthsAfter(shown, step))}>
            {own.next[kind]}
          </Button>
        </span>
      </div>
      <PeriodGrid
        label={title}
        head={
          kind === "month"
            ? cells[0]?.map(({ id }) => weekdayInWords(id, language).slice(0, language === "nl" ? 2 : 3))
            : undefined
        }
        rows={cells}
        chosen={chosen}
        onChoose={setChosen}
      />
      <TaskList
        calendar={calendar}
        rows={rows}
        openId={openId}
        isFlat
        empty={<p className="page quiet">{own.nothing}</p>}
      />
    </>
  );
}
