import { type CookieRule, libraryCookieRules } from "./cookie-rules.ts";

/** Which rules tell what one records of how a tool is set. */
const rulesByParty: { readonly [partyId: string]: ReadonlyArray<string> | undefined } = {
  "google-analytics": [
    "rule-before",
    "ga-dpa",
    "ga-sharing-off",
    "ga-advertising-off",
    "ga-user-id-off",
    "ga-ip",
    "ga-inform",
    "ga4-caveat",
  ],
};

/** How a party's tool must be looked at and recorded, as rules of the library; none for most parties. */
export const settingsToRecord = (partyId: string): ReadonlyArray<CookieRule> =>
  (rulesByParty[partyId] ?? []).flatMap((id) => libraryCookieRules.find((rule) => rule.id === id) ?? []);
