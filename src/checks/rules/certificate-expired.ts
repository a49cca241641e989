import { partyUseRef } from "../../derive/party-views.ts";
import { currentUses, placedUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

export const certificateExpired = defineRule<"certificate-expired", "party">({
  id: "certificate-expired",
  severity: "warning",
  group: "parties",
  article: "art. 28(1)",
  scopes: ["party"],
  find: ({ id }, view, today) => {
    const expired = currentUses(id, view, today).filter(({ use }) =>
      (use.vetting?.certificates ?? []).some(({ expiresOn }) => expiresOn !== null && expiresOn < today),
    );
    const at = placedUses(expired, (one) => partyUseRef(one, "vetting"));
    return at === null ? [] : [{ ...at, facts: { party: { kind: "party", id } } }];
  },
});
