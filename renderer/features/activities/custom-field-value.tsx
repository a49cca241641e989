import type { CustomField } from "../../../src/model/custom-field.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { NumberField } from "../../components/number-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, YesNo } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";

export type CustomFieldValueProps = { readonly activity: ProcessingActivity; readonly field: CustomField };

/** The value of an own field, in the control that its type asks for. */
export function CustomFieldValue({ activity, field }: CustomFieldValueProps) {
  const words = useWords();
  const value = activity.custom[field.id] ?? null;
  const label = field.name ?? words.common.untitled;
  const anchor = `custom/${field.id}`;
  const set = (next: string | number | boolean | null): void =>
    void changeActivity(activity.id, (each) => ({ ...each, custom: { ...each.custom, [field.id]: next } }));
  switch (field.type) {
    case "text":
      return (
        <TextField
          label={label}
          placeholder={words.common.notAnswered}
          anchor={anchor}
          value={value === null ? "" : String(value)}
          onCommit={(text) => set(text.trim() === "" ? null : text.trim())}
        />
      );
    case "number":
      return <NumberField label={label} value={typeof value === "number" ? value : null} onCommit={set} />;
    case "date":
      return <DayAt label={label} anchor={anchor} value={typeof value === "string" ? value : null} onCommit={set} />;
    case "yes-no":
      return <YesNo label={label} anchor={anchor} value={typeof value === "boolean" ? value : null} onCommit={set} />;
    case "choice":
      return (
        <AnswerSelect
          label={label}
          anchor={anchor}
          value={typeof value === "string" ? value : null}
          choices={(field.choices ?? []).map((choice) => ({ id: choice, title: choice }))}
          onCommit={set}
        />
      );
    default:
      return field.type satisfies never;
  }
}
