import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { type GroupFacts, groupFacts, itemsAmong } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { quotes } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { fiscalPhase } from "../terms.ts";

/** An accepted offer belongs to the books; one that was never accepted does not, so that tax is no reason to keep it. */
export const fiscalTermForQuotes = defineRule<"fiscal-term-for-quotes", "activity">({
  id: "fiscal-term-for-quotes",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const paths = groupFacts(activity, view).flatMap((facts) =>
      (facts.group.retentionUses ?? [])
        .filter(({ termId, itemUseIds }) => {
          const term = view.register.retentionTerms.get(termId);
          if (term === undefined || fiscalPhase(term) === null) return false;
          return holdsQuotes(facts, itemUseIds, activity);
        })
        .map(({ id }) => `dataGroups/${facts.group.id}/retentionUses/${id}`),
    );
    return inActivity(activity, paths, {});
  },
});

/** Items for offers fall under the term; or, where the items say nothing, the activity is about offers and not about orders. */
function holdsQuotes(
  facts: GroupFacts,
  itemUseIds: ReadonlyArray<string> | null,
  { name }: ProcessingActivity,
): boolean {
  const items = itemsAmong(facts, quotes);
  if (items.length > 0) return items.some(({ use }) => itemUseIds === null || itemUseIds.includes(use.id));
  return /\boffertes?\b/i.test(`${name ?? ""} ${facts.group.name ?? ""}`) && !/aanvaard|geaccepteerd/i.test(name ?? "");
}
