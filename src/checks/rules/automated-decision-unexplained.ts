import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Those about whom a machine decides are told how it does so and what that means for them. */
export const automatedDecisionUnexplained = defineRule<"automated-decision-unexplained", "activity">({
  id: "automated-decision-unexplained",
  severity: "warning",
  group: "rights",
  article: "art. 13(2)(f)",
  scopes: ["activity"],
  find: (activity) => {
    const decisions = activity.automatedDecisions;
    if (!isOurs(activity) || decisions?.kind !== "used") return [];
    if (decisions.logic !== null && decisions.consequences !== null) return [];
    return inActivity(activity, ["automatedDecisions"], {});
  },
});
