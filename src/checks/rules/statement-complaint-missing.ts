import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Of an existing text, whose claims somebody recorded. What the app writes always tells it. */
export const statementComplaintMissing = defineRule<"statement-complaint-missing", "statement">({
  id: "statement-complaint-missing",
  severity: "error",
  group: "informing",
  article: "art. 13(2)(d)",
  scopes: ["statement"],
  find: ({ id, claims }) =>
    claims !== null && claims.complaintToAuthority !== true
      ? [
          {
            places: [fieldRef("statement", id, "claims/complaintToAuthority")],
            facts: { statement: { kind: "statement", id } },
          },
        ]
      : [],
});
