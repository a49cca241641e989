import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Whoever judges an item otherwise than the word does says why, so that the next reader can follow. */
export const classOverrideWithoutReason = defineRule<"class-override-without-reason", "activity">({
  id: "class-override-without-reason",
  severity: "advice",
  group: "guarded-data",
  article: "art. 5(2)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const open = (activity.dataGroups ?? []).flatMap(({ id, items }) =>
      (items ?? [])
        .filter(({ classOverride }) => classOverride !== null && classOverride.reason === null)
        .map((item) => `dataGroups/${id}/items/${item.id}/classOverride`),
    );
    return inActivity(activity, open, {});
  },
});
