import { useId, useMemo, useState } from "react";
import { addEngagements, customersOf } from "../../../src/edits/add-engagements.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { newId } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

export type BulkCustomersDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Many customers at once: a list is pasted, what it comes to is said, and one act takes it in. Undo takes all of it back. */
export function BulkCustomersDialog({ isOpen, onClose }: BulkCustomersDialogProps) {
  const words = useWords();
  const { engagements: own } = words.parties;
  const register = useRegister((each) => each);
  const listId = useId();
  const [list, setList] = useState("");
  const [activityId, setActivityId] = useState<ActivityId | null>(null);
  const [service, setService] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<PlainDate | null>(null);
  const customers = useMemo(
    () => customersOf(register, list.split(/\r?\n/), { activityId, service }),
    [register, list, activityId, service],
  );
  const known = customers.filter(({ party }) => party !== null).length;
  const take = async (): Promise<void> => {
    const done = await commitEdit(addEngagements(customers, { activityId, service, startsOn }, newId));
    if (!done.ok) return;
    setList("");
    onClose();
  };
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.bulkActivity,
      value: (
        <AnswerSelect<ActivityId>
          label={own.bulkActivity}
          value={activityId}
          choices={[...register.activities.values()]
            .filter(({ role }) => role === "processor")
            .map((activity) => ({ id: activity.id, title: activity.name ?? words.common.untitledActivity }))}
          onCommit={setActivityId}
        />
      ),
    },
    {
      term: own.bulkService,
      value: (
        <TextField
          label={own.bulkService}
          placeholder={words.common.notAnswered}
          value={service ?? ""}
          onCommit={(text) => setService(text.trim() === "" ? null : text.trim())}
        />
      ),
    },
    { term: own.bulkStart, value: <DayAt label={own.bulkStart} value={startsOn} onCommit={setStartsOn} /> },
  ];
  return (
    <Dialog
      title={own.bulkTitle}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={words.controls.close}
      isDismissable={false}
      actions={
        <>
          <span className="cap push">{own.bulkPreview(customers.length, known)}</span>
          <Button look="go" isDisabled={customers.length === 0} onPress={() => void take()}>
            {own.bulkApply}
          </Button>
        </>
      }
    >
      <div className="newone">
        <label className="legend" htmlFor={listId}>
          {own.bulkLabel}
        </label>
        <textarea
          id={listId}
          className="pastebox"
          rows={8}
          value={list}
          onChange={(event) => setList(event.currentTarget.value)}
        />
        <Pairs pairs={pairs} hasWideTerms />
      </div>
    </Dialog>
  );
}
