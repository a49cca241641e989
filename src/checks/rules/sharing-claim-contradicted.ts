import { recipientUses } from "../../derive/party-views.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { isTold } from "../told.ts";

/** What one cannot do without giving data to another: a bank, a carrier, whoever sends the mail. */
const takesOthers = /\b(betaling|incasso|factur|bezorg|nieuwsbrie|payment|invoic|deliver|newsletter)/i;

/** "We never share your data", while there are recipients, or an activity that takes them. */
export const sharingClaimContradicted = defineRule<"sharing-claim-contradicted", "statement">({
  id: "sharing-claim-contradicted",
  severity: "warning",
  group: "consistency",
  article: "art. 13(1)(e)",
  scopes: ["statement"],
  find: ({ id, claims }, view) => {
    if (claims?.sharing?.includes("never") !== true) return [];
    const against = [...view.register.activities.values()].filter(
      (activity) => isOurs(activity) && sharesSurely(activity) && isTold(activity, view),
    );
    if (against.length === 0) return [];
    return [
      {
        places: [fieldRef("statement", id, "claims/sharing")],
        facts: {
          statement: { kind: "statement", id },
          activities: against.slice(0, 3).map((one) => ({ kind: "activity", id: one.id })),
        },
      },
    ];
  },
});

const sharesSurely = ({ name, purposes, partyUses }: ProcessingActivity): boolean =>
  recipientUses(partyUses).length > 0 ||
  [name, ...(purposes ?? []).map(({ description }) => description)].some(
    (text) => text !== null && takesOthers.test(text),
  );
