import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { looksLikeContract } from "../purpose-signs.ts";
import { defineRule } from "../rule.ts";

/**
 * Where the proof of consent lies (art. 7(1)) and how one takes it back (art. 7(3)). Not asked where consent is the wrong basis
 * or no consent at all: those are gaps of their own.
 */
export const consentDetailsMissing = defineRule<"consent-details-missing", "activity">({
  id: "consent-details-missing",
  severity: "warning",
  group: "bases",
  article: "art. 7(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const open = (activity.purposes ?? []).filter(
      (purpose) =>
        purpose.legalBasis === "consent" &&
        purpose.consent?.enrolment !== "automatic" &&
        (purpose.consent?.proof == null || purpose.consent.withdrawal === null) &&
        !looksLikeContract(purpose, activity, view),
    );
    const noProof = open.some(({ consent }) => consent?.proof == null);
    const noWithdrawal = open.some(({ consent }) => consent?.withdrawal == null);
    return inActivity(
      activity,
      open.map(({ id }) => `purposes/${id}/consent`),
      { missing: noProof && noWithdrawal ? "both" : noProof ? "proof" : "withdrawal" },
    );
  },
});
