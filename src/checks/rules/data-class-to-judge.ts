import { groupFacts, namesOfItems } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isToBeJudged } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Where the class of an item hangs on the case, the officer says which it is, or records the exception. No shortfall. */
export const dataClassToJudge = defineRule<"data-class-to-judge", "activity">({
  id: "data-class-to-judge",
  severity: "advice",
  group: "guarded-data",
  article: "art. 9(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const open = groupFacts(activity, view).flatMap(({ group, items }) => {
      if ((group.specialGrounds ?? []).some(({ ground }) => ground !== null)) return [];
      return items.filter(isToBeJudged).map((item) => ({ item, path: `dataGroups/${group.id}/items/${item.use.id}` }));
    });
    return inActivity(
      activity,
      open.map(({ path }) => `${path}/classOverride`),
      { items: namesOfItems(open.map(({ item }) => item)) },
    );
  },
});
