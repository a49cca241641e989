import type { CalendarTask } from "../../../src/calendar/calendar.ts";
import { Tick } from "../../components/icon.tsx";
import { Severity } from "../../components/severity.tsx";
import { useWords } from "../../store/words.ts";

/** How a task stands: late as a shortcoming, held and now as a point of attention, done with a tick; the words stand beside it. */
export function StateMark({ task, text }: { readonly task: CalendarTask; readonly text: string }) {
  const { states } = useWords().calendar;
  const label = states[task.state];
  return (
    <span className="when">
      {task.state === "overdue" && <Severity level="error" label={label} />}
      {(task.state === "open" || task.state === "held") && <Severity level="warning" label={label} />}
      {task.state === "done" && <Tick />}
      <span>{text}</span>
      {task.state === "held" && <span className="cap"> {label}</span>}
    </span>
  );
}
