import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOurs, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/**
 * Art. 30 does not ask for the basis, art. 6 does: without one the processing is unlawful, and who cannot name it cannot show
 * that it is lawful (art. 5(2)). What a statement claims in general gives no purpose a basis.
 */
export const purposeWithoutBasis = defineRule<"purpose-without-basis", "activity">({
  id: "purpose-without-basis",
  severity: "error",
  group: "bases",
  article: "art. 6(1)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const { id } = activity;
    const open = (activity.purposes ?? []).filter(({ legalBasis }) => legalBasis === null);
    const places = placed(open.map((purpose) => fieldRef("activity", id, `purposes/${purpose.id}/legalBasis`)));
    if (places === null) return [];
    const purposes = open.flatMap(({ description }) => (description === null ? [] : [description]));
    return [
      {
        places,
        facts: { activity: { kind: "activity", id }, purposes, unnamed: open.length - purposes.length },
        concept: isConcept(activity),
      },
    ];
  },
});
