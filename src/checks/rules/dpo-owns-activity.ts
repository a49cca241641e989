import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { inActivity } from "../in-activity.ts";
import { isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Who decides about an activity cannot watch over it as well. */
export const dpoOwnsActivity = defineRule<"dpo-owns-activity", "activity">({
  id: "dpo-owns-activity",
  severity: "warning",
  group: "upkeep",
  article: "art. 38(6)",
  scopes: ["activity"],
  find: (activity, { register }) => {
    if (activity.ownerId === null || !isOngoing(activity)) return [];
    const controllers = effectiveControllers(activity.controllerIds, register) ?? [];
    const isDpo = controllers.some(({ dpo }) => dpo?.kind === "appointed" && dpo.personId === activity.ownerId);
    return isDpo ? inActivity(activity, ["ownerId"], {}) : [];
  },
});
