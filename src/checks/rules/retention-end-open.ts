import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** "Until withdrawal" is a term, provided that something follows: another phase, or what happens to the data. */
export const retentionEndOpen = defineRule<"retention-end-open", "retention-term">({
  id: "retention-end-open",
  severity: "advice",
  group: "retention",
  gathers: true,
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: ({ id, phases, endAction }, { indexes }) =>
    endAction === null && phases?.at(-1)?.kind === "until" && indexes.referrers(id).length > 0
      ? [{ places: [fieldRef("retention-term", id, "endAction")], facts: { term: { kind: "retention-term", id } } }]
      : [],
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "retention-term", subject.id, at, (term) => ({ ...term, endAction: "delete" }));
    return edit.ok ? edit.value : null;
  },
});
