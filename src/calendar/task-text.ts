import { displayName, partyUseName } from "../derive/names.ts";
import type { FieldRef } from "../model/field-ref.ts";
import { entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { eventNoun, eventOf } from "../retention/event-text.ts";
import { capitalize, dateInWords } from "../words/sentence.ts";
import type { Language, Words } from "../words/words.ts";
import type { Assignee } from "./assignees.ts";
import type { CalendarTask, DestructionTask } from "./calendar.ts";
import type { DutyPlace } from "./duties.ts";

/** A task as one reads it. */
export interface TaskText {
  /** What, in a few words: a line of a list, the title in somebody's agenda. */
  readonly title: string;
  /** What to do, in whole sentences. */
  readonly sentences: ReadonlyArray<string>;
  readonly who: ReadonlyArray<string>;
}

/** A task in words. What holds it back is among the sentences, with the reason. */
export function taskText(task: CalendarTask, register: Register, words: Words, language: Language): TaskText {
  const who = task.assignees.map((assignee) => assigneeName(assignee, register, words, language));
  if (task.kind !== "destruction") {
    const title = words.calendar.due[task.kind](dueName(task.ref, register, words, language));
    return { title: capitalize(title), sentences: [`${capitalize(title)}.`], who };
  }
  const own = words.calendar;
  const { endAction } = register.retentionTerms.get(task.duty.termId) ?? { endAction: null };
  const title = own.title(
    own.acts[endAction ?? "delete"],
    termName(task.duty, register, words, language),
    placeName(task.duty, register, words, language),
  );
  const sentences = [
    cohortSentence(task, own.imperative[endAction ?? "delete"], register, words),
    task.cadence === "continuous" ? own.continuous : null,
    task.mayBefore === null ? null : own.mayBefore(dateInWords(task.mayBefore, words.common)),
    task.isLast ? own.isLast : null,
    task.state === "held" ? holdText(task, register, words) : null,
  ];
  return { title, sentences: sentences.filter((sentence) => sentence !== null), who };
}

function cohortSentence(task: DestructionTask, act: string, register: Register, words: Words): string {
  const own = words.calendar.cohort;
  const before = dateInWords(task.cohort.before, words.common);
  switch (task.anchor.kind) {
    case "event": {
      const event = eventOf(task.anchor.eventId, register.vocabulary);
      return own.event(act, event === null ? words.calendar.someEvent : eventNoun(event, words).text, before);
    }
    case "start":
      return own.start(act, before);
    case "birth":
      return own.birth(act, before);
    default:
      return task.anchor satisfies never;
  }
}

/** Why a task cannot be done: the stop on destruction of its term. */
export function holdText(task: DestructionTask, register: Register, words: Words): string | null {
  const hold = register.retentionTerms.get(task.duty.termId)?.legalHold ?? null;
  if (hold === null) return null;
  return words.calendar.held(hold.reason, hold.until === null ? null : dateInWords(hold.until, words.common));
}

export const termName = ({ termId }: DutyPlace, register: Register, words: Words, language: Language): string =>
  displayName(register, "retention-term", termId, language, words.common);

/** Where the data lie: the system; without one the activity. */
export const placeName = (
  { systemId, activityIds }: DutyPlace,
  register: Register,
  words: Words,
  language: Language,
): string =>
  systemId === null
    ? displayName(register, "activity", activityIds[0] ?? "", language, words.common)
    : displayName(register, "system", systemId, language, words.common);

export const assigneeName = ({ kind, id }: Assignee, register: Register, words: Words, language: Language): string =>
  displayName(register, kind, id, language, words.common);

/** The shortest name that says what it is: an activity by its code, an agreement by its party, a use by who is used. */
export function dueName(ref: FieldRef, register: Register, words: Words, language: Language): string {
  const fallback = displayName(register, ref.kind, ref.id, language, words.common);
  const [list, itemId] = ref.path.split("/");
  if (ref.kind === "agreement") {
    const agreement = entityOf(register, "agreement", ref.id);
    const sub = list === "subProcessors" ? agreement?.subProcessors?.find(({ id }) => id === itemId) : undefined;
    const partyId = sub === undefined ? agreement?.partyIds?.[0] : sub.partyId;
    const party = partyId == null ? null : register.parties.get(partyId)?.name;
    return sub?.name ?? party ?? fallback;
  }
  const owner =
    ref.kind === "activity"
      ? entityOf(register, "activity", ref.id)
      : ref.kind === "site"
        ? entityOf(register, "site", ref.id)
        : null;
  if (list === "partyUses") {
    const use = owner?.partyUses?.find(({ id }) => id === itemId);
    const name = use === undefined ? null : partyUseName(use, register, language);
    if (name !== null) return name;
  }
  return ref.kind === "activity" ? (entityOf(register, "activity", ref.id)?.code ?? fallback) : fallback;
}

/** The last day on which a task is in time. */
export const lastDayOfTask = (task: CalendarTask): PlainDate => (task.kind === "destruction" ? task.dueBy : task.on);
