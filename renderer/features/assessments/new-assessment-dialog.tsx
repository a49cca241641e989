import { useState } from "react";
import type { AssessmentKind } from "../../../src/model/assessment.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { EntityField } from "../../controls/entity-field.tsx";
import { startAssessment } from "../../controls/start-assessment.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type NewAssessmentDialogProps = {
  readonly isOpen: boolean;
  readonly kinds: ReadonlyArray<AssessmentKind>;
  readonly onClose: () => void;
};

/** Which activity, and what is to be assessed of it. */
export function NewAssessmentDialog({ isOpen, kinds, onClose }: NewAssessmentDialogProps) {
  const words = useWords();
  const { add: own, kinds: titles, kindDetails } = words.assessments;
  const language = useSettings((settings) => settings.language);
  const activities = useRegister((register) => register.activities);
  const [activityId, setActivityId] = useState<ActivityId | null>(null);
  const start = (kind: AssessmentKind): void => {
    onClose();
    const activity = activityId === null ? null : (activities.get(activityId) ?? null);
    void startAssessment(kind, activity, null, words, language);
  };
  return (
    <Dialog title={own.title} isOpen={isOpen} onClose={onClose} closeLabel={words.controls.close}>
      <div className="newone">
        <p className="soft">{own.lead}</p>
        <EntityField<ActivityId>
          label={own.activity}
          placeholder={own.activityPlaceholder}
          value={activityId}
          options={[...activities.values()].map(({ id, name, code }) => ({
            id,
            title: name ?? words.common.untitledActivity,
            detail: code ?? undefined,
          }))}
          onCommit={setActivityId}
        />
        <ul className="assesskinds">
          {kinds.map((kind) => (
            <li key={kind}>
              <Button onPress={() => start(kind)}>{titles[kind]}</Button>
              <span className="cap">{kindDetails[kind]}</span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
