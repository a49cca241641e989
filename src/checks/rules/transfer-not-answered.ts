import { countryOutsideEea, partyUseRef } from "../../derive/party-views.ts";
import { type Edit, editEntity, joinEdits } from "../../edits/edit.ts";
import { ItemId } from "../../model/ids.ts";
import { newTransfer } from "../../model/new-entity.ts";
import type { PartyUse } from "../../model/party-use.ts";
import { currentUses, placedUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { groupedBy } from "../transfers.ts";

/**
 * Only where a party is known to sit or host outside the EEA. "No transfer" is an answer: whoever gives data to a provider
 * himself transfers nothing, and a parent company outside the EEA alone is none.
 */
export const transferNotAnswered = defineRule<"transfer-not-answered", "party">({
  id: "transfer-not-answered",
  severity: "warning",
  group: "transfers",
  gathers: true,
  article: "art. 30(1)(e)",
  scopes: ["party"],
  find: ({ id }, view, today) => {
    const open = currentUses(id, view, today)
      .filter(({ use }) => use.transfers === null)
      .map((at) => ({ at, country: countryOutsideEea(at.use, view.register) }))
      .filter(({ country }) => country !== null);
    return [...groupedBy(open, ({ country }) => country ?? "")].flatMap(([country, uses]) => {
      const at = placedUses(
        uses.map((one) => one.at),
        (one) => partyUseRef(one, "transfers"),
      );
      return at === null ? [] : [{ ...at, facts: { party: { kind: "party" as const, id }, country: { country } } }];
    });
  },
  fix: ({ places }, { register, at, newId }) => {
    const withTransfer = (use: PartyUse): PartyUse => {
      const country = countryOutsideEea(use, register);
      if (country === null) return use;
      return {
        ...use,
        transfers: [{ ...newTransfer(ItemId.parse(newId())), destination: { kind: "country", country } }],
      };
    };
    const edits: Edit[] = [];
    for (const [id, inOwner] of groupedBy(places, (place) => place.id)) {
      const kind = inOwner[0]?.kind;
      if (kind !== "activity" && kind !== "site") continue;
      const open = new Set(inOwner.map(({ path }) => path.split("/")[1]));
      const edit = editEntity(register, kind, id, at, (owner) => ({
        ...owner,
        partyUses: owner.partyUses?.map((use) => (open.has(use.id) ? withTransfer(use) : use)) ?? null,
      }));
      if (edit.ok) edits.push(edit.value);
    }
    return edits.length === 0 ? null : joinEdits({ code: "transfer-recorded", names: [] }, edits);
  },
});
