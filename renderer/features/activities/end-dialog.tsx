import { useState } from "react";
import { endActivity } from "../../../src/edits/end-activity.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { commitOn } from "../../store/current-session.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { ActivityField } from "./activity-field.tsx";

/** Ends an activity: on which day, and which one takes its place. */
export function EndDialog({
  activity,
  onClose,
}: {
  readonly activity: ProcessingActivity;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const locale = useSettings((settings) => settings.language);
  const timeZone = useRegister((register) => register.register.timeZone);
  const [endedOn, setEndedOn] = useState<PlainDate | null>(activity.endedOn ?? todayIn(timeZone));
  const [replacedById, setReplacedById] = useState<ActivityId | null>(activity.replacedById);
  const { end: own } = words.activities.document;
  const apply = async (): Promise<void> => {
    onClose();
    await commitOn((register) =>
      endActivity(register, activity.id, { endedOn, replacedById }, new Date().toISOString()),
    );
  };
  return (
    <Dialog
      title={own.title(activity.name ?? words.common.untitledActivity)}
      isOpen
      onClose={onClose}
      closeLabel={words.controls.close}
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          <Button look="go" onPress={() => void apply()}>
            {own.apply}
          </Button>
        </>
      }
    >
      <div className="opts">
        <p>{own.lead}</p>
        <DateField
          label={own.on}
          showsLabel
          isBoxed
          locale={locale}
          words={words.controls.date}
          value={endedOn}
          onCommit={setEndedOn}
        />
        <div>
          <span className="legend">{own.replacedBy}</span>
          <ActivityField label={own.replacedBy} value={replacedById} except={activity.id} onCommit={setReplacedById} />
        </div>
      </div>
    </Dialog>
  );
}
