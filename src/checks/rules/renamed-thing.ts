import { fieldRef } from "../../model/field-ref.ts";
import { renamedThing as findRenamed } from "../outdated-words.ts";
import { defineRule } from "../rule.ts";

/** SSL and Twitter: what everybody still says. For information. */
export const renamedThing = defineRule<"renamed-thing", "measure" | "party">({
  id: "renamed-thing",
  severity: "advice",
  group: "wording",
  article: "art. 5(1)(d)",
  scopes: ["measure", "party"],
  find: (entity) => {
    const isParty = "aliases" in entity;
    const field = isParty || findRenamed(entity.name) !== null ? "name" : "description";
    const old = findRenamed(isParty || field === "name" ? entity.name : entity.description);
    if (old === null) return [];
    const kind = isParty ? "party" : "measure";
    return [{ places: [fieldRef(kind, entity.id, field)], facts: { word: old.found, now: old.now ?? "" } }];
  },
});
