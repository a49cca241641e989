import { useRef } from "react";
import type { CalendarTask, DestructionTask } from "../../../src/calendar/calendar.ts";
import { holdText, taskText } from "../../../src/calendar/task-text.ts";
import { displayName } from "../../../src/derive/names.ts";
import { destructionFromTask } from "../../../src/edits/destruction-from-task.ts";
import type { EntityKind } from "../../../src/model/field-ref.ts";
import { Button } from "../../components/button.tsx";
import { ToListButton } from "../../components/frame/three-pane.tsx";
import { dateInWords } from "../../components/parse-date.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { goToField, hrefOf, sectionOf } from "../../store/navigation.ts";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { StateMark } from "./state-mark.tsx";

export type TaskDocumentProps = {
  readonly task: CalendarTask;
  readonly today: string;
  readonly onShowList: () => void;
};

/** One task: what must be done, for whom, where, and the act that makes it done. */
export function TaskDocument({ task, today, onShowList }: TaskDocumentProps) {
  const words = useWords();
  const own = words.calendar.screen;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { title, sentences, who } = taskText(task, register, words, language);
  const day = (date: string): string => dateInWords(date, language);
  const when = task.kind === "destruction" ? own.period(day(task.on), day(task.dueBy)) : day(task.on);
  const isMaking = useRef(false);
  const make = async (done: DestructionTask): Promise<void> => {
    const { open } = useRegisterStore.getState();
    if (open === null || isMaking.current) return;
    isMaking.current = true;
    const record = destructionFromTask(done, open.register, { newId, today, language, words });
    await addAndOpen("destruction", record, [], "destroyedOn");
    isMaking.current = false;
  };
  const facts: ReadonlyArray<Pair> = [
    { term: own.labels.state, value: <StateMark task={task} text={words.calendar.states[task.state]} /> },
    { term: own.labels.when, value: when },
    { term: own.labels.who, value: who.join(", ") || words.calendar.nobody },
    ...(task.kind === "destruction" ? dutyFacts(task) : []),
  ];
  function dutyFacts({ duty, destructionIds }: DestructionTask): ReadonlyArray<Pair> {
    const link = (kind: EntityKind, id: string) => (
      <a key={id} href={hrefOf(sectionOf(kind), id)}>
        {displayName(register, kind, id, language, words.common)}
      </a>
    );
    return [
      { term: own.labels.term, value: link("retention-term", duty.termId) },
      ...(duty.systemId === null ? [] : [{ term: own.labels.system, value: link("system", duty.systemId) }]),
      {
        term: own.labels.activities,
        value: (
          <ul className="flatlist">
            {duty.activityIds.slice(0, activitiesShown).map((id) => (
              <li key={id}>{link("activity", id)}</li>
            ))}
            {duty.activityIds.length > activitiesShown && (
              <li className="cap">{own.more(duty.activityIds.length - activitiesShown)}</li>
            )}
          </ul>
        ),
      },
      ...(destructionIds.length === 0
        ? []
        : [{ term: own.labels.records, value: destructionIds.map((id) => link("destruction", id)) }]),
    ];
  }
  const hold = task.kind === "destruction" && task.state === "held" ? holdText(task, register, words) : null;
  return (
    <div className="docpage record plain">
      <header className="dhead">
        <div className="row">
          <ToListButton text={words.frame.toList} onShown={onShowList} />
          <h1 className="display">{title}</h1>
        </div>
      </header>
      <div className="scroll" tabIndex={-1}>
        <div className="page">
          {sentences
            .filter((sentence) => sentence !== hold)
            .map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          {hold !== null && (
            <p className="banner gap" role="note">
              {hold}
            </p>
          )}
          <Pairs pairs={facts} />
          {task.kind === "destruction" && task.state !== "done" && (
            <p className="spaced">
              <Button look="go" isDisabled={hold !== null} onPress={() => void make(task)}>
                {hold === null ? own.done : own.heldAct}
              </Button>
            </p>
          )}
          {task.kind !== "destruction" && (
            <p className="spaced">
              <Button look="go" onPress={() => goToField(task.ref)}>
                {own.toField}
              </Button>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

/** A term may be used in hundreds of places. */
const activitiesShown = 12;
