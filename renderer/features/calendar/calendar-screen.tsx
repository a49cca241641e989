import { useCallback, useMemo, useRef, useState } from "react";
import type { CalendarTask } from "../../../src/calendar/calendar.ts";
import { monthStart, monthsAfter } from "../../../src/calendar/months.ts";
import { daysAfter } from "../../../src/derive/dates.ts";
import type { DestructionId } from "../../../src/model/ids.ts";
import { Button } from "../../components/button.tsx";
import { ToggleChip } from "../../components/chip.tsx";
import type { GridHandle } from "../../components/data-grid.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ThreePane } from "../../components/frame/three-pane.tsx";
import { Menu } from "../../components/menu.tsx";
import { goTo } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import type { CalendarDays } from "../../worker/calendar-work.ts";
import { calendarRows, noFilter } from "./calendar-rows.ts";
import { DestructionDocument } from "./destruction-document.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { weeksOfMonth } from "./period-cells.ts";
import { PeriodView } from "./period-view.tsx";
import { RecordList } from "./record-list.tsx";
import { saveCalendar } from "./save-calendar.ts";
import { TaskDocument } from "./task-document.tsx";
import { TaskList } from "./task-list.tsx";
import { useCalendar } from "./use-calendar.ts";

export type CalendarScreenProps = { readonly entityId: string | null; readonly field: string | null };

const views = ["list", "month", "year"] as const;
type View = (typeof views)[number] | "records";

/** What must be destroyed, reviewed or renewed and when: as a list, by month, by year; and the records of what was destroyed. */
export function CalendarScreen({ entityId, field }: CalendarScreenProps) {
  const words = useWords();
  const own = words.calendar.screen;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const today = todayIn(register.register.timeZone);
  const record = register.destructions.get(entityId as DestructionId);
  const [view, setView] = useState<View>(record === undefined ? "list" : "records");
  const [shown, setShown] = useState(today);
  const [filter, setFilter] = useState(noFilter);
  const [saved, setSaved] = useState<{ readonly isDone: boolean; readonly text: string } | null>(null);
  const grid = useRef<GridHandle>(null);
  const days = useMemo(() => daysOf(view, shown, today), [view, shown, today]);
  const calendar = useCalendar(days);
  const rows = useMemo(() => (calendar === null ? [] : calendarRows(calendar, filter)), [calendar, filter]);
  const showList = useCallback(() => grid.current?.focus(), []);
  const task = useMemo(() => {
    const isOpen = ({ key }: CalendarTask): boolean => key === entityId;
    return calendar?.overdue.find(isOpen) ?? calendar?.tasks.find(isOpen);
  }, [calendar, entityId]);
  const isEmpty =
    calendar !== null &&
    view === "list" &&
    calendar.overdue.length + calendar.tasks.length + calendar.withoutDates.length === 0;
  const save = async (form: "ics" | "xlsx"): Promise<void> => {
    const made = await saveCalendar(form, daysOf("list", today, today), language);
    if (!made.ok) setSaved({ isDone: false, text: words.texts.notSaved(made.error.code) });
    else if (made.value !== null) setSaved({ isDone: true, text: own.exported });
  };
  const list = (
    <>
      <header className="phead">
        <h1>{own.title}</h1>
        {view === "list" && <span className="n">{rows.length}</span>}
        <span className="push acts">
          <Menu
            label={own.export.menu}
            acts={(["ics", "xlsx"] as const).map((form) => ({
              kind: "act",
              id: form,
              title: own.export[form],
              onAct: () => void save(form),
            }))}
          >
            <Button hasMenu>{own.export.menu}</Button>
          </Menu>
        </span>
      </header>
      {saved !== null && (
        <p className={saved.isDone ? "banner done" : "banner gap"} role="status">
          {saved.text}
        </p>
      )}
      <fieldset className="filters">
        <legend className="vh">{own.view}</legend>
        {[...views, "records" as const].map((each) => (
          <ToggleChip key={each} isOn={view === each} onChange={() => setView(each)}>
            {each === "records" ? own.records : own.views[each]}
          </ToggleChip>
        ))}
      </fieldset>
      {calendar !== null && view !== "records" && (
        <FilterBar calendar={calendar} filter={filter} onChange={setFilter} />
      )}
      {calendar === null && (
        <p className="page quiet" role="status">
          {own.looking}
        </p>
      )}
      {view === "records" && <RecordList openId={entityId} />}
      {calendar !== null && view === "list" && (
        <TaskList
          ref={grid}
          calendar={calendar}
          rows={rows}
          openId={entityId}
          empty={isEmpty ? null : <p className="page quiet">{own.nothingFound}</p>}
        />
      )}
      {calendar !== null && (view === "month" || view === "year") && (
        <PeriodView
          key={view}
          kind={view}
          calendar={calendar}
          filter={filter}
          shown={shown}
          onShow={setShown}
          today={today}
          openId={entityId}
        />
      )}
    </>
  );
  return (
    <ThreePane
      listLabel={own.list}
      list={list}
      documentLabel={record?.what ?? own.title}
      documentId={entityId}
      hasWideList
      hasRows={!isEmpty}
      document={
        record !== undefined ? (
          <DestructionDocument key={record.id} record={record} field={field} today={today} onShowList={showList} />
        ) : task !== undefined ? (
          <TaskDocument key={task.key} task={task} today={today} onShowList={showList} />
        ) : isEmpty ? (
          <EmptyState
            title={own.empty.title}
            lead={own.empty.text}
            action={
              <Button look="go" onPress={() => goTo("retention")}>
                {own.empty.act}
              </Button>
            }
          />
        ) : (
          <p className="page quiet">{entityId === null || calendar === null ? own.choose : own.gone}</p>
        )
      }
    />
  );
}

/** The days a view needs: a year ahead for the list, whole weeks for a month. */
function daysOf(view: View, shown: string, today: string): CalendarDays {
  if (view === "month") {
    const weeks = weeksOfMonth(shown);
    return { from: weeks[0]?.[0] ?? shown, until: weeks.at(-1)?.at(-1) ?? shown, today };
  }
  if (view === "year") return { from: `${shown.slice(0, 4)}-01-01`, until: `${shown.slice(0, 4)}-12-31`, today };
  return { from: monthsAfter(today, -1), until: daysAfter(monthStart(today, 13), -1), today };
}
