import { groupsOfPurpose } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** People who act for an organisation: the contract is with that organisation, not with them. */
const contactsOfOthers = new Set([
  "subject-business-contacts",
  "subject-suppliers-contacts",
  "subject-school-contacts",
  "subject-school-administrators",
]);

/** Art. 6(1)(b) asks a contract to which the person himself is party; contacts of a firm fall under (f). */
export const contractNotWithSubject = defineRule<"contract-not-with-subject", "activity">({
  id: "contract-not-with-subject",
  severity: "advice",
  group: "bases",
  article: "art. 6(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const wrong = (activity.purposes ?? []).filter((purpose) => {
      if (purpose.legalBasis !== "contract" || purpose.reasoning !== null) return false;
      const people = groupsOfPurpose(purpose, activity, view).flatMap((group) => group.people);
      return (
        people.length > 0 && people.every(({ libraryId }) => libraryId !== null && contactsOfOthers.has(libraryId))
      );
    });
    return inActivity(
      activity,
      wrong.map(({ id }) => `purposes/${id}/legalBasis`),
      {},
    );
  },
});
