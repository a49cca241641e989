import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { usersOf } from "../terms.ts";

/**
 * "For ever" is right for an archive under a selection list and for a list of those who want no mail; then a number, a law or a
 * reason says so.
 */
export const permanentWithoutReason = defineRule<"permanent-without-reason", "retention-term">({
  id: "permanent-without-reason",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: (term, view) => {
    const bare = (term.phases ?? []).filter(
      ({ kind, selectionList, selectionNumber, statute, reason }) =>
        kind === "permanent" &&
        selectionList === null &&
        selectionNumber === null &&
        statute === null &&
        reason === null,
    );
    const places = placed(bare.map(({ id }) => fieldRef("retention-term", term.id, `phases/${id}/reason`)));
    if (places === null || usersOf(term, view).length === 0) return [];
    return [{ places, facts: { term: { kind: "retention-term", id: term.id } } }];
  },
});
