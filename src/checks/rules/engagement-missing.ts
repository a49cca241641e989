import { addEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { ActivityId, EngagementId } from "../../model/ids.ts";
import { newEngagement } from "../../model/new-entity.ts";
import { isConcept, isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A processor's record names every controller for whom it works. */
export const engagementMissing = defineRule<"engagement-missing", "activity">({
  id: "engagement-missing",
  severity: "error",
  group: "processor-record",
  article: "art. 30(2)(a)",
  scopes: ["activity"],
  find: (activity, { indexes }) => {
    const { id } = activity;
    if (activity.role !== "processor" || !isOngoing(activity)) return [];
    if (indexes.referrers(id).some(({ kind }) => kind === "engagement")) return [];
    return [
      {
        places: [fieldRef("activity", id, "")],
        facts: { activity: { kind: "activity", id } },
        concept: isConcept(activity),
      },
    ];
  },
  fix: ({ subject }, { newId }) => {
    const engagement = {
      ...newEngagement(EngagementId.parse(newId())),
      activityId: ActivityId.parse(subject.id),
    };
    const edit = addEntity("engagement", engagement);
    return edit.ok ? edit.value : null;
  },
});
