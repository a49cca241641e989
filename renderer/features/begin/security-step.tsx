import { commonMeasures } from "../../../src/library/ready-made/common-measures.ts";
import { libraryEntries } from "../../../src/library/vocabulary.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { withMember } from "./begin-answers.ts";
import type { StepProps } from "./organisation-step.tsx";

/** The measures that hold everywhere now. Art. 32 GDPR. */
export function SecurityStep({ answers, onChange }: StepProps) {
  const own = useWords().begin;
  const language = useSettings((settings) => settings.language);
  const measures = libraryEntries("measure").filter(({ id }) => commonMeasures.includes(id));
  return (
    <fieldset>
      <legend className="legend">{own.step.security}</legend>
      {measures.map(({ id, forms, source }) => (
        <Checkbox
          key={id}
          label={forms[language].label}
          detail={source.ref}
          isOn={answers.measureIds.has(id)}
          onChange={(isOn) => onChange({ measureIds: withMember(answers.measureIds, id, isOn) })}
        />
      ))}
    </fieldset>
  );
}
