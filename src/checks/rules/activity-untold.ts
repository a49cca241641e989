import { inActivity } from "../in-activity.ts";
import { isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { isAboutOutsiders, isTold } from "../told.ts";

/**
 * An activity about people outside of which no text tells, and of which nobody says how they are told or why they need not be. Without
 * any text in the register nothing is said: then it is not here that texts are kept.
 */
export const activityUntold = defineRule<"activity-untold", "activity">({
  id: "activity-untold",
  severity: "warning",
  group: "informing",
  article: "art. 13(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    const { informing, role, status } = activity;
    if (role === "processor" || status !== "active" || !isOngoing(activity)) return [];
    const isAnswered =
      (informing?.how ?? null) !== null ||
      (informing?.exception ?? null) !== null ||
      (informing?.statementIds ?? []).length > 0;
    if (isAnswered || view.indexes.statementReaches().length === 0) return [];
    return isAboutOutsiders(activity, view) && !isTold(activity, view) ? inActivity(activity, ["informing"], {}) : [];
  },
});
