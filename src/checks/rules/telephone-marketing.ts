import type { Purpose } from "../../model/processing-activity.ts";
import { groupsOfPurpose } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { isMarketing } from "../purpose-signs.ts";
import { defineRule } from "../rule.ts";

/** Since this day calling consumers to sell needs consent, also when they are customers. */
const consentNeededSince = "2026-07-01";

const callingWords = /\b(bellen|telefonisch|telemarketing|belacties?|call(s|ing)?|phone|telephone)\b/i;
const sellingWords = /\b(verkoop|verkopen|werven|aanprijzen|aanbod|sell(ing)?|sales)\b/i;

/** Firms are no consumers; sole traders are protected too (art. 11.7(1)). */
const professionals = new Set([
  "subject-business-contacts",
  "subject-suppliers-contacts",
  "subject-school-contacts",
  "subject-school-administrators",
]);

/**
 * Calling to sell, on another basis than consent. Charities and publishers are excepted, so that raising funds is passed over; a
 * call that the service needs is no sale. E-mail to customers has an exception of its own (art. 11.7(3)).
 */
export const telephoneMarketing = defineRule<"telephone-marketing", "activity">({
  id: "telephone-marketing",
  severity: "error",
  group: "bases",
  article: "art. 11.7 Tw",
  scopes: ["activity"],
  find: (activity, view, today) => {
    if (!isOurs(activity) || today < consentNeededSince) return [];
    const wrong = (activity.purposes ?? []).filter((purpose) => {
      if (purpose.legalBasis === null || purpose.legalBasis === "consent" || !isSellingByPhone(purpose)) return false;
      const people = groupsOfPurpose(purpose, activity, view).flatMap((group) => group.people);
      return (
        people.length === 0 || !people.every(({ libraryId }) => libraryId !== null && professionals.has(libraryId))
      );
    });
    return inActivity(
      activity,
      wrong.map(({ id }) => `purposes/${id}/legalBasis`),
      {},
    );
  },
});

const isSellingByPhone = (purpose: Purpose): boolean =>
  purpose.libraryId !== "purpose-fundraising" &&
  purpose.description !== null &&
  callingWords.test(purpose.description) &&
  (isMarketing(purpose) || sellingWords.test(purpose.description));
