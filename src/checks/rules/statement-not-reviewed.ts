import { dayAfterDuration } from "../../derive/dates.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** A text that has not changed for two years seldom tells what is done now. Practice, no term of the law. */
export const statementNotReviewed = defineRule<"statement-not-reviewed", "statement">({
  id: "statement-not-reviewed",
  severity: "advice",
  group: "informing",
  article: "art. 12(1)",
  scopes: ["statement"],
  find: ({ id, claims }, _view, today) => {
    const datedOn = claims?.datedOn ?? null;
    if (datedOn === null || dayAfterDuration(datedOn, "P2Y") >= today) return [];
    return [
      {
        places: [fieldRef("statement", id, "claims/datedOn")],
        facts: { statement: { kind: "statement", id }, datedOn },
      },
    ];
  },
});
