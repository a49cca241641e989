import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { isMarketing } from "../purpose-signs.ts";
import { defineRule } from "../rule.ts";

/** A contract can be carried out without marketing (Meta v Bundeskartellamt, C-252/21). */
export const marketingUnderContract = defineRule<"marketing-under-contract", "activity">({
  id: "marketing-under-contract",
  severity: "warning",
  group: "bases",
  article: "art. 6(1)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const wrong = (activity.purposes ?? []).filter(
      (purpose) => purpose.legalBasis === "contract" && purpose.reasoning === null && isMarketing(purpose),
    );
    return inActivity(
      activity,
      wrong.map(({ id }) => `purposes/${id}/legalBasis`),
      { purposes: wrong.flatMap(({ description }) => description ?? []) },
    );
  },
});
