import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** A stop on destruction of which the last day has passed: the data are due again. The fix lifts it. */
export const legalHoldOver = defineRule<"legal-hold-over", "retention-term">({
  id: "legal-hold-over",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: ({ id, legalHold }, _view, today) =>
    legalHold?.until != null && legalHold.until < today
      ? [
          {
            places: [fieldRef("retention-term", id, "legalHold")],
            facts: { term: { kind: "retention-term", id }, until: legalHold.until },
          },
        ]
      : [],
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "retention-term", subject.id, at, (term) => ({ ...term, legalHold: null }));
    return edit.ok ? edit.value : null;
  },
});
