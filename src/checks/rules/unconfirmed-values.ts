import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** One finding for all that was taken over from elsewhere. There is no fix: confirming unseen would be no confirmation. */
export const unconfirmedValues = defineRule<"unconfirmed-values", "register">({
  id: "unconfirmed-values",
  severity: "advice",
  group: "upkeep",
  article: "art. 5(1)(d)",
  scopes: ["register"],
  find: (_register, { indexes }) => {
    const open = indexes.unconfirmed();
    const places = placed(open.map(({ kind, id }) => fieldRef(kind, id, "")));
    if (places === null) return [];
    const values = open.reduce((sum, { count }) => sum + count, 0);
    return [{ places, facts: { values, entities: open.length } }];
  },
});
