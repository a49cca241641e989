import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/**
 * A decision by machine alone is forbidden but for a contract, a law or explicit consent; with the first and the last one must be
 * able to reach a person (art. 22(3)).
 */
export const automatedDecisionWithoutGround = defineRule<"automated-decision-without-ground", "activity">({
  id: "automated-decision-without-ground",
  severity: "error",
  group: "rights",
  article: "art. 22(2)",
  scopes: ["activity"],
  find: (activity) => {
    const decisions = activity.automatedDecisions;
    if (!isOurs(activity) || decisions?.kind !== "used") return [];
    const noSafeguards = decisions.safeguards === null && decisions.exception !== "law";
    if (decisions.exception !== null && !noSafeguards) return [];
    const missing = decisions.exception !== null ? "safeguards" : noSafeguards ? "both" : "ground";
    return inActivity(activity, ["automatedDecisions"], { missing }).map((found) =>
      missing === "safeguards" ? { ...found, article: "art. 22(3)" } : found,
    );
  },
});
