import { editEntity } from "../../edits/edit.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { looksLikeContract } from "../purpose-signs.ts";
import { defineRule } from "../rule.ts";

/**
 * Consent for what a contract needs is none that can be refused or taken back; art. 6(1)(b) is its basis. The other way round
 * nothing is said: questions before a contract fall under it too.
 */
export const consentForContract = defineRule<"consent-for-contract", "activity">({
  id: "consent-for-contract",
  severity: "warning",
  group: "bases",
  article: "art. 7(4)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const wrong = (activity.purposes ?? []).filter(
      (purpose) =>
        purpose.legalBasis === "consent" && purpose.reasoning === null && looksLikeContract(purpose, activity, view),
    );
    return inActivity(
      activity,
      wrong.map(({ id }) => `purposes/${id}/legalBasis`),
      { purposes: wrong.flatMap(({ description }) => description ?? []) },
    );
  },
  fix: ({ subject, places }, { register, at }) => {
    const ids = new Set(places.map(({ path }) => path.split("/")[1]));
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({
      ...activity,
      purposes:
        activity.purposes?.map((purpose) =>
          ids.has(purpose.id) ? { ...purpose, legalBasis: "contract", consent: null } : purpose,
        ) ?? null,
    }));
    return edit.ok ? edit.value : null;
  },
});
