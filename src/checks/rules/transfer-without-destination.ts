import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { currentTransfers, transferRef } from "../transfers.ts";

export const transferWithoutDestination = defineRule<"transfer-without-destination", "party" | "vocabulary-entry">({
  id: "transfer-without-destination",
  severity: "error",
  group: "transfers",
  article: "art. 30(1)(e)",
  scopes: ["party", "vocabulary-entry"],
  find: (entity, view, today) => {
    const open = currentTransfers(entity.id, view, today).filter(({ transfer }) => transfer.destination === null);
    const places = placed(open.map((one) => transferRef(one, "destination")));
    if (places === null) return [];
    const kind = "aliases" in entity ? "party" : "vocabulary-entry";
    const concept = open.every(({ at }) => at.owner.status === "concept");
    return [{ places, concept, facts: { party: { kind, id: entity.id } } }];
  },
});
