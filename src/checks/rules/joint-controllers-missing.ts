import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** The other may be one of our own controllers, or a party outside. */
export const jointControllersMissing = defineRule<"joint-controllers-missing", "activity">({
  id: "joint-controllers-missing",
  severity: "error",
  group: "joint-controllers",
  article: "art. 30(1)(a)",
  scopes: ["activity"],
  find: (activity) => {
    if (activity.role !== "joint-controller" || !isOngoing(activity)) return [];
    const isWithParty = activity.partyUses?.some(({ role }) => role === "joint-controller") === true;
    if (isWithParty || (activity.controllerIds?.length ?? 0) > 1) return [];
    const { id } = activity;
    return [
      {
        places: [fieldRef("activity", id, "partyUses")],
        facts: { activity: { kind: "activity", id } },
        concept: isConcept(activity),
      },
    ];
  },
});
