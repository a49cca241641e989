import { groupFacts, hasFlag, itemsAmong, namesOfItems } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { healthDetails } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/**
 * An employer may know that somebody is ill, for how long and what work is still possible; not what is wrong or how it is treated
 * (art. 30(1) UAVG; AP, De zieke werknemer). An occupational health service treats staff as patients: it may.
 */
export const employerHealthDetails = defineRule<"employer-health-details", "activity">({
  id: "employer-health-details",
  severity: "error",
  group: "guarded-data",
  article: "art. 9(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const wrong = groupFacts(activity, view).flatMap((group) => {
      const isCare =
        hasFlag(group, "patients") ||
        (group.group.specialGrounds ?? []).some(
          ({ ground }) => ground === "health-care" || ground === "vital-interests",
        );
      if (isCare || !hasFlag(group, "employees")) return [];
      return itemsAmong(group, healthDetails).map((item) => ({ item, group: group.group.id }));
    });
    return inActivity(
      activity,
      wrong.map(({ item, group }) => `dataGroups/${group}/items/${item.use.id}`),
      { items: namesOfItems(wrong.map(({ item }) => item)) },
    );
  },
});
