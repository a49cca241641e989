import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOngoing, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A category is enough for art. 30(1)(d); neither party nor category is not. */
export const recipientUnnamed = defineRule<"recipient-unnamed", "activity">({
  id: "recipient-unnamed",
  severity: "warning",
  group: "record",
  article: "art. 30(1)(d)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOngoing(activity)) return [];
    const { id } = activity;
    const open = (activity.partyUses ?? []).filter(({ who, role }) => who === null && role !== "authority-inquiry");
    const places = placed(open.map((use) => fieldRef("activity", id, `partyUses/${use.id}/who`)));
    if (places === null) return [];
    return [
      { places, facts: { activity: { kind: "activity", id }, count: open.length }, concept: isConcept(activity) },
    ];
  },
});
