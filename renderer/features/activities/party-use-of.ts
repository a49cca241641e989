import { wordById, wordCalled } from "../../../src/edits/find-words.ts";
import { partyFromLibrary } from "../../../src/edits/party-from-library.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import { matchLibraryParty } from "../../../src/library/parties.ts";
import { type NewId, PartyId, PartyUseId, type ServiceId } from "../../../src/model/ids.ts";
import { newParty, newPartyUse } from "../../../src/model/new-entity.ts";
import type { PartyRole, PartyUse } from "../../../src/model/party-use.ts";
import type { Register } from "../../../src/model/register.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language } from "../../../src/words/words.ts";
import type { PartyChoice } from "../../controls/suggest-parties.ts";

/** A use of a party to put in an activity, with the party or the word that the register does not have yet. */
export interface ProposedUse {
  readonly use: PartyUse;
  readonly added: ReadonlyArray<Added>;
}

/** The use that a suggestion stands for, with the role that is usual there. Null for what is gone meanwhile. */
export function partyUseOf(
  choice: PartyChoice,
  register: Register,
  language: Language,
  newId: NewId,
): ProposedUse | null {
  const empty = newPartyUse(PartyUseId.parse(newId()));
  switch (choice.kind) {
    case "party": {
      const party = register.parties.get(choice.id as PartyId);
      if (party === undefined) return null;
      const service = party.services?.find(({ id }) => id === choice.serviceId);
      const who = { kind: "party" as const, partyId: party.id, serviceId: service?.id ?? null };
      return { use: { ...empty, who, role: service?.usualRole ?? null }, added: [] };
    }
    case "library": {
      const proposed = partyFromLibrary(register.parties, choice.id, choice.serviceAt, language, newId);
      if (proposed === null) return null;
      const { party, isNew, serviceId, role } = proposed;
      const use = { ...empty, who: { kind: "party" as const, partyId: party.id, serviceId }, role };
      return { use, added: isNew ? [{ kind: "party", entity: party }] : [] };
    }
    case "category": {
      const { ids, added } = wordById(register.vocabulary, choice.id, newId);
      const [recipientId] = ids;
      if (recipientId === undefined) return null;
      const word = added[0] ?? register.vocabulary.get(recipientId);
      const usual = word?.kind === "recipient" ? word.usualRole : null;
      const role: PartyRole | null = usual === "either" ? null : usual;
      return {
        use: { ...empty, who: { kind: "recipient-category", recipientId }, role },
        added: added.map((entity) => ({ kind: "vocabulary-entry", entity })),
      };
    }
    default:
      return choice satisfies never;
  }
}

/**
 * The use for a name that somebody typed and took as it stands: what register or library call exactly so, else a new party by
 * that name. What merely answers to the name too is offered as a suggestion, and never taken instead.
 */
export function partyUseByName(name: string, register: Register, language: Language, newId: NewId): ProposedUse | null {
  const wanted = searchForm(name);
  const own = [...register.parties.values()].find((party) =>
    [party.name ?? "", ...party.aliases].some((known) => searchForm(known) === wanted),
  );
  if (own !== undefined) {
    const only: ServiceId | null = own.services?.length === 1 ? (own.services[0]?.id ?? null) : null;
    return partyUseOf({ kind: "party", id: own.id, serviceId: only }, register, language, newId);
  }
  const inLibrary = matchLibraryParty(name);
  if (inLibrary !== null) {
    return partyUseOf({ kind: "library", id: inLibrary.id, serviceAt: null }, register, language, newId);
  }
  const category = wordCalled(register.vocabulary, "recipient", name);
  if (category !== null) return partyUseOf({ kind: "category", id: category }, register, language, newId);
  const party = { ...newParty(PartyId.parse(newId())), name };
  const use = newPartyUse(PartyUseId.parse(newId()));
  return {
    use: { ...use, who: { kind: "party", partyId: party.id, serviceId: null } },
    added: [{ kind: "party", entity: party }],
  };
}
