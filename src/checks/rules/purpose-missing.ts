import { fieldRef } from "../../model/field-ref.ts";
import { isConcept, isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** "None" is no answer here: without a purpose there is no processing. */
export const purposeMissing = defineRule<"purpose-missing", "activity">({
  id: "purpose-missing",
  severity: "error",
  group: "record",
  article: "art. 30(1)(b)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity) || (activity.purposes?.length ?? 0) > 0) return [];
    const { id } = activity;
    return [
      {
        places: [fieldRef("activity", id, "purposes")],
        facts: { activity: { kind: "activity", id } },
        concept: isConcept(activity),
      },
    ];
  },
});
