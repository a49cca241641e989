import { useEffect, useRef, useState } from "react";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { PurposeId } from "../../../src/model/ids.ts";
import { LegalBasis, legalBasisLetter } from "../../../src/model/legal-basis.ts";
import { newPurpose } from "../../../src/model/new-entity.ts";
import type { ProcessingActivity, Purpose } from "../../../src/model/processing-activity.ts";
import { IconButton } from "../../components/button.tsx";
import { type Pair, Pairs, Section } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { TextArea } from "../../components/text-field.tsx";
import { withItem, withoutItem } from "../../controls/change-entity.ts";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { Unconfirmed } from "../../controls/unconfirmed.tsx";
import { useSettings } from "../../store/settings.ts";
import { useFieldText } from "../../store/use-field-text.ts";
import { useWords } from "../../store/words.ts";
import { BasisDetails } from "./basis-details.tsx";
import { BasisFacts } from "./basis-facts.tsx";
import { changeActivity } from "./change-activity.ts";
import type { ActivitySectionProps } from "./section-props.ts";
import { suggestPurposes } from "./suggest-purposes.ts";

/** Section 1: what the data are used for, each purpose with its one legal basis and what that basis needs. */
export function PurposesSection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { purposes: own } = words.activities.document;
  const purposes = activity.purposes ?? [];
  const list = useRef<HTMLDivElement>(null);
  const [addedId, setAddedId] = useState<PurposeId | null>(null);
  const isThere = purposes.some(({ id }) => id === addedId);
  // Its basis is the next question: whoever types goes on there.
  useEffect(() => {
    if (isThere)
      list.current?.querySelector<HTMLElement>(`[data-margin-anchor="purposes/${addedId}/legalBasis"]`)?.focus();
  }, [isThere, addedId]);
  const add = (description: string, libraryId: string | null): void => {
    const id = PurposeId.parse(crypto.randomUUID());
    setAddedId(id);
    void changeActivity(activity.id, (each) => ({
      ...each,
      purposes: [...(each.purposes ?? []), { ...newPurpose(id), description, libraryId }],
    }));
  };
  return (
    <Section id="purposes" number={1} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      <Unconfirmed kind="activity" record={activity} within={["purposes"]} />
      <div ref={list}>
        {purposes.map((purpose) => (
          <PurposeBlock key={purpose.id} activity={activity} purpose={purpose} />
        ))}
      </div>
      <div className={purposes.length > 0 ? "adders quietly" : "adders"} data-margin-anchor="purposes">
        <AddField
          label={own.add}
          placeholder={purposes.length === 0 ? own.first : own.more}
          addLabel={words.controls.add}
          words={words.controls.suggest}
          suggest={(text) => suggestPurposes(text, language, words)}
          onChoose={(suggestion) => add(suggestion.title, suggestion.id)}
          onFreeText={(text) => add(text, null)}
        />
      </div>
    </Section>
  );
}

function PurposeBlock({ activity, purpose }: { readonly activity: ProcessingActivity; readonly purpose: Purpose }) {
  const words = useWords();
  const { purposes: own } = words.activities.document;
  const path = `purposes/${purpose.id}`;
  const description = useFieldText(fieldRef("activity", activity.id, `${path}/description`));
  const change = (update: (purpose: Purpose) => Purpose): void =>
    void changeActivity(activity.id, (each) => ({ ...each, purposes: withItem(each.purposes, purpose.id, update) }));
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.basis,
      value: (
        <Select
          label={own.basis}
          placeholder={words.common.notAnswered}
          showsDetail
          anchor={`${path}/legalBasis`}
          value={purpose.legalBasis}
          choices={LegalBasis.options.map((basis) => ({
            id: basis,
            title: words.record.legalBasis[basis],
            detail: words.record.basisArticle(legalBasisLetter[basis]),
          }))}
          onCommit={(legalBasis) => change((each) => ({ ...each, legalBasis }))}
        />
      ),
    },
  ];
  return (
    <div className="block" data-margin-anchor={path}>
      <div className="withact">
        <TextArea
          label={own.description}
          placeholder={own.descriptionPlaceholder}
          look="say"
          isOneParagraph
          anchor={`${path}/description`}
          {...description}
        />
        <IconButton
          icon="cross"
          label={own.remove(purpose.description ?? words.common.untitled)}
          isLow
          onPress={() =>
            void changeActivity(activity.id, (each) => ({ ...each, purposes: withoutItem(each.purposes, purpose.id) }))
          }
        />
      </div>
      <Pairs pairs={pairs} />
      <BasisDetails activity={activity} purpose={purpose} onChange={change} />
      {purpose.legalBasis !== null && (
        <BasisFacts basis={purpose.legalBasis} about={purpose.description ?? words.common.untitled} />
      )}
    </div>
  );
}
