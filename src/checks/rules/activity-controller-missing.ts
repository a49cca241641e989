import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** With one organisation in the register an open answer means that one; with several, nobody knows. */
export const activityControllerMissing = defineRule<"activity-controller-missing", "activity">({
  id: "activity-controller-missing",
  severity: "warning",
  group: "record",
  article: "art. 30(1)(a)",
  scopes: ["activity"],
  find: (activity, { register }) => {
    if (!isOurs(activity) || (activity.controllerIds?.length ?? 0) > 0) return [];
    const count = register.controllers.size;
    if (count < 2) return [];
    const { id } = activity;
    return [
      {
        places: [fieldRef("activity", id, "controllerIds")],
        facts: { activity: { kind: "activity", id }, count },
        concept: isConcept(activity),
      },
    ];
  },
});
