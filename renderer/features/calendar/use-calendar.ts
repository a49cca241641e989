import { useEffect, useState } from "react";
import type { Calendar } from "../../../src/calendar/calendar.ts";
import { useOpen } from "../../store/register-store.ts";
import { registerWorker } from "../../store/register-worker.ts";
import type { CalendarDays } from "../../worker/calendar-work.ts";
import { stretchesOf } from "./stretches.ts";

/**
 * The calendar of these days, kept up with every commit; the former one stays until the next begins to come. It comes a few months at a
 * time, so that the page is never held up, however long the list. Null until the first.
 */
export function useCalendar({ from, until, today }: CalendarDays): Calendar | null {
  const seq = useOpen((open) => open.head.seq);
  const [calendar, setCalendar] = useState<Calendar | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      let whole: Calendar = { overdue: [], tasks: [], withoutDates: [] };
      for (const stretch of stretchesOf(from, until)) {
        const isFirst = stretch.from === from;
        const next: Calendar = await registerWorker().calendar({ ...stretch, today }, isFirst);
        if (!isCurrent) return;
        whole = isFirst ? next : { ...whole, tasks: [...whole.tasks, ...next.tasks] };
        // The first months are there to work with; the others come in one go, since each drawing goes through all of them.
        if (isFirst) setCalendar(whole);
      }
      setCalendar(whole);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [from, until, today, seq]);
  return calendar;
}
