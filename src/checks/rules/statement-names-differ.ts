import { fieldRef } from "../../model/field-ref.ts";
import { searchForm } from "../../words/search-form.ts";
import { defineRule } from "../rule.ts";

const legalForms = /\b(b\.?v\.?|n\.?v\.?|stichting|vereniging|v\.?o\.?f\.?)(?=\s|$|,)/gi;
const bare = (name: string): string => searchForm(name.replace(legalForms, " ")).trim();

/** A reader must know who answers for the processing: two names for one controller leave it open. A legal form is no other name. */
export const statementNamesDiffer = defineRule<"statement-names-differ", "statement">({
  id: "statement-names-differ",
  severity: "warning",
  group: "consistency",
  article: "art. 13(1)(a)",
  scopes: ["statement"],
  find: ({ id, controllerIds, claims }, { register }) => {
    const count = controllerIds?.length ?? register.controllers.size;
    const names = [...new Map((claims?.namesUsed ?? []).map((name) => [bare(name), name])).values()];
    if (count > 1 || names.length < 2) return [];
    return [
      {
        places: [fieldRef("statement", id, "claims/namesUsed")],
        facts: { statement: { kind: "statement", id }, names },
      },
    ];
  },
});
