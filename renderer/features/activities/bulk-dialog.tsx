import { useState } from "react";
import { type BulkChange, bulkEdit, withBulkChange } from "../../../src/edits/bulk-edit.ts";
import { PersonId, UnitId } from "../../../src/model/ids.ts";
import { ActivityStatus, type ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import { dateInWords } from "../../../src/words/sentence.ts";
import type { Words } from "../../../src/words/words.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import { commitEdit, currentSession } from "../../store/current-session.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { BulkField } from "./bulk-bar.tsx";

export type BulkDialogProps = {
  readonly field: BulkField;
  readonly selected: ReadonlySet<string>;
  readonly onClose: () => void;
};

/** As many lines of the preview as one reads. */
const previewed = 12;

/** Changes one field of many activities: first what becomes of each, then in one gesture that undo takes back. */
export function BulkDialog({ field, selected, onClose }: BulkDialogProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const [change, setChange] = useState<BulkChange | null>(null);
  const { bulk } = words.activities;
  const title = {
    status: bulk.status,
    unitId: bulk.unit,
    ownerId: bulk.owner,
    nextReviewOn: bulk.review,
    tags: bulk.tag,
  }[field];
  const chosen = [...selected].flatMap((id) => register.activities.get(id as ProcessingActivity["id"]) ?? []);
  const changing = change === null ? [] : chosen.filter((activity) => differs(activity, change));
  const apply = async (): Promise<void> => {
    if (change === null) return;
    onClose();
    await currentSession().backUp("before-bulk-edit");
    await commitEdit(bulkEdit(register, selected, change));
  };
  return (
    <Dialog
      title={bulk.title(title)}
      isOpen
      isWide
      onClose={onClose}
      closeLabel={words.controls.close}
      actions={
        <Button look="go" isDisabled={changing.length === 0} onPress={() => void apply()}>
          {bulk.apply}
        </Button>
      }
    >
      <div className="opts">
        <BulkValue field={field} register={register} words={words} change={change} onChange={setChange} />
      </div>
      {change !== null && (
        <>
          <p role="status">
            {changing.length === 0 ? bulk.nothing : bulk.preview(changing.length)}
            {changing.length > 0 && changing.length < chosen.length && (
              <span className="quiet"> {bulk.unchanged(chosen.length - changing.length)}</span>
            )}
          </p>
          {changing.length > 0 && <Preview activities={changing} change={change} register={register} words={words} />}
        </>
      )}
    </Dialog>
  );
}

function differs(activity: ProcessingActivity, change: BulkChange): boolean {
  return change.field === "tags" ? !activity.tags.includes(change.value) : activity[change.field] !== change.value;
}

type BulkValueProps = {
  readonly field: BulkField;
  readonly register: Register;
  readonly words: Words;
  readonly change: BulkChange | null;
  readonly onChange: (change: BulkChange) => void;
};

const nobody = "none";

/** The control for the new value of the field. */
function BulkValue({ field, register, words, change, onChange }: BulkValueProps) {
  const { bulk } = words.activities;
  const value = change?.value ?? null;
  const none = { id: nobody, title: bulk.none };
  const named = (entities: Iterable<{ readonly id: string; readonly name: string | null }>) => [
    none,
    ...Array.from(entities, ({ id, name }) => ({ id, title: name ?? words.common.untitled })),
  ];
  switch (field) {
    case "status":
      return (
        <Select
          label={bulk.to}
          placeholder={bulk.to}
          look="button"
          value={value as ActivityStatus | null}
          choices={ActivityStatus.options.map((id) => ({ id, title: words.record.activityStatus[id] }))}
          onCommit={(id) => onChange({ field, value: id })}
        />
      );
    case "unitId":
      return (
        <Select
          label={bulk.to}
          placeholder={bulk.to}
          look="button"
          value={change === null ? null : (value ?? nobody)}
          choices={named(register.units.values())}
          onCommit={(id) => onChange({ field, value: id === nobody ? null : UnitId.parse(id) })}
        />
      );
    case "ownerId":
      return (
        <Select
          label={bulk.to}
          placeholder={bulk.to}
          look="button"
          value={change === null ? null : (value ?? nobody)}
          choices={named(register.persons.values())}
          onCommit={(id) => onChange({ field, value: id === nobody ? null : PersonId.parse(id) })}
        />
      );
    case "nextReviewOn":
      return (
        <DateField
          label={bulk.to}
          value={value}
          locale={words.common.languageCode === "en" ? "en" : "nl"}
          words={words.controls.date}
          onCommit={(date) => onChange({ field, value: date })}
        />
      );
    case "tags":
      return (
        <TextField
          label={bulk.addTag}
          showsLabel
          isBoxed
          value={value ?? ""}
          onDraft={(text) => onChange({ field, value: text.trim() })}
          onCommit={(text) => onChange({ field, value: text.trim() })}
        />
      );
    default:
      return field satisfies never;
  }
}

type PreviewProps = {
  readonly activities: ReadonlyArray<ProcessingActivity>;
  readonly change: BulkChange;
  readonly register: Register;
  readonly words: Words;
};

function Preview({ activities, change, register, words }: PreviewProps) {
  const { bulk, columns } = words.activities;
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{bulk.before}</th>
          <th scope="col">{bulk.after}</th>
        </tr>
      </thead>
      <tbody>
        {activities.slice(0, previewed).map((activity) => (
          <tr key={activity.id}>
            <th scope="row">{activity.name ?? words.common.untitledActivity}</th>
            <td>{shownValue(activity, change.field, register, words)}</td>
            <td>{shownValue(withBulkChange(activity, change), change.field, register, words)}</td>
          </tr>
        ))}
        {activities.length > previewed && (
          <tr>
            <td colSpan={3} className="quiet">
              {bulk.more(activities.length - previewed)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function shownValue(activity: ProcessingActivity, field: BulkField, register: Register, words: Words): string {
  const { none } = words.activities.bulk;
  switch (field) {
    case "status":
      return words.record.activityStatus[activity.status];
    case "unitId":
      return (activity.unitId === null ? null : register.units.get(activity.unitId)?.name) ?? none;
    case "ownerId":
      return (activity.ownerId === null ? null : register.persons.get(activity.ownerId)?.name) ?? none;
    case "nextReviewOn":
      return activity.nextReviewOn === null ? none : dateInWords(activity.nextReviewOn, words.common);
    case "tags":
      return activity.tags.length === 0 ? none : activity.tags.join(", ");
    default:
      return field satisfies never;
  }
}
