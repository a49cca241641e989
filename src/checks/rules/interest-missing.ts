import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Which interest it is must be told (art. 13(1)(d)). A commercial interest may be one: C-621/22. */
export const interestMissing = defineRule<"interest-missing", "activity">({
  id: "interest-missing",
  severity: "warning",
  group: "bases",
  article: "art. 13(1)(d)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const open = (activity.purposes ?? []).filter(
      ({ legalBasis, interest }) => legalBasis === "legitimate-interests" && (interest?.description ?? null) === null,
    );
    return inActivity(
      activity,
      open.map(({ id }) => `purposes/${id}/interest`),
      {},
    );
  },
});
