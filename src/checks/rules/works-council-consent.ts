import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { groupFacts, hasFlag, itemsAmong, namesOfItems } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { staffTracking } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** From so many staff on there must be a works council (art. 2 WOR). */
const councilFrom = 50;

/** Following or judging staff takes the consent of the works council, where there must be one. */
export const worksCouncilConsent = defineRule<"works-council-consent", "activity">({
  id: "works-council-consent",
  severity: "warning",
  group: "rights",
  article: "art. 27(1) WOR",
  scopes: ["activity"],
  find: (activity, view) => {
    const { worksCouncil } = activity;
    if (!isOurs(activity) || (worksCouncil !== null && worksCouncil.kind !== "asked")) return [];
    const items = groupFacts(activity, view)
      .filter((group) => hasFlag(group, "employees"))
      .flatMap((group) => itemsAmong(group, staffTracking));
    if (items.length === 0) return [];
    const controllers = effectiveControllers(activity.controllerIds, view.register) ?? [];
    const areSmall = controllers.every(({ staffCount }) => staffCount !== null && staffCount < councilFrom);
    if (controllers.length > 0 && areSmall) return [];
    return inActivity(activity, ["worksCouncil"], { items: namesOfItems(items), asked: worksCouncil !== null });
  },
});
