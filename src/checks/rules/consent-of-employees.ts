import { groupsOfPurpose, hasFlag } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Staff can seldom refuse freely. A purpose of which the basis is explained (a photo, without any downside) is answered. */
export const consentOfEmployees = defineRule<"consent-of-employees", "activity">({
  id: "consent-of-employees",
  severity: "warning",
  group: "bases",
  article: "art. 7(4)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const weak = (activity.purposes ?? []).filter(
      (purpose) =>
        purpose.legalBasis === "consent" &&
        purpose.reasoning === null &&
        groupsOfPurpose(purpose, activity, view).some((group) => hasFlag(group, "employees")),
    );
    return inActivity(
      activity,
      weak.map(({ id }) => `purposes/${id}/legalBasis`),
      {},
    );
  },
});
