import { groupFacts, itemsAmong, namesOfItems } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

const trackingData: ReadonlySet<string> = new Set(["data-surfing-behaviour", "data-advertising-id"]);

/** Following people over sites reads from their device: only with consent (art. 11.7a Tw), for which the site asks. */
export const trackingWithoutConsent = defineRule<"tracking-without-consent", "activity">({
  id: "tracking-without-consent",
  severity: "error",
  group: "cookies",
  article: "art. 11.7a(1) Tw",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const items = groupFacts(activity, view).flatMap((group) => itemsAmong(group, trackingData));
    if (items.length === 0 || (activity.purposes ?? []).some(({ legalBasis }) => legalBasis === "consent")) return [];
    const asks = (activity.siteIds ?? []).some((id) => view.register.sites.get(id)?.cookieNotice?.asksConsent === true);
    return asks ? [] : inActivity(activity, ["purposes"], { items: namesOfItems(items) });
  },
});
