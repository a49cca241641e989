import { fieldRef } from "../../model/field-ref.ts";
import type { DataSubjectRight } from "../../model/statement.ts";
import { defineRule } from "../rule.ts";

/** Rights that everybody is told of, whatever the basis. Art. 13(2)(b) GDPR. */
const always: ReadonlyArray<DataSubjectRight> = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "portability",
];

/** Of an existing text, whose claims somebody recorded. */
export const statementRightsMissing = defineRule<"statement-rights-missing", "statement">({
  id: "statement-rights-missing",
  severity: "error",
  group: "informing",
  article: "art. 13(2)(b)",
  scopes: ["statement"],
  find: ({ id, claims }) => {
    if (claims === null) return [];
    const missing = always.filter((right) => claims.rights?.includes(right) !== true);
    if (missing.length === 0) return [];
    return [
      {
        places: [fieldRef("statement", id, "claims/rights")],
        facts: { statement: { kind: "statement", id }, rights: missing },
      },
    ];
  },
});
