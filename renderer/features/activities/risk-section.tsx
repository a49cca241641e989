import { effectiveClass } from "../../../src/derive/effective-class.ts";
import { vocabularyLabel } from "../../../src/derive/names.ts";
import type { GuardedDataClass } from "../../../src/model/data-class.ts";
import type { DataGroup } from "../../../src/model/data-group.ts";
import { enumerate, uncapitalize } from "../../../src/words/sentence.ts";
import { Section } from "../../components/section.tsx";
import { YesNo } from "../../controls/answer-select.tsx";
import { AssessmentLinks } from "../../controls/assessment-links.tsx";
import { withItem } from "../../controls/change-entity.ts";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { Unconfirmed } from "../../controls/unconfirmed.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";
import { automatedPairs, profilingPairs, worksCouncilPairs } from "./risk-pairs.tsx";
import type { ActivitySectionProps } from "./section-props.ts";
import { SpecialGroundBlock } from "./special-ground-block.tsx";

/** What is assessed of an activity as a whole; the weighing of interests stands at its purpose. */
const riskAssessments = ["dpia-precheck", "dpia", "transfer", "compatible-use"] as const;

const guardedClasses: ReadonlyArray<GuardedDataClass> = ["special", "criminal", "national-id"];

/** Section 7: data that ask a ground of their own, children, profiling, decisions by machine, the works council. */
export function RiskSection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { risk: own } = words.activities.document;
  const groups = activity.dataGroups ?? [];
  const guarded = groups.flatMap((group) =>
    guardedClasses.flatMap((dataClass) => {
      const items = (group.items ?? []).filter((item) => effectiveClass(item, register) === dataClass);
      return items.length === 0 ? [] : [{ group, dataClass, items }];
    }),
  );
  const groupName = (group: DataGroup): string => group.name ?? words.activities.document.data.unnamed;
  const minors: ReadonlyArray<FoldedPair> = groups.map((group) => ({
    key: group.id,
    term: groups.length > 1 ? own.minorsIn(groupName(group)) : own.minors,
    isAnswered: group.minors !== null,
    value: (
      <YesNo
        label={own.minorsIn(groupName(group))}
        anchor={`dataGroups/${group.id}/minors`}
        value={group.minors}
        onCommit={(value) =>
          void changeActivity(activity.id, (each) => ({
            ...each,
            dataGroups: withItem(each.dataGroups, group.id, (one) => ({ ...one, minors: value })),
          }))
        }
      />
    ),
  }));
  return (
    <Section id="risk" number={7} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      <Unconfirmed kind="activity" record={activity} within={["profiling", "automatedDecisions", "worksCouncil"]} />
      {guarded.map(({ group, dataClass, items }) => (
        <SpecialGroundBlock
          key={`${group.id} ${dataClass}`}
          activity={activity}
          group={group}
          dataClass={dataClass}
          about={[
            enumerate(
              items.map(({ itemId }) => {
                const entry = register.vocabulary.get(itemId);
                return entry === undefined ? words.common.untitled : uncapitalize(vocabularyLabel(entry, language));
              }),
              words.common,
            ),
            ...(groups.length > 1 ? [own.inGroup(groupName(group))] : []),
          ].join(" ")}
        />
      ))}
      {guarded.length === 0 && groups.some(({ items }) => (items?.length ?? 0) > 0) && (
        <>
          <p className="say">{own.noGuarded}</p>
          <p className="small quiet">{own.noGuardedWhy}</p>
        </>
      )}
      <FoldedPairs
        about={own.title}
        hasWideTerms
        pairs={[
          ...minors,
          ...profilingPairs(activity, words),
          ...automatedPairs(activity, words),
          ...worksCouncilPairs(activity, words),
        ]}
      />
      <h3 className="h pointhead">{words.assessments.links.title}</h3>
      <AssessmentLinks activity={activity} kinds={riskAssessments} />
    </Section>
  );
}
