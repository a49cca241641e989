import { countryOutsideEea, partyUseRef } from "../../derive/party-views.ts";
import { type Edit, editEntity, joinEdits } from "../../edits/edit.ts";
import { currentUses, placedUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { groupedBy } from "../transfers.ts";

/**
 * A seat in the EU rules no transfer out, so that it is asked; told as one, since the answer is mostly "none of these". A party that
 * is known to sit outside has a finding of its own, and an authority in an inquiry is no recipient.
 */
export const transfersOpen = defineRule<"transfers-open", "party" | "vocabulary-entry">({
  id: "transfers-open",
  severity: "advice",
  group: "transfers",
  gathers: true,
  article: "art. 30(1)(e)",
  scopes: ["party", "vocabulary-entry"],
  find: (entity, view, today) => {
    const open = currentUses(entity.id, view, today).filter(
      ({ use }) =>
        use.transfers === null && use.role !== "authority-inquiry" && countryOutsideEea(use, view.register) === null,
    );
    const at = placedUses(open, (one) => partyUseRef(one, "transfers"));
    const kind = "aliases" in entity ? "party" : "vocabulary-entry";
    return at === null ? [] : [{ ...at, facts: { party: { kind, id: entity.id } } }];
  },
  fix: ({ places }, { register, at }) => {
    const edits: Edit[] = [];
    for (const [id, inOwner] of groupedBy(places, (place) => place.id)) {
      const kind = inOwner[0]?.kind;
      if (kind !== "activity" && kind !== "site") continue;
      const open = new Set(inOwner.map(({ path }) => path.split("/")[1]));
      const edit = editEntity(register, kind, id, at, (owner) => ({
        ...owner,
        partyUses: owner.partyUses?.map((use) => (open.has(use.id) ? { ...use, transfers: [] } : use)) ?? null,
      }));
      if (edit.ok) edits.push(edit.value);
    }
    return edits.length === 0 ? null : joinEdits({ code: "transfer-recorded", names: [] }, edits);
  },
});
