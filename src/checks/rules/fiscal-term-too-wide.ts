import { groupFacts, itemsAmong, namesOfItems } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { neverFiscal } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { fiscalPhase, roughDays } from "../terms.ts";

/** From so many days on a term is one of the tax law. */
const longTerm = 365 * 5;

/** Seven years are for what tax rests on, not for the whole file of a customer or an employee. */
export const fiscalTermTooWide = defineRule<"fiscal-term-too-wide", "activity">({
  id: "fiscal-term-too-wide",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const wide = groupFacts(activity, view).flatMap((facts) => {
      const suspect = itemsAmong(facts, neverFiscal);
      if (suspect.length === 0) return [];
      return (facts.group.retentionUses ?? []).flatMap(({ id, termId, itemUseIds }) => {
        const term = view.register.retentionTerms.get(termId);
        const phase = term === undefined ? null : fiscalPhase(term);
        if (phase === null || (roughDays(phase.minimum ?? phase.maximum) ?? 0) < longTerm) return [];
        const items = suspect.filter(({ use }) => itemUseIds === null || itemUseIds.includes(use.id));
        return items.length === 0 ? [] : [{ path: `dataGroups/${facts.group.id}/retentionUses/${id}`, items }];
      });
    });
    return inActivity(
      activity,
      wide.map(({ path }) => path),
      { items: namesOfItems(wide.flatMap(({ items }) => items)) },
    );
  },
});
