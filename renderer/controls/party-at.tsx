import { useCallback } from "react";
import { partyFromLibrary } from "../../src/edits/party-from-library.ts";
import type { Added } from "../../src/edits/with-added.ts";
import { matchLibraryParty, searchLibraryParties } from "../../src/library/parties.ts";
import { PartyId } from "../../src/model/ids.ts";
import { newParty } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { SuggestField } from "../components/suggest-field.tsx";
import type { Suggestion } from "../components/suggestion.ts";
import { useRegister, useRegisterStore } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { newId } from "./change-entity.ts";
import { isCalled } from "./suggest-parties.ts";
import { libraryProvenance, ownProvenance } from "./suggest-words.ts";

export type PartyAtProps = {
  readonly label: string;
  readonly value: PartyId | null;
  /** The party, and the same as an addition where the register does not have it yet. */
  readonly onCommit: (id: PartyId | null, added: ReadonlyArray<Added>) => void;
  readonly anchor?: string | undefined;
};

/** One party: of the register, of the library, or a new one by its name. */
export function PartyAt({ label, value, onCommit, anchor }: PartyAtProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  const take = (id: string): void => {
    const found = partyById(id, language);
    if (found !== null) onCommit(found.id, found.added);
  };
  return (
    <SuggestField
      label={label}
      placeholder={words.fields.partyPlaceholder}
      value={value === null ? "" : (parties.get(value)?.name ?? words.common.untitled)}
      suggest={suggest}
      words={words.controls.suggest}
      anchor={anchor}
      onChoose={({ id }) => take(id)}
      onFreeText={(text) => {
        if (text === "") {
          onCommit(null, []);
          return;
        }
        const found = partyByName(text, language);
        if (found !== null) onCommit(found.id, found.added);
      }}
    />
  );
}

/** A party to refer to, with what must be added for it. */
export interface FoundParty {
  readonly id: PartyId;
  readonly added: ReadonlyArray<Added>;
}

/** The party of the register or of the library behind a suggestion. */
export function partyById(id: string, language: Language): FoundParty | null {
  const { open } = useRegisterStore.getState();
  if (open === null) return null;
  const own = open.register.parties.get(id as PartyId);
  if (own !== undefined) return { id: own.id, added: [] };
  const proposed = partyFromLibrary(open.register.parties, id, null, language, newId);
  if (proposed === null) return null;
  const { party, isNew } = proposed;
  return { id: party.id, added: isNew ? [{ kind: "party", entity: party }] : [] };
}

/** The party that is called so, else a new one by that name. */
export function partyByName(name: string, language: Language): FoundParty | null {
  const { open } = useRegisterStore.getState();
  if (open === null) return null;
  const wanted = searchForm(name);
  const own = [...open.register.parties.values()].find((party) =>
    [party.name ?? "", ...party.aliases].some((each) => searchForm(each) === wanted),
  );
  if (own !== undefined) return { id: own.id, added: [] };
  const library = matchLibraryParty(name);
  if (library !== null) return partyById(library.id, language);
  const party = { ...newParty(PartyId.parse(newId())), name };
  return { id: party.id, added: [{ kind: "party", entity: party }] };
}

/** Parties without their services: those of the register first, then those of the library, with their source. */
export function suggestWholeParties(
  parties: Register["parties"],
  text: string,
  words: Words,
  language: Language,
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  const held = new Set([...parties.values()].map(({ libraryId }) => libraryId));
  const own = [...parties.values()]
    .filter((party) => [party.name ?? "", ...party.aliases].some((name) => searchForm(name).includes(wanted)))
    .sort((a, b) => Number(isCalled(b, wanted)) - Number(isCalled(a, wanted)));
  return [
    ...own.map((party) => ({
      id: party.id,
      title: party.name ?? words.common.untitled,
      provenance: ownProvenance(words),
      isMeant: isCalled(party, wanted),
    })),
    ...suggestLibraryParties(text, held, words, language),
  ];
}

/** Parties of the library that the register does not have, with their usual role and where that is said. */
export function suggestLibraryParties(
  text: string,
  held: ReadonlySet<string | null>,
  words: Words,
  language: Language,
): ReadonlyArray<Suggestion> {
  return searchLibraryParties(text)
    .filter(({ id }) => !held.has(id))
    .map((party) => ({
      id: party.id,
      title: party.label[language],
      addition: words.fields.usualRole[party.role],
      detail: words.editing.library(party.source.ref),
      provenance: libraryProvenance(party, words),
    }));
}
