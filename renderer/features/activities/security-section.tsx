import { effectiveMeasures } from "../../../src/derive/effective-measures.ts";
import { enumerate, uncapitalize } from "../../../src/words/sentence.ts";
import { Switch } from "../../components/checkbox.tsx";
import { Section } from "../../components/section.tsx";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";
import { MeasuresField } from "./measures-field.tsx";
import type { ActivitySectionProps } from "./section-props.ts";
import { SystemsField } from "./systems-field.tsx";

/** Section 6: which measures hold, its own and those that reach it through systems, its unit or everywhere; where the data lie. */
export function SecuritySection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const { security: own } = words.activities.document;
  const measures = effectiveMeasures(activity, register);
  const inherited = measures.filter(({ from }) => from !== "own");
  const nameOf = ({ measure }: (typeof measures)[number]): string => measure.name ?? words.common.untitled;
  const ways = [...new Set(inherited.map(({ from }) => own.from[from]))];
  return (
    <Section id="security" number={6} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      {measures.length > 0 && (
        <p className="say">
          {enumerate(
            measures.map((each, index) => (index === 0 ? nameOf(each) : uncapitalize(nameOf(each)))),
            words.common,
          )}
          .
        </p>
      )}
      {inherited.length > 0 && (
        <p className="small quiet">
          {own.inherited(inherited.length)}: {enumerate(ways, words.common)}
        </p>
      )}
      <div data-margin-anchor="measureIds">
        <MeasuresField activity={activity} />
      </div>
      {[...register.measures.values()].some(({ scope }) => scope?.kind === "everywhere" || scope?.kind === "units") && (
        <div data-margin-anchor="inheritsMeasures">
          <Switch
            label={own.inherits}
            isOn={activity.inheritsMeasures}
            onChange={(inheritsMeasures) => void changeActivity(activity.id, (each) => ({ ...each, inheritsMeasures }))}
          />
        </div>
      )}
      <div data-margin-anchor="systemIds">
        <SystemsField activity={activity} />
      </div>
    </Section>
  );
}
