import { partyUseRef } from "../../derive/party-views.ts";
import { currentUses, placedUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A category does for the record (art. 30(1)(d)), but not for showing that there is an agreement. */
export const processorUnnamed = defineRule<"processor-unnamed", "vocabulary-entry">({
  id: "processor-unnamed",
  severity: "warning",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["vocabulary-entry"],
  find: ({ id, kind }, view, today) => {
    if (kind !== "recipient") return [];
    const uses = currentUses(id, view, today).filter(({ use }) => use.role === "processor");
    const at = placedUses(uses, (one) => partyUseRef(one, "who"));
    return at === null ? [] : [{ ...at, facts: { category: { kind: "vocabulary-entry", id } } }];
  },
});
