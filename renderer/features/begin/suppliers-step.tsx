import { libraryParty } from "../../../src/library/parties.ts";
import { certaintyOf } from "../../../src/library/provenance.ts";
import { slotsFor, supplierSlot } from "../../../src/library/ready-made/supplier-slots.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { withMember } from "./begin-answers.ts";
import type { StepProps } from "./organisation-step.tsx";

/** Which suppliers the organisation uses, by what they do; each with the role that is usual for that service. */
export function SuppliersStep({ answers, onChange }: StepProps) {
  const language = useSettings((settings) => settings.language);
  return slotsFor(answers.kind).map((slot) => {
    const { label, suppliers } = supplierSlot(slot);
    return (
      <fieldset key={slot}>
        <legend className="legend">{label[language]}</legend>
        {suppliers.map(({ id, serviceAt }) => (
          <SupplierChoice
            key={id}
            id={id}
            serviceAt={serviceAt}
            isOn={answers.supplierIds.has(id)}
            onChange={(isOn) => onChange({ supplierIds: withMember(answers.supplierIds, id, isOn) })}
          />
        ))}
      </fieldset>
    );
  });
}

type SupplierChoiceProps = {
  readonly id: string;
  readonly serviceAt: number | null;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

function SupplierChoice({ id, serviceAt, isOn, onChange }: SupplierChoiceProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const party = libraryParty(id);
  if (party === null) return null;
  const service = serviceAt === null ? undefined : party.services[serviceAt];
  const role = service?.role ?? party.primaryRole;
  const facts = [service?.label[language], words.begin.role[role], words.controls.provenance[certaintyOf(party)]];
  return (
    <Checkbox
      label={party.label[language]}
      detail={facts.filter((fact) => fact !== undefined).join(" · ")}
      isOn={isOn}
      onChange={onChange}
    />
  );
}
