import type { Assessment, AssessmentKind } from "../../../src/model/assessment.ts";
import type { ActivityId, PurposeId } from "../../../src/model/ids.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { PartiesField } from "../../controls/parties-field.tsx";
import { PersonAt } from "../../controls/person-at.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { changeAssessment } from "./change-assessment.ts";

/** The kind, the activities and purposes, the parties of a transfer, who made it and when. */
export function AboutSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { about: own, kinds } = words.assessments;
  const activities = useRegister((register) => register.activities);
  const { id, kind } = assessment;
  const set = (change: Partial<Assessment>): void => changeAssessment(id, (each) => ({ ...each, ...change }));
  const purposes = (assessment.activityIds ?? []).flatMap((activityId) => activities.get(activityId)?.purposes ?? []);
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.kind,
      value: (
        <AnswerSelect<AssessmentKind>
          label={own.kind}
          anchor="kind"
          value={kind}
          choices={choicesOf(kinds)}
          onCommit={(next) => set({ kind: next, outcome: next === kind ? assessment.outcome : null })}
        />
      ),
    },
    {
      term: own.activities,
      value: (
        <>
          <IdsField<ActivityId>
            label={own.activities}
            placeholder={own.activityPlaceholder}
            anchor="activityIds"
            ids={assessment.activityIds}
            options={[...activities.values()].map((activity) => ({
              id: activity.id,
              title: activity.name ?? words.common.untitledActivity,
              detail: activity.code ?? undefined,
            }))}
            onCommit={(activityIds) => set({ activityIds })}
          />
          {(assessment.activityIds ?? []).map((activityId) => (
            <a key={activityId} className="small below" href={hrefOf("activities", activityId)}>
              {activities.get(activityId)?.code ?? activities.get(activityId)?.name ?? words.common.untitledActivity}
            </a>
          ))}
        </>
      ),
    },
    ...(kind === "transfer" || purposes.length < 2
      ? []
      : [
          {
            term: own.purposes,
            value: (
              <SeveralOf<PurposeId>
                label={own.purposes}
                anchor="weighedPurposeIds"
                allText={own.allPurposes}
                value={assessment.weighedPurposeIds}
                options={purposes.map((purpose) => ({
                  id: purpose.id,
                  title: purpose.description ?? words.common.untitled,
                }))}
                onCommit={(weighedPurposeIds) => set({ weighedPurposeIds })}
              />
            ),
          },
        ]),
    ...(kind === "transfer" || assessment.partyIds !== null
      ? [
          {
            term: own.parties,
            value: (
              <PartiesField
                label={own.parties}
                placeholder={own.partyPlaceholder}
                anchor="partyIds"
                ids={assessment.partyIds}
                onCommit={(partyIds, added) => changeAssessment(id, (each) => ({ ...each, partyIds }), added)}
              />
            ),
          },
        ]
      : []),
    {
      term: own.assessedOn,
      value: (
        <DayAt
          label={own.assessedOn}
          anchor="assessedOn"
          value={assessment.assessedOn}
          onCommit={(assessedOn) => set({ assessedOn })}
        />
      ),
    },
    {
      term: own.author,
      value: (
        <PersonAt
          label={own.author}
          placeholder={own.person}
          anchor="authorId"
          value={assessment.authorId}
          onCommit={(authorId, added) => changeAssessment(id, (each) => ({ ...each, authorId }), added)}
        />
      ),
    },
  ];
  return <Pairs pairs={pairs} />;
}
