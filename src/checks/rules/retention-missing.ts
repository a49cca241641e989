import type { DataGroup } from "../../model/data-group.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { filledGroups } from "../data-groups.ts";
import { isConcept, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { isTold } from "../told.ts";

/**
 * "Where possible", says art. 30: a warning, no shortfall; but once a statement tells of the activity, the term must be told
 * (art. 13(2)(a)). Several terms in one activity are as it should be.
 */
export const retentionMissing = defineRule<"retention-missing", "activity">({
  id: "retention-missing",
  severity: "warning",
  group: "retention",
  article: "art. 30(1)(f)",
  scopes: ["activity"],
  find: (activity, view) => {
    const groups = filledGroups(activity).filter(({ items }) => (items?.length ?? 0) > 0);
    const open = groups.filter((group) => openItems(group) > 0);
    const { id } = activity;
    const places = placed(open.map((group) => fieldRef("activity", id, `dataGroups/${group.id}/retentionUses`)));
    if (places === null) return [];
    const sum = (count: (group: DataGroup) => number): number =>
      groups.reduce((total, group) => total + count(group), 0);
    return [
      {
        places,
        facts: {
          activity: { kind: "activity", id },
          open: sum(openItems),
          total: sum(({ items }) => items?.length ?? 0),
        },
        concept: isConcept(activity),
        ...(!isConcept(activity) && isTold(activity, view)
          ? { severity: "error" as const, article: "art. 13(2)(a)" }
          : {}),
      },
    ];
  },
});

/** How many items of a group no term covers. A term without a list of items covers all. */
function openItems({ items, retentionUses }: DataGroup): number {
  const uses = retentionUses ?? [];
  if (uses.some(({ itemUseIds }) => itemUseIds === null)) return 0;
  const covered = new Set(uses.flatMap(({ itemUseIds }) => itemUseIds ?? []));
  return (items ?? []).filter(({ id }) => !covered.has(id)).length;
}
