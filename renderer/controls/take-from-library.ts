import { partyFromLibrary } from "../../src/edits/party-from-library.ts";
import { instantiateTerm } from "../../src/library/instantiate-term.ts";
import type { PartyId, RetentionTermId } from "../../src/model/ids.ts";
import type { Language } from "../../src/words/words.ts";
import { goTo } from "../store/navigation.ts";
import { useRegisterStore } from "../store/register-store.ts";
import { addAndOpen, newId } from "./change-entity.ts";

/** Opens a term of the register by its id, or the one that was taken from that entry of the library; where there is none it is made. */
export function takeTerm(id: string, language: Language): void {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const { retentionTerms, vocabulary } = open.register;
  const known =
    retentionTerms.get(id as RetentionTermId) ?? [...retentionTerms.values()].find(({ libraryId }) => libraryId === id);
  if (known !== undefined) {
    goTo("retention", known.id);
    return;
  }
  const made = instantiateTerm(id, newId, vocabulary, language);
  if (!made.ok) return;
  void addAndOpen(
    "retention-term",
    made.value.term,
    made.value.addedWords.map((entity) => ({ kind: "vocabulary-entry", entity })),
  );
}

/** Opens a party of the register by its id, or makes the one that the library knows, with the role per service. */
export function takeParty(id: string, language: Language): void {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const { parties } = open.register;
  const proposed = partyFromLibrary(parties, id, null, language, newId);
  const known = parties.get(id as PartyId) ?? (proposed?.isNew === false ? proposed.party : undefined);
  if (known !== undefined) goTo("parties", known.id);
  else if (proposed !== null) void addAndOpen("party", proposed.party);
}
