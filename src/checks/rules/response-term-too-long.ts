import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";
import { roughDays } from "../terms.ts";

/** Thirty-one days, since a month may have as many. */
const longestDays = 31;

/** Requests are answered within a month (art. 12(3)); in hard cases two more may follow, but one says so within the month. */
export const responseTermTooLong = defineRule<"response-term-too-long", "controller" | "statement">({
  id: "response-term-too-long",
  severity: "error",
  group: "rights",
  article: "art. 12(3)",
  scopes: ["controller", "statement"],
  find: (entity) => {
    const isStatement = "claims" in entity;
    const term = isStatement ? (entity.claims?.responseTerm ?? null) : entity.responseTerm;
    if ((roughDays(term) ?? 0) <= longestDays) return [];
    const kind = isStatement ? "statement" : "controller";
    const path = isStatement ? "claims/responseTerm" : "responseTerm";
    return [
      {
        places: [fieldRef(kind, entity.id, path)],
        facts: { name: { kind, id: entity.id } },
        fixable: !isStatement,
      },
    ];
  },
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "controller", subject.id, at, (one) => ({ ...one, responseTerm: "P1M" }));
    return edit.ok ? edit.value : null;
  },
});
