import { lacksDeletionProof } from "../../derive/agreement-notice.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { currentUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/**
 * After the end the processor must delete or give back, and show it. While it still works for us under whatever there is, nothing is to
 * be deleted: that the agreement has ended is a finding of its own.
 */
export const deletionUnproven = defineRule<"deletion-unproven", "agreement">({
  id: "deletion-unproven",
  severity: "warning",
  group: "parties",
  article: "art. 28(3)(g)",
  scopes: ["agreement"],
  find: (agreement, view, today) => {
    if (!lacksDeletionProof(agreement, today)) return [];
    const isStillUsed = (agreement.partyIds ?? []).some((partyId) =>
      currentUses(partyId, view, today).some(({ use }) => use.role === "processor"),
    );
    const { id } = agreement;
    return isStillUsed
      ? []
      : [{ places: [fieldRef("agreement", id, "deletionProof")], facts: { agreement: { kind: "agreement", id } } }];
  },
});
