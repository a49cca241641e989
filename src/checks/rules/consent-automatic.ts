import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Who is enrolled without asking gave no consent: it takes an act (art. 4(11); Planet49, C-673/17). */
export const consentAutomatic = defineRule<"consent-automatic", "activity">({
  id: "consent-automatic",
  severity: "error",
  group: "bases",
  article: "art. 4(11)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const automatic = (activity.purposes ?? []).filter(
      ({ legalBasis, consent }) => legalBasis === "consent" && consent?.enrolment === "automatic",
    );
    return inActivity(
      activity,
      automatic.map(({ id }) => `purposes/${id}/consent`),
      {},
    );
  },
});
