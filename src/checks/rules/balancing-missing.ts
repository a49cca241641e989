import type { AssessmentId } from "../../model/ids.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A legitimate interest holds only once it was weighed against those of the people (belangenafweging). */
export const balancingMissing = defineRule<"balancing-missing", "activity">({
  id: "balancing-missing",
  severity: "warning",
  group: "assessments",
  article: "art. 6(1)(f)",
  scopes: ["activity"],
  find: (activity, { register, indexes }) => {
    if (!isOurs(activity)) return [];
    const open = (activity.purposes ?? []).filter(
      ({ legalBasis, interest }) => legalBasis === "legitimate-interests" && (interest?.weighedOn ?? null) === null,
    );
    if (open.length === 0) return [];
    const weighings = indexes
      .referrers(activity.id)
      .filter(({ kind }) => kind === "assessment")
      .flatMap(({ id }) => register.assessments.get(id as AssessmentId) ?? [])
      .filter(({ kind }) => kind === "legitimate-interests");
    const unweighed = open.filter(
      ({ id }) =>
        !weighings.some(({ weighedPurposeIds }) => weighedPurposeIds === null || weighedPurposeIds.includes(id)),
    );
    return inActivity(
      activity,
      unweighed.map(({ id }) => `purposes/${id}/interest`),
      {},
    );
  },
});
