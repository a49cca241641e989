import { fieldRef } from "../../model/field-ref.ts";
import { filledGroups } from "../data-groups.ts";
import { isConcept, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

export const dataItemsMissing = defineRule<"data-items-missing", "activity">({
  id: "data-items-missing",
  severity: "error",
  group: "record",
  article: "art. 30(1)(c)",
  scopes: ["activity"],
  find: (activity) => {
    const { id } = activity;
    const open = filledGroups(activity).filter(({ items }) => (items?.length ?? 0) === 0);
    const places = placed(open.map((group) => fieldRef("activity", id, `dataGroups/${group.id}/items`)));
    return places === null
      ? []
      : [{ places, facts: { activity: { kind: "activity", id } }, concept: isConcept(activity) }];
  },
});
