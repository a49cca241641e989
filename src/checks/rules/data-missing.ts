import { fieldRef } from "../../model/field-ref.ts";
import { isEmptyGroup } from "../data-groups.ts";
import { isConcept, isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Nothing is said of people or data at all: one finding, not two. */
export const dataMissing = defineRule<"data-missing", "activity">({
  id: "data-missing",
  severity: "error",
  group: "record",
  article: "art. 30(1)(c)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity) || !(activity.dataGroups ?? []).every(isEmptyGroup)) return [];
    const { id } = activity;
    return [
      {
        places: [fieldRef("activity", id, "dataGroups")],
        facts: { activity: { kind: "activity", id } },
        concept: isConcept(activity),
      },
    ];
  },
});
