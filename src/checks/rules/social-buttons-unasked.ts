import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/**
 * Buttons of networks collect data as soon as the page is seen: consent first, and with the network an arrangement for what happens
 * on our page (Fashion ID, C-40/17).
 */
export const socialButtonsUnasked = defineRule<"social-buttons-unasked", "site">({
  id: "social-buttons-unasked",
  severity: "warning",
  group: "cookies",
  article: "art. 26(1)",
  scopes: ["site"],
  find: ({ id, socialButtons }) => {
    const open = (socialButtons ?? []).filter(({ consentBefore }) => consentBefore !== true);
    const places = placed(open.map((button) => fieldRef("site", id, `socialButtons/${button.id}/consentBefore`)));
    return places === null ? [] : [{ places, facts: { site: { kind: "site", id } } }];
  },
});
