import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** The duty began with the GDPR; what ran before it could not be assessed before it began. */
const gdprApplies = "2018-05-25";

export const dpiaAfterStart = defineRule<"dpia-after-start", "assessment">({
  id: "dpia-after-start",
  severity: "warning",
  group: "assessments",
  article: "art. 35(1)",
  scopes: ["assessment"],
  find: ({ id, kind, assessedOn, activityIds }, { register }) => {
    if (kind !== "dpia" || assessedOn === null) return [];
    const begun = (activityIds ?? [])
      .flatMap((activityId) => register.activities.get(activityId) ?? [])
      .filter(({ startedOn }) => startedOn !== null && startedOn >= gdprApplies && startedOn < assessedOn);
    if (begun.length === 0) return [];
    return [
      {
        places: [fieldRef("assessment", id, "assessedOn")],
        facts: {
          assessment: { kind: "assessment", id },
          activities: begun.map((one) => ({ kind: "activity", id: one.id })),
        },
      },
    ];
  },
});
