import { Section } from "../../components/section.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { newId } from "../../controls/change-entity.ts";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { partyChoice, suggestParties } from "../../controls/suggest-parties.ts";
import { Unconfirmed } from "../../controls/unconfirmed.tsx";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";
import { PartyUseBlock } from "./party-use-block.tsx";
import { type ProposedUse, partyUseByName, partyUseOf } from "./party-use-of.ts";
import type { ActivitySectionProps } from "./section-props.ts";

/** Section 3: everyone outside who gets or touches the data, each with role, agreement and what it is for. */
export function RecipientsSection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const { recipients: own } = words.activities.document;
  const uses = activity.partyUses ?? [];
  const add = (proposed: ProposedUse | null): void => {
    if (proposed === null) return;
    void changeActivity(
      activity.id,
      (each) => ({ ...each, partyUses: [...(each.partyUses ?? []), proposed.use] }),
      proposed.added,
    );
  };
  return (
    <Section id="recipients" number={3} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      <Unconfirmed kind="activity" record={activity} within={["partyUses"]} />
      {uses.map((use) => (
        <PartyUseBlock key={use.id} activity={activity} use={use} />
      ))}
      <div className={uses.length > 0 ? "adders quietly" : "adders"} data-margin-anchor="partyUses">
        <AddField
          label={own.add}
          placeholder={uses.length > 0 ? own.more : own.first}
          addLabel={words.controls.add}
          words={words.controls.suggest}
          suggest={(text) => suggestParties(register, indexes, text, words, language)}
          onChoose={({ id }) => add(partyUseOf(partyChoice(id), register, language, newId))}
          onFreeText={(text) => add(partyUseByName(text, register, language, newId))}
        />
      </div>
      <NoneAnswer
        list={activity.partyUses}
        act={own.none}
        answer={own.noneAnswer}
        isWhole
        onNone={() => void changeActivity(activity.id, (each) => ({ ...each, partyUses: [] }))}
        onReopen={() => void changeActivity(activity.id, (each) => ({ ...each, partyUses: null }))}
      />
    </Section>
  );
}
