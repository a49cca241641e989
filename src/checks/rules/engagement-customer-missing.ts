import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

export const engagementCustomerMissing = defineRule<"engagement-customer-missing", "engagement">({
  id: "engagement-customer-missing",
  severity: "error",
  group: "processor-record",
  article: "art. 30(2)(a)",
  scopes: ["engagement"],
  find: ({ id, customerId, endsOn }, _view, today) =>
    customerId === null && (endsOn === null || endsOn >= today)
      ? [
          {
            places: [fieldRef("engagement", id, "customerId")],
            facts: { engagement: { kind: "engagement", id } },
          },
        ]
      : [],
});
