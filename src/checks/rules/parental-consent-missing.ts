import type { ProcessingActivity, Purpose } from "../../model/processing-activity.ts";
import { groupsOfPurpose, hasFlag } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import type { View } from "../view.ts";

/**
 * Under 16 a parent consents (art. 8; art. 5 UAVG, for any consent and not only online). A group that says it holds no minors is
 * believed; so is "not applicable", since pupils may be older.
 */
export const parentalConsentMissing = defineRule<"parental-consent-missing", "activity">({
  id: "parental-consent-missing",
  severity: "warning",
  group: "bases",
  article: "art. 8(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const open = (activity.purposes ?? []).filter(
      (purpose) =>
        purpose.legalBasis === "consent" &&
        (purpose.consent?.parental ?? "not-asked") === "not-asked" &&
        hasMinors(purpose, activity, view),
    );
    const isRefused = open.some(({ consent }) => consent?.parental === "not-asked");
    return inActivity(
      activity,
      open.map(({ id }) => `purposes/${id}/consent`),
      { notAsked: isRefused },
    ).map((found) => (isRefused ? { ...found, severity: "error" as const } : found));
  },
});

const hasMinors = (purpose: Purpose, activity: ProcessingActivity, view: View): boolean =>
  groupsOfPurpose(purpose, activity, view).some(
    (group) => group.group.minors === true || (group.group.minors === null && hasFlag(group, "minors")),
  );
