import { libraryVersion } from "../library/library-version.ts";
import { type LibraryParty, libraryParty } from "../library/parties.ts";
import { type NewId, PartyId, ServiceId } from "../model/ids.ts";
import { newParty } from "../model/new-entity.ts";
import type { Party } from "../model/party.ts";
import type { PartyRole } from "../model/party-use.ts";
import type { Register } from "../model/register.ts";
import type { Language } from "../words/words.ts";

/** A party as the library knows it, ready to be used: with the service that was meant and the role that is usual for it. */
export interface ProposedParty {
  readonly party: Party;
  /** True when the register does not have it yet: it belongs in the same edit. */
  readonly isNew: boolean;
  readonly serviceId: ServiceId | null;
  readonly role: PartyRole | null;
}

/**
 * Makes a party of the library one of the register, or finds the one that was made of it before. `serviceAt` is the place of
 * the service in the library's list, null for the party as a whole. Its seat says nothing yet on where data go. Null for an
 * unknown id.
 */
export function partyFromLibrary(
  parties: Register["parties"],
  libraryId: string,
  serviceAt: number | null,
  language: Language,
  newId: NewId,
): ProposedParty | null {
  const source = libraryParty(libraryId);
  if (source === null) return null;
  const known = [...parties.values()].find((party) => party.libraryId === libraryId);
  const party = known ?? newLibraryParty(source, language, newId);
  const meant = serviceAt === null ? undefined : source.services[serviceAt];
  const service =
    meant === undefined
      ? undefined
      : party.services?.find(({ libraryId: id }) => id === serviceLibraryId(libraryId, serviceAt ?? 0));
  return {
    party,
    isNew: known === undefined,
    serviceId: service?.id ?? null,
    role: meant?.role ?? (source.primaryRole === "none" ? null : source.primaryRole),
  };
}

/** How a service in the register tells which service of the library it is. */
const serviceLibraryId = (partyId: string, at: number): string => `${partyId}#${at}`;

function newLibraryParty(source: LibraryParty, language: Language, newId: NewId): Party {
  return {
    ...newParty(PartyId.parse(newId())),
    kind: "organisation",
    name: source.label[language],
    libraryId: source.id,
    libraryVersion,
    // The seat of its group, so that the question of a transfer is asked; a company in the EU alone does not answer it.
    country: source.seat,
    services:
      source.services.length === 0
        ? null
        : source.services.map((service, at) => ({
            id: ServiceId.parse(newId()),
            name: service.label[language],
            libraryId: serviceLibraryId(source.id, at),
            usualRole: service.role,
            hostingCountry: null,
            note: null,
          })),
  };
}
