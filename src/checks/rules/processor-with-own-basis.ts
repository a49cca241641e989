import { editEntity } from "../../edits/edit.ts";
import { inActivity } from "../in-activity.ts";
import { isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** What we do for a customer rests on the customer's basis: a school, not its supplier, answers for the accounts of pupils. */
export const processorWithOwnBasis = defineRule<"processor-with-own-basis", "activity">({
  id: "processor-with-own-basis",
  severity: "warning",
  group: "consistency",
  article: "art. 28(3)(a)",
  scopes: ["activity"],
  find: (activity) => {
    if (activity.role !== "processor" || !isOngoing(activity)) return [];
    const based = (activity.purposes ?? []).filter(({ legalBasis }) => legalBasis !== null);
    return inActivity(
      activity,
      based.map(({ id }) => `purposes/${id}/legalBasis`),
      {},
    );
  },
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({
      ...activity,
      purposes: activity.purposes?.map((purpose) => ({ ...purpose, legalBasis: null })) ?? null,
    }));
    return edit.ok ? edit.value : null;
  },
});
