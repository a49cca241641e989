import type { ReadyMadeAnswers } from "../../../src/edits/ready-made-activities.ts";
import { organisationKinds, questionsFor } from "../../../src/library/ready-made/organisation-kinds.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { RadioGroup } from "../../components/radio-group.tsx";
import { useWords } from "../../store/words.ts";
import { withMember } from "./begin-answers.ts";

export type StepProps = {
  readonly answers: ReadyMadeAnswers;
  readonly onChange: (change: Partial<ReadyMadeAnswers>) => void;
};

/** What kind of organisation it is, and what it does. */
export function OrganisationStep({ answers, onChange }: StepProps) {
  const own = useWords().begin;
  return (
    <>
      <RadioGroup
        label={own.kind}
        options={organisationKinds.map((id) => ({ id, title: own.kinds[id] }))}
        value={answers.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <fieldset>
        <legend className="legend">{own.questions}</legend>
        {questionsFor(answers.kind).map((id) => {
          const question: { readonly title: string; readonly detail?: string } = own.question[id];
          return (
            <Checkbox
              key={id}
              label={question.title}
              detail={question.detail}
              isOn={answers.yes.has(id)}
              onChange={(isOn) => onChange({ yes: withMember(answers.yes, id, isOn) })}
            />
          );
        })}
      </fieldset>
    </>
  );
}
