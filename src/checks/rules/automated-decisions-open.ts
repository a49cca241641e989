import { editEntity } from "../../edits/edit.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Asked once for all activities, since the answer is nearly always the same. The fix says that a person decides. */
export const automatedDecisionsOpen = defineRule<"automated-decisions-open", "activity">({
  id: "automated-decisions-open",
  severity: "advice",
  group: "rights",
  gathers: true,
  article: "art. 22(1)",
  scopes: ["activity"],
  find: (activity) =>
    isOurs(activity) && activity.automatedDecisions === null ? inActivity(activity, ["automatedDecisions"], {}) : [],
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({
      ...activity,
      automatedDecisions: { kind: "none" },
    }));
    return edit.ok ? edit.value : null;
  },
});
