import { z } from "zod";
import type { Json } from "../json/canonical-json.ts";
import { EntityKind } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import { PlainDate } from "../model/values.ts";
import type { Language, Words } from "../words/words.ts";
import type { Calendar, CalendarTask } from "./calendar.ts";
import { lastDayOfTask, taskText } from "./task-text.ts";

const ids = z.array(z.uuid());

const Task = z.object({
  key: z.string(),
  kind: z.string(),
  state: z.enum(["overdue", "open", "upcoming", "done", "held", "past"]),
  on: PlainDate,
  dueBy: PlainDate,
  title: z.string(),
  text: z.string(),
  assignees: z.array(z.object({ kind: z.enum(["person", "unit"]), id: z.uuid(), name: z.string() })),
  /** The field that names the day; null for a destruction. */
  ref: z.object({ kind: EntityKind, id: z.uuid(), path: z.string() }).nullable(),
  /** What must be destroyed; null for a single date. */
  destruction: z
    .object({
      termId: z.uuid(),
      systemId: z.uuid().nullable(),
      activityIds: ids,
      cadence: z.enum(["yearly", "monthly", "continuous"]),
      countedBy: z.enum(["event", "start", "birth"]),
      from: PlainDate.nullable(),
      before: PlainDate,
      mayBefore: PlainDate.nullable(),
      isLast: z.boolean(),
      destructionIds: ids,
    })
    .nullable(),
});

/** What `verantwoord calendar --to json` prints. Frozen: it only ever grows. */
export const CalendarJson = z.object({
  from: PlainDate,
  until: PlainDate,
  today: PlainDate,
  overdue: z.array(Task),
  tasks: z.array(Task),
  /** Terms in use that give no date, with the reason. */
  notComputable: z.array(z.object({ termId: z.uuid(), reason: z.string(), text: z.string(), places: z.int().min(1) })),
});

/** Its JSON Schema (draft 2020-12). */
export const calendarJsonSchema = (): object => z.toJSONSchema(CalendarJson);

/** A calendar as JSON, with its texts in the language of `words`. */
export function calendarToJson(
  calendar: Calendar,
  days: { readonly from: PlainDate; readonly until: PlainDate; readonly today: PlainDate },
  register: Register,
  words: Words,
  language: Language,
): Json {
  const taskJson = (task: CalendarTask): Json => {
    const { title, sentences, who } = taskText(task, register, words, language);
    return {
      key: task.key,
      kind: task.kind,
      state: task.state,
      on: task.on,
      dueBy: lastDayOfTask(task),
      title,
      text: sentences.join(" "),
      assignees: task.assignees.map(({ kind, id }, index) => ({ kind, id, name: who[index] ?? "" })),
      ref: task.kind === "destruction" ? null : { ...task.ref },
      destruction:
        task.kind !== "destruction"
          ? null
          : {
              termId: task.duty.termId,
              systemId: task.duty.systemId,
              activityIds: [...task.duty.activityIds],
              cadence: task.cadence,
              countedBy: task.anchor.kind,
              from: task.cohort.from,
              before: task.cohort.before,
              mayBefore: task.mayBefore,
              isLast: task.isLast,
              destructionIds: [...task.destructionIds],
            },
    };
  };
  return {
    ...days,
    overdue: calendar.overdue.map(taskJson),
    tasks: calendar.tasks.map(taskJson),
    notComputable: calendar.withoutDates.map(({ termId, reason, duties }) => ({
      termId,
      reason,
      text: words.retention.notComputable[reason],
      places: duties.length,
    })),
  };
}
