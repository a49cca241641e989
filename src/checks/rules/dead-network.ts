import { partyUseRef } from "../../derive/party-views.ts";
import { currentUses, placedUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Networks and tools that no longer exist: who still names them has not read the text for years. */
const dead = /^(google\+|google plus|hyves|vine|universal analytics|periscope)$/i;

export const deadNetwork = defineRule<"dead-network", "party">({
  id: "dead-network",
  severity: "warning",
  group: "wording",
  article: "art. 5(1)(d)",
  scopes: ["party"],
  find: ({ id, name, services }, view, today) => {
    const gone = (services ?? []).filter((service) => dead.test(service.name.trim()));
    const isGone = dead.test(name?.trim() ?? "");
    if (gone.length === 0 && !isGone) return [];
    const uses = currentUses(id, view, today).filter(
      ({ use: { who } }) => isGone || (who?.kind === "party" && gone.some((service) => service.id === who.serviceId)),
    );
    const at = placedUses(uses, (one) => partyUseRef(one));
    return at === null ? [] : [{ ...at, facts: { name: gone[0]?.name ?? name ?? "" } }];
  },
});
