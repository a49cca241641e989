import { useMemo } from "react";
import type { ActivityId } from "../../../src/model/ids.ts";
import { EntityField } from "../../controls/entity-field.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

export type ActivityFieldProps = {
  readonly label: string;
  readonly value: ActivityId | null;
  /** The activity that cannot be chosen: the one that asks. */
  readonly except: ActivityId;
  readonly onCommit: (id: ActivityId | null) => void;
  readonly anchor?: string | undefined;
};

/** Another activity, by name or code. */
export function ActivityField({ label, value, except, onCommit, anchor }: ActivityFieldProps) {
  const words = useWords();
  const activities = useRegister((register) => register.activities);
  const options = useMemo(
    () =>
      [...activities.values()]
        .filter(({ id }) => id !== except)
        .map(({ id, name, code }) => ({
          id,
          title: name ?? words.common.untitledActivity,
          detail: code ?? undefined,
        })),
    [activities, except, words],
  );
  return (
    <EntityField
      label={label}
      placeholder={words.activities.document.governance.searchActivity}
      anchor={anchor}
      value={value}
      options={options}
      onCommit={onCommit}
    />
  );
}
