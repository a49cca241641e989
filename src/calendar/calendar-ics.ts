import { sha256Hex } from "../json/sha256.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import type { Language, Words } from "../words/words.ts";
import type { Calendar, CalendarTask } from "./calendar.ts";
import { type IcsEvent, writeIcs } from "./ics.ts";
import { lastDayOfTask, taskText } from "./task-text.ts";

/** A week before a task begins an agenda reminds of it. */
const alarmDaysBefore = 7;

/**
 * The calendar for somebody's agenda. What is late stands on `today`, where it is seen; what is done is left out. `stampedAt` is the
 * instant at which it is made. The same task keeps its UID, so that a newer file renews an older one.
 */
export function calendarToIcs(
  calendar: Calendar,
  register: Register,
  words: Words,
  language: Language,
  today: PlainDate,
  stampedAt: string,
): string {
  const eventOf = (task: CalendarTask): IcsEvent => {
    const text = taskText(task, register, words, language);
    const isLate = task.state === "overdue";
    return {
      uid: `${sha256Hex(`${register.register.id} ${task.key}`).slice(0, 32)}@verantwoord`,
      on: isLate ? today : task.on,
      until: isLate ? today : lastDayOfTask(task),
      summary: isLate ? `${text.title} (${words.calendar.states.overdue})` : text.title,
      description: [...text.sentences, ...(text.who.length === 0 ? [] : [text.who.join(", ")])].join("\n"),
      categories: [words.calendar.states[task.state]],
      alarmDaysBefore: isLate || task.state === "held" ? null : alarmDaysBefore,
    };
  };
  const open = [...calendar.overdue, ...calendar.tasks].filter(({ state }) => state !== "done" && state !== "past");
  return writeIcs({
    name: `${words.calendar.sheet.title} ${register.register.name ?? ""}`.trim(),
    language,
    stampedAt,
    events: open.map(eventOf),
  });
}
