import type { ProcessingActivity, Purpose } from "../model/processing-activity.ts";
import type { Phase } from "../model/retention-term.ts";
import { groupsOfPurpose } from "./activity-facts.ts";
import type { View } from "./view.ts";

/** Purposes of the library that a contract with the person himself is about. */
const contractPurposes = new Set([
  "purpose-sales-contract",
  "purpose-account-management",
  "purpose-membership-administration",
  "purpose-event-organisation",
  "purpose-property-management",
  "purpose-care-delivery",
]);

/** Words of what one delivers because it was ordered. Dutch and English, as officers write purposes. */
const contractWords =
  /\b(bestelling|abonnement|overeenkomst|contract|reservering|boeking|lidmaatschap|factur|order|subscription|booking)/i;

const marketingWords =
  /\b(nieuwsbrie|nieuws\b|reclame|aanbieding|marketing|werving|acquisitie|newsletter|advertis|promot|campagne)/i;

/** Events that end what was agreed with the person. */
const endsOfContract = new Set([
  "event-order-completed",
  "event-subscription-ended",
  "event-service-ended",
  "event-contract-ended",
  "event-tenancy-ended",
  "event-membership-ended",
  "event-delivered",
]);

/** True for a purpose that is to win or keep customers. */
export const isMarketing = ({ libraryId, description }: Purpose): boolean =>
  libraryId === "purpose-direct-marketing" || (description !== null && marketingWords.test(description));

/**
 * True when a purpose looks like carrying out a contract: the library or its words say so, the data must be given for one, or
 * (where nothing is recorded of how consent is got or taken back) they are kept until one ends.
 */
export function looksLikeContract(purpose: Purpose, activity: ProcessingActivity, view: View): boolean {
  if (isMarketing(purpose)) return false;
  if (purpose.libraryId !== null && contractPurposes.has(purpose.libraryId)) return true;
  if (purpose.description !== null && contractWords.test(purpose.description)) return true;
  const groups = groupsOfPurpose(purpose, activity, view).map(({ group }) => group);
  if (groups.some(({ provision }) => provision?.kind === "contractual" || provision?.kind === "needed-for-contract")) {
    return true;
  }
  if (purpose.consent?.obtained != null || purpose.consent?.withdrawal != null) return false;
  return groups.some(({ retentionUses }) =>
    (retentionUses ?? []).some(({ termId }) =>
      (view.register.retentionTerms.get(termId)?.phases ?? []).some((phase) => endsContract(phase, view)),
    ),
  );
}

function endsContract(phase: Phase, { indexes }: View): boolean {
  if (phase.kind !== "until" || phase.eventId === null) return false;
  const event = indexes.wordFactsOf(phase.eventId)?.libraryId ?? null;
  return event !== null && endsOfContract.has(event);
}
