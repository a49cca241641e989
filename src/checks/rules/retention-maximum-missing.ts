import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { RetentionTermId } from "../../model/ids.ts";
import type { Phase } from "../../model/retention-term.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** "At least seven years" does not say when data are erased. The statutory minimum of a phase is not its maximum. */
export const retentionMaximumMissing = defineRule<"retention-maximum-missing", "retention-term">({
  id: "retention-maximum-missing",
  severity: "advice",
  group: "retention",
  gathers: true,
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: ({ id, phases }, { indexes }) => {
    const open = (phases ?? []).filter(hasOnlyMinimum);
    const places = placed(open.map((phase) => fieldRef("retention-term", id, `phases/${phase.id}/maximum`)));
    if (places === null || indexes.referrers(id).length === 0) return [];
    return [{ places, facts: { term: { kind: "retention-term", id } } }];
  },
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "retention-term", RetentionTermId.parse(subject.id), at, (term) => ({
      ...term,
      phases:
        term.phases?.map((phase) =>
          phase.kind === "then" && hasOnlyMinimum(phase) ? { ...phase, maximum: phase.minimum } : phase,
        ) ?? null,
    }));
    return edit.ok ? edit.value : null;
  },
});

const hasOnlyMinimum = (phase: Phase): boolean =>
  phase.kind === "then" && phase.minimum !== null && phase.maximum === null;
