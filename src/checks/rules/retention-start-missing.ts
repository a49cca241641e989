import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { usersOf } from "../terms.ts";

/** "Eight years" is not too long by itself, but from when? A duration that comes first counts from nothing. */
export const retentionStartMissing = defineRule<"retention-start-missing", "retention-term">({
  id: "retention-start-missing",
  severity: "warning",
  group: "retention",
  article: "art. 30(1)(f)",
  scopes: ["retention-term"],
  find: (term, view) => {
    const [first] = term.phases ?? [];
    if (first?.kind !== "then" || (first.minimum === null && first.maximum === null)) return [];
    const places = placed([fieldRef("retention-term", term.id, `phases/${first.id}`)]);
    if (places === null || usersOf(term, view).length === 0) return [];
    return [{ places, facts: { term: { kind: "retention-term", id: term.id } } }];
  },
});
