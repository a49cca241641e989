import { groupFacts } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isCopyOfId } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** An employer must copy (art. 28 Wet LB 1964), a bank must (Wwft), a hirer, landlord or receptionist need only look. */
export const idCopyWithoutDuty = defineRule<"id-copy-without-duty", "activity">({
  id: "id-copy-without-duty",
  severity: "error",
  group: "guarded-data",
  article: "art. 46 UAVG",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const open = groupFacts(activity, view).filter(
      ({ group, items }) =>
        items.some(isCopyOfId) &&
        !(group.specialGrounds ?? []).some(({ class: of, statute }) => of === "national-id" && statute !== null),
    );
    return inActivity(
      activity,
      open.map(({ group }) => `dataGroups/${group.id}/specialGrounds`),
      {},
    );
  },
});
