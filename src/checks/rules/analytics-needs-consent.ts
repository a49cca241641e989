import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Statistics whose provider uses the data itself, or that are tied to advertising, load only after consent. */
export const analyticsNeedsConsent = defineRule<"analytics-needs-consent", "site">({
  id: "analytics-needs-consent",
  severity: "warning",
  group: "cookies",
  article: "art. 11.7a(1) Tw",
  scopes: ["site"],
  find: ({ id, analytics }) => {
    const wrong = (analytics ?? []).filter(
      ({ consentBeforeLoading, dataSharing, signalsAndAds, otherServices }) =>
        consentBeforeLoading !== true && (dataSharing === true || signalsAndAds === true || otherServices === true),
    );
    const places = placed(wrong.map((one) => fieldRef("site", id, `analytics/${one.id}/consentBeforeLoading`)));
    return places === null ? [] : [{ places, facts: { site: { kind: "site", id } } }];
  },
});
