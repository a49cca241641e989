import { fieldRef } from "../../../src/model/field-ref.ts";
import { PersonId, UnitId } from "../../../src/model/ids.ts";
import { newPerson, newUnit } from "../../../src/model/new-entity.ts";
import { ActivityRole, type ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { Section } from "../../components/section.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { newId } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { EntityField } from "../../controls/entity-field.tsx";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { ActivityField } from "./activity-field.tsx";
import { changeActivity } from "./change-activity.ts";
import { CustomFieldValue } from "./custom-field-value.tsx";
import { ReviewFields } from "./review-fields.tsx";
import type { ActivitySectionProps } from "./section-props.ts";

/** Section 8: who answers for it, in which role, when it is looked at again, and whether it may be public. */
export function GovernanceSection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const { governance: own } = words.activities.document;
  const untitled = words.common.untitled;
  const set = (change: Partial<ProcessingActivity>): void =>
    void changeActivity(activity.id, (each) => ({ ...each, ...change }));
  const controllers = [...register.controllers.values()];
  const customFields = [...register.customFields.values()].filter(({ on }) => on === "activity");
  const pairs: ReadonlyArray<FoldedPair> = [
    {
      term: own.description,
      isAnswered: activity.description !== null,
      value: <AreaAt at={fieldRef("activity", activity.id, "description")} label={own.description} />,
    },
    {
      term: own.owner,
      isAnswered: true,
      value: (
        <EntityField
          label={own.owner}
          placeholder={own.search}
          anchor="ownerId"
          value={activity.ownerId}
          options={[...register.persons.values()].map(({ id, name, jobTitle }) => ({
            id,
            title: name ?? untitled,
            detail: jobTitle ?? undefined,
          }))}
          onCommit={(ownerId) => set({ ownerId })}
          onNew={(name) => {
            const person = { ...newPerson(PersonId.parse(newId())), name };
            void changeActivity(activity.id, (each) => ({ ...each, ownerId: person.id }), [
              { kind: "person", entity: person },
            ]);
          }}
        />
      ),
    },
    {
      term: own.unit,
      isAnswered: true,
      value: (
        <EntityField
          label={own.unit}
          placeholder={own.search}
          anchor="unitId"
          value={activity.unitId}
          options={[...register.units.values()].map(({ id, name }) => ({ id, title: name ?? untitled }))}
          onCommit={(unitId) => set({ unitId })}
          onNew={(name) => {
            const unit = { ...newUnit(UnitId.parse(newId())), name };
            void changeActivity(activity.id, (each) => ({ ...each, unitId: unit.id }), [
              { kind: "unit", entity: unit },
            ]);
          }}
        />
      ),
    },
    {
      term: own.controllers,
      isAnswered: activity.controllerIds !== null || controllers.length > 1,
      value: (
        <SeveralOf
          label={own.controllers}
          anchor="controllerIds"
          value={activity.controllerIds}
          options={controllers.map(({ id, name }) => ({ id, title: name ?? untitled }))}
          onCommit={(controllerIds) => set({ controllerIds })}
        />
      ),
    },
    {
      term: own.role,
      isAnswered: activity.role !== null,
      value: (
        <AnswerSelect
          label={own.role}
          anchor="role"
          value={activity.role}
          choices={ActivityRole.options.map((id) => ({ id, title: words.record.activityRole[id] }))}
          onCommit={(role) => set({ role })}
        />
      ),
    },
    {
      term: own.nextReview,
      isAnswered: true,
      value: <ReviewFields activity={activity} />,
    },
    {
      term: own.started,
      isAnswered: activity.startedOn !== null,
      value: (
        <DayAt
          label={own.started}
          anchor="startedOn"
          value={activity.startedOn}
          onCommit={(startedOn) => set({ startedOn })}
        />
      ),
    },
    {
      term: own.ended,
      isAnswered: activity.endedOn !== null || activity.status === "ended",
      value: (
        <DayAt
          label={own.ended}
          anchor="endedOn"
          value={activity.endedOn}
          start={activity.startedOn}
          onCommit={(endedOn) => set({ endedOn })}
        />
      ),
    },
    {
      term: own.replacedBy,
      isAnswered: activity.replacedById !== null || activity.status === "ended",
      value: (
        <ActivityField
          label={own.replacedBy}
          anchor="replacedById"
          value={activity.replacedById}
          except={activity.id}
          onCommit={(replacedById) => set({ replacedById })}
        />
      ),
    },
    {
      term: own.publish,
      isAnswered: activity.publish !== null,
      value: (
        <AnswerSelect<"yes" | "no">
          label={own.publish}
          anchor="publish"
          value={activity.publish === null ? null : activity.publish ? "yes" : "no"}
          choices={[
            { id: "yes", title: own.publishYes },
            { id: "no", title: own.publishNo },
          ]}
          onCommit={(id) => set({ publish: id === null ? null : id === "yes" })}
        />
      ),
    },
    {
      term: own.tags,
      isAnswered: activity.tags.length > 0,
      value: (
        <TokenField
          label={own.tags}
          placeholder={own.tagPlaceholder}
          anchor="tags"
          tokens={activity.tags.map((tag) => ({ id: tag, title: tag }))}
          words={words.controls.suggest}
          suggest={(text) => suggestTags(text, register.activities.values(), activity.tags)}
          onChoose={({ title }) => set({ tags: [...new Set([...activity.tags, title])] })}
          onTexts={(texts) => set({ tags: [...new Set([...activity.tags, ...texts])] })}
          onRemove={(tag) => set({ tags: activity.tags.filter((each) => each !== tag) })}
        />
      ),
    },
    {
      term: own.notes,
      isAnswered: activity.notes !== null,
      value: <AreaAt at={fieldRef("activity", activity.id, "notes")} label={own.notes} />,
    },
    ...customFields.map((field) => ({
      key: field.id,
      term: field.name ?? untitled,
      isAnswered: activity.custom[field.id] != null,
      value: <CustomFieldValue activity={activity} field={field} />,
    })),
  ];
  return (
    <Section id="governance" number={8} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      <FoldedPairs pairs={pairs} about={own.title} hasWideTerms />
    </Section>
  );
}

function suggestTags(
  text: string,
  activities: Iterable<ProcessingActivity>,
  present: ReadonlyArray<string>,
): ReadonlyArray<{ readonly id: string; readonly title: string }> {
  const wanted = text.trim().toLowerCase();
  const tags = new Set<string>();
  for (const { tags: held } of activities) for (const tag of held) tags.add(tag);
  return [...tags]
    .filter((tag) => !present.includes(tag) && tag.toLowerCase().includes(wanted))
    .sort()
    .map((tag) => ({ id: tag, title: tag }));
}
