import { editEntity } from "../../edits/edit.ts";
import { inActivity } from "../in-activity.ts";
import { isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A party decides together with us, while the activity says that we decide alone. */
export const jointRoleInconsistent = defineRule<"joint-role-inconsistent", "activity">({
  id: "joint-role-inconsistent",
  severity: "warning",
  group: "joint-controllers",
  article: "art. 26(1)",
  scopes: ["activity"],
  find: (activity) =>
    activity.role === "controller" &&
    isOngoing(activity) &&
    activity.partyUses?.some(({ role }) => role === "joint-controller") === true
      ? inActivity(activity, ["role"], {})
      : [],
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({
      ...activity,
      role: "joint-controller",
    }));
    return edit.ok ? edit.value : null;
  },
});
