import { type Edit, editEntity, joinEdits } from "../../edits/edit.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { currentTransfers, groupedBy, transferRef } from "../transfers.ts";

/** The Data Privacy Framework holds only while the receiver is on the list: somebody looked, on a day. The fix says today. */
export const dpfWithoutDate = defineRule<"dpf-without-date", "party" | "vocabulary-entry">({
  id: "dpf-without-date",
  severity: "warning",
  group: "transfers",
  article: "art. 45(1)",
  scopes: ["party", "vocabulary-entry"],
  find: (entity, view, today) => {
    const open = currentTransfers(entity.id, view, today).filter(
      ({ transfer }) => transfer.instrument?.kind === "data-privacy-framework" && transfer.checkedOn === null,
    );
    const places = placed(open.map((one) => transferRef(one, "checkedOn")));
    if (places === null) return [];
    const kind = "aliases" in entity ? "party" : "vocabulary-entry";
    const concept = open.every(({ at }) => at.owner.status === "concept");
    return [{ places, concept, facts: { party: { kind, id: entity.id } } }];
  },
  fix: ({ places }, { register, today, at }) => {
    const edits: Edit[] = [];
    for (const [id, inOwner] of groupedBy(places, (place) => place.id)) {
      const kind = inOwner[0]?.kind;
      if (kind !== "activity" && kind !== "site") continue;
      const open = new Set(inOwner.map(({ path }) => path.split("/")[3]));
      const edit = editEntity(register, kind, id, at, (owner) => ({
        ...owner,
        partyUses:
          owner.partyUses?.map((use) => ({
            ...use,
            transfers: use.transfers?.map((one) => (open.has(one.id) ? { ...one, checkedOn: today } : one)) ?? null,
          })) ?? null,
      }));
      if (edit.ok) edits.push(edit.value);
    }
    return edits.length === 0 ? null : joinEdits({ code: "transfer-recorded", names: [] }, edits);
  },
});
