import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** "None" is an answer, and the fix gives it. A processor's record (art. 30(2)) names no recipients. */
export const recipientsNotAnswered = defineRule<"recipients-not-answered", "activity">({
  id: "recipients-not-answered",
  severity: "warning",
  group: "record",
  gathers: true,
  article: "art. 30(1)(d)",
  scopes: ["activity"],
  find: (activity) => {
    if (activity.partyUses !== null || activity.role === "processor" || !isOngoing(activity)) return [];
    const { id } = activity;
    return [
      {
        places: [fieldRef("activity", id, "partyUses")],
        facts: { activity: { kind: "activity", id } },
        concept: isConcept(activity),
      },
    ];
  },
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({ ...activity, partyUses: [] }));
    return edit.ok ? edit.value : null;
  },
});
