import { partyUseRef } from "../../derive/party-views.ts";
import { type Edit, editEntity, joinEdits } from "../../edits/edit.ts";
import { entityOf } from "../../model/kinds.ts";
import type { PartyRole, PartyUse } from "../../model/party-use.ts";
import type { Register } from "../../model/register.ts";
import { currentUses, placedUses } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Not asked of an authority, which processes for nobody else. The fix takes what is usual for the service or the category. */
export const partyRoleMissing = defineRule<"party-role-missing", "party" | "vocabulary-entry">({
  id: "party-role-missing",
  severity: "warning",
  group: "parties",
  gathers: true,
  article: "art. 4(8)",
  scopes: ["party", "vocabulary-entry"],
  find: (entity, view, today) => {
    if ("aliases" in entity ? entity.kind === "authority" : entity.kind !== "recipient") return [];
    const open = currentUses(entity.id, view, today).filter(({ use }) => use.role === null);
    const at = placedUses(open, (one) => partyUseRef(one, "role"));
    if (at === null) return [];
    const kind = "aliases" in entity ? "party" : "vocabulary-entry";
    const fixable = open.some(({ use }) => usualRole(use, view.register) !== null);
    return [{ ...at, facts: { party: { kind, id: entity.id } }, fixable }];
  },
  fix: ({ places }, { register, at }) => {
    const edits: Edit[] = [];
    for (const [id, kind] of new Map(places.map((place) => [place.id, place.kind]))) {
      if (kind !== "activity" && kind !== "site") continue;
      const open = new Set(places.filter((place) => place.id === id).map(({ path }) => path.split("/")[1]));
      const withRoles = (uses: ReadonlyArray<PartyUse> | null): ReadonlyArray<PartyUse> | null =>
        uses?.map((use) => (open.has(use.id) ? { ...use, role: usualRole(use, register) } : use)) ?? null;
      const edit = editEntity(register, kind, id, at, (owner) => ({ ...owner, partyUses: withRoles(owner.partyUses) }));
      if (edit.ok) edits.push(edit.value);
    }
    return edits.length === 0 ? null : joinEdits({ code: "roles-filled-in", names: [] }, edits);
  },
});

function usualRole({ who }: PartyUse, register: Register): PartyRole | null {
  if (who === null) return null;
  if (who.kind === "party") {
    const services = entityOf(register, "party", who.partyId)?.services ?? [];
    return services.find(({ id }) => id === who.serviceId)?.usualRole ?? null;
  }
  const word = register.vocabulary.get(who.recipientId);
  const usual = word?.kind === "recipient" ? word.usualRole : null;
  return usual === "either" ? null : usual;
}
