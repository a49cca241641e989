import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOurs, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

export const purposeWithoutDescription = defineRule<"purpose-without-description", "activity">({
  id: "purpose-without-description",
  severity: "error",
  group: "record",
  article: "art. 30(1)(b)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const { id } = activity;
    const open = (activity.purposes ?? []).filter(({ description }) => description === null);
    const places = placed(open.map((purpose) => fieldRef("activity", id, `purposes/${purpose.id}/description`)));
    if (places === null) return [];
    return [
      { places, facts: { activity: { kind: "activity", id }, count: open.length }, concept: isConcept(activity) },
    ];
  },
});
