import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** "IP anonymised" was a setting of Universal Analytics, which is gone: a sign of a text of 2018. GA4 asks other things. */
export const analyticsSettingsOutdated = defineRule<"analytics-settings-outdated", "site">({
  id: "analytics-settings-outdated",
  severity: "warning",
  group: "cookies",
  article: "art. 11.7a(1) Tw",
  scopes: ["site"],
  find: ({ id, analytics }) => {
    const old = (analytics ?? []).filter(
      ({ ipAnonymised, consentBeforeLoading, signalsAndAds, retention }) =>
        ipAnonymised !== null && consentBeforeLoading === null && signalsAndAds === null && retention === null,
    );
    const places = placed(old.map((one) => fieldRef("site", id, `analytics/${one.id}/ipAnonymised`)));
    return places === null ? [] : [{ places, facts: { site: { kind: "site", id } } }];
  },
});
