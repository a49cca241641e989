import { useState } from "react";
import { DataGroupId } from "../../../src/model/ids.ts";
import { newDataGroup } from "../../../src/model/new-entity.ts";
import { Button } from "../../components/button.tsx";
import { Section } from "../../components/section.tsx";
import { newId } from "../../controls/change-entity.ts";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { Unconfirmed } from "../../controls/unconfirmed.tsx";
import { useWords } from "../../store/words.ts";
import { ActivityTerms } from "./activity-terms.tsx";
import { changeActivity } from "./change-activity.ts";
import { DataGroupBlock } from "./data-group-block.tsx";
import type { ActivitySectionProps } from "./section-props.ts";

const emptyGroup = () => newDataGroup(DataGroupId.parse(newId()));

/** Section 2: groups of data, each a matrix of items and people with its terms. */
export function DataSection({ activity, findings }: ActivitySectionProps) {
  const { data: own } = useWords().activities.document;
  // Stands ready while there is no group, and keeps its id, so that the focus stays where it is when the first item comes.
  const [draft] = useState(emptyGroup);
  const [freshId, setFreshId] = useState<string | null>(null);
  const groups = activity.dataGroups ?? [draft];
  const only = activity.dataGroups?.length === 1 ? activity.dataGroups[0] : undefined;
  const addGroup = (): void => {
    const group = emptyGroup();
    setFreshId(group.id);
    void changeActivity(activity.id, (each) => ({ ...each, dataGroups: [...(each.dataGroups ?? []), group] }));
  };
  return (
    <Section id="data" number={2} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      <Unconfirmed kind="activity" record={activity} within={["dataGroups"]} />
      <div data-margin-anchor="dataGroups">
        {groups.map((group) => (
          <DataGroupBlock
            key={group.id}
            activity={activity}
            group={group}
            isAlone={groups.length === 1}
            autoFocus={group.id === freshId}
          />
        ))}
      </div>
      <ActivityTerms activity={activity} />
      {(activity.dataGroups?.length ?? 0) > 0 ? (
        <p className="noneact">
          <Button look="bare" isLow onPress={addGroup}>
            {own.addGroup}
          </Button>
          {only !== undefined && (
            <Button
              look="bare"
              isLow
              onPress={() => void changeActivity(activity.id, (each) => ({ ...each, dataGroups: null }))}
            >
              {own.removeGroup(only.name ?? own.unnamed)}
            </Button>
          )}
        </p>
      ) : (
        <NoneAnswer
          list={activity.dataGroups}
          act={own.none}
          answer={own.noneAnswer}
          isWhole
          onNone={() => void changeActivity(activity.id, (each) => ({ ...each, dataGroups: [] }))}
          onReopen={() => void changeActivity(activity.id, (each) => ({ ...each, dataGroups: null }))}
        />
      )}
    </Section>
  );
}
