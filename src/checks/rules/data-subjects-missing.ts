import { hasSubjects } from "../../derive/completeness.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { filledGroups } from "../data-groups.ts";
import { isConcept, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

export const dataSubjectsMissing = defineRule<"data-subjects-missing", "activity">({
  id: "data-subjects-missing",
  severity: "error",
  group: "record",
  article: "art. 30(1)(c)",
  scopes: ["activity"],
  find: (activity) => {
    const { id } = activity;
    const open = filledGroups(activity).filter((group) => !hasSubjects(group));
    const places = placed(open.map((group) => fieldRef("activity", id, `dataGroups/${group.id}/subjectIds`)));
    return places === null
      ? []
      : [{ places, facts: { activity: { kind: "activity", id } }, concept: isConcept(activity) }];
  },
});
