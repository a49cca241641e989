import { dayAfterDuration } from "../../derive/dates.ts";
import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A date that the organisation set itself. The fix notes that it was looked at today, and sets the next if there is an interval. */
export const reviewOverdue = defineRule<"review-overdue", "activity">({
  id: "review-overdue",
  severity: "advice",
  group: "upkeep",
  gathers: true,
  article: "art. 5(2)",
  scopes: ["activity"],
  find: (activity, _view, today) => {
    const { id, nextReviewOn } = activity;
    if (nextReviewOn === null || nextReviewOn >= today || !isOngoing(activity)) return [];
    return [
      {
        places: [fieldRef("activity", id, "nextReviewOn")],
        facts: { activity: { kind: "activity", id }, dueOn: nextReviewOn },
        concept: isConcept(activity),
      },
    ];
  },
  fix: ({ subject }, { register, today, at }) => {
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({
      ...activity,
      reviewedOn: today,
      nextReviewOn: activity.reviewInterval === null ? null : dayAfterDuration(today, activity.reviewInterval),
    }));
    return edit.ok ? edit.value : null;
  },
});
