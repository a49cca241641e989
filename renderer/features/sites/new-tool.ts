import { libraryParty } from "../../../src/library/parties.ts";
import { PartyUseId } from "../../../src/model/ids.ts";
import { newPartyUse } from "../../../src/model/new-entity.ts";
import type { PartyRole, PartyUse } from "../../../src/model/party-use.ts";
import { newId } from "../../controls/change-entity.ts";
import type { FoundParty } from "../../controls/party-at.tsx";
import { useRegisterStore } from "../../store/register-store.ts";

/** A tool of another on a site, in the role that is usual for who makes it. */
export const newTool = (found: FoundParty): PartyUse => ({
  ...newPartyUse(PartyUseId.parse(newId())),
  who: { kind: "party", partyId: found.id, serviceId: null },
  role: usualRole(found),
});

/** The role that the library says is usual for a party; null where it says none, or more than one. */
function usualRole(found: FoundParty): PartyRole | null {
  const { open } = useRegisterStore.getState();
  const added = found.added.find(({ kind }) => kind === "party");
  const party = open?.register.parties.get(found.id) ?? (added?.kind === "party" ? added.entity : undefined);
  const source = party?.libraryId == null ? null : libraryParty(party.libraryId);
  return source === null || source.role === "none" || source.role === "mixed" ? null : source.role;
}
