import type { DataGroup } from "../../../src/model/data-group.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { NumberField } from "../../components/number-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";
import type { ChangeItem } from "./change-activity.ts";
import { GroupName } from "./group-name.tsx";
import { SourcesField } from "./sources-field.tsx";

export type DataDetailsProps = {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup;
  /** The name stands above the matrix already. */
  readonly hasName: boolean;
  readonly onChange: ChangeItem<DataGroup>;
};

const noProvision: NonNullable<DataGroup["provision"]> = { kind: null, consequence: null };
const noCount: NonNullable<DataGroup["approximateCount"]> = { from: null, to: null };

/** What else there is to say of a group: which purposes it serves, where the data come from, whether one must give them. */
export function DataDetails({ activity, group, hasName, onChange }: DataDetailsProps) {
  const words = useWords();
  const { data: own } = words.activities.document;
  const path = `dataGroups/${group.id}`;
  const purposes = activity.purposes ?? [];
  const { provision, approximateCount } = group;
  const pairs: ReadonlyArray<FoldedPair> = [
    ...(purposes.length > 1
      ? [
          {
            term: own.purposes,
            isAnswered: group.purposeIds !== null,
            value: (
              <SeveralOf
                label={own.purposes}
                allText={own.allPurposes}
                anchor={`${path}/purposeIds`}
                value={group.purposeIds}
                options={purposes.map(({ id, description }) => ({ id, title: description ?? words.common.untitled }))}
                onCommit={(purposeIds) => onChange((each) => ({ ...each, purposeIds }))}
              />
            ),
          },
        ]
      : []),
    {
      term: own.sources,
      isAnswered: group.sources !== null,
      value: <SourcesField group={group} onChange={onChange} />,
    },
    {
      term: own.provision,
      isAnswered: provision?.kind != null,
      value: (
        <AnswerSelect
          label={own.provision}
          anchor={`${path}/provision`}
          value={provision?.kind ?? null}
          choices={choicesOf(words.record.provision)}
          onCommit={(kind) =>
            onChange((each) => ({ ...each, provision: { ...(each.provision ?? noProvision), kind } }))
          }
        />
      ),
    },
    {
      term: own.consequence,
      isAnswered: provision?.consequence != null,
      value: (
        <AreaAt
          isOneParagraph
          at={fieldRef("activity", activity.id, `${path}/provision/consequence`)}
          label={own.consequence}
        />
      ),
    },
    {
      term: own.count,
      isAnswered: approximateCount !== null,
      value: (
        <span className="range">
          {own.countFrom}{" "}
          <NumberField
            label={`${own.count}, ${own.countFrom}`}
            minimum={0}
            value={approximateCount?.from ?? null}
            onCommit={(from) =>
              onChange((each) => ({ ...each, approximateCount: { ...(each.approximateCount ?? noCount), from } }))
            }
          />{" "}
          {own.countTo}{" "}
          <NumberField
            label={`${own.count}, ${own.countTo}`}
            minimum={0}
            value={approximateCount?.to ?? null}
            onCommit={(to) =>
              onChange((each) => ({ ...each, approximateCount: { ...(each.approximateCount ?? noCount), to } }))
            }
          />
        </span>
      ),
    },
    {
      term: own.note,
      isAnswered: group.note !== null,
      value: <AreaAt isOneParagraph at={fieldRef("activity", activity.id, `${path}/note`)} label={own.note} />,
    },
    ...(hasName
      ? []
      : [
          {
            term: own.group,
            isAnswered: group.name !== null,
            value: <GroupName at={fieldRef("activity", activity.id, `${path}/name`)} />,
          },
        ]),
  ];
  return <FoldedPairs pairs={pairs} about={group.name ?? own.unnamed} />;
}
