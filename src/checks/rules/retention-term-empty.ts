import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Of a term that something uses: one that lies in store may wait. */
export const retentionTermEmpty = defineRule<"retention-term-empty", "retention-term">({
  id: "retention-term-empty",
  severity: "warning",
  group: "retention",
  article: "art. 30(1)(f)",
  scopes: ["retention-term"],
  find: ({ id, phases }, { indexes }) =>
    (phases?.length ?? 0) === 0 && indexes.referrers(id).length > 0
      ? [{ places: [fieldRef("retention-term", id, "phases")], facts: { term: { kind: "retention-term", id } } }]
      : [],
});
