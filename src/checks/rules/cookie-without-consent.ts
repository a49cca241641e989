import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Cookies to advertise or of social networks always need consent; own statistics with little effect do not. */
export const cookieWithoutConsent = defineRule<"cookie-without-consent", "site">({
  id: "cookie-without-consent",
  severity: "error",
  group: "cookies",
  article: "art. 11.7a(1) Tw",
  scopes: ["site"],
  find: ({ id, cookies, cookieNotice }) => {
    const wrong = (cookies ?? []).filter(
      ({ kind, consentAsked }) =>
        (kind === "marketing" || kind === "social") && (consentAsked ?? cookieNotice?.asksConsent ?? false) === false,
    );
    const places = placed(wrong.map((cookie) => fieldRef("site", id, `cookies/${cookie.id}/consentAsked`)));
    const isKnown = wrong.some(({ consentAsked }) => (consentAsked ?? cookieNotice?.asksConsent ?? null) === false);
    if (places === null) return [];
    return [
      {
        places,
        facts: { site: { kind: "site", id }, known: isKnown },
        ...(isKnown ? {} : { severity: "warning" as const }),
      },
    ];
  },
});
