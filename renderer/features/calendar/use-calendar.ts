import { useEffect, useState } from "react";
import type { Calendar } from "../../../src/calendar/calendar.ts";
import { useOpen } from "../../store/register-store.ts";
import { registerWorker } from "../../store/register-worker.ts";
import type { CalendarDays } from "../../worker/calendar-work.ts";

/** The calendar of these days, kept up with every commit; the former one stays until the next is there. Null until the first. */
export function useCalendar({ from, until, today }: CalendarDays): Calendar | null {
  const seq = useOpen((open) => open.head.seq);
  const [calendar, setCalendar] = useState<Calendar | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq is what makes the answer old
  useEffect(() => {
    let isCurrent = true;
    void registerWorker()
      .calendar({ from, until, today })
      .then((next) => {
        if (isCurrent) setCalendar(next);
      });
    return () => {
      isCurrent = false;
    };
  }, [from, until, today, seq]);
  return calendar;
}
