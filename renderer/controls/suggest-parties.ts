import type { RegisterIndexes } from "../../src/derive/indexes.ts";
import { searchLibraryParties } from "../../src/library/parties.ts";
import type { ActivityId } from "../../src/model/ids.ts";
import type { Party } from "../../src/model/party.ts";
import type { Register } from "../../src/model/register.ts";
import { searchForm } from "../../src/words/search-form.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { type Suggestion, suggestionLimit } from "../components/suggestion.ts";
import { libraryProvenance, ownProvenance, suggestWords } from "./suggest-words.ts";

/** What a suggestion of a party stands for; its `id` holds it. */
export type PartyChoice =
  | { readonly kind: "party"; readonly id: string; readonly serviceId: string | null }
  | { readonly kind: "library"; readonly id: string; readonly serviceAt: number | null }
  | { readonly kind: "category"; readonly id: string };

const idOf = (choice: PartyChoice): string => JSON.stringify(choice);

/** Reads back what `suggestParties` put into the id of a suggestion. */
export const partyChoice = (id: string): PartyChoice => JSON.parse(id) as PartyChoice;

/**
 * Parties for what is typed: those of the register with each of their services, then those of the library with the usual role,
 * then categories of recipients.
 */
export function suggestParties(
  register: Register,
  indexes: Pick<RegisterIndexes, "usesOf">,
  text: string,
  words: Words,
  language: Language,
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  const own = [...register.parties.values()]
    .filter((party) => fits(party, wanted))
    .sort((a, b) => Number(isCalled(b, wanted)) - Number(isCalled(a, wanted)));
  const held = new Set([...register.parties.values()].map((party) => party.libraryId));
  const library = searchLibraryParties(text).filter(({ id }) => !held.has(id));
  const categories = suggestWords(register, "recipient", text, words, language);
  const limit = wanted === "" ? 12 : suggestionLimit;
  return [
    ...own
      .flatMap((party) => {
        const isMeant = isCalled(party, wanted);
        return ownSuggestions(party, indexes, register, words).map((each) => ({ ...each, isMeant }));
      })
      .slice(0, limit),
    ...library.slice(0, limit).flatMap((party): ReadonlyArray<Suggestion> => {
      const detail = words.editing.library(party.source.ref);
      const provenance = libraryProvenance(party, words);
      const title = party.label[language];
      if (party.services.length === 0) {
        const addition =
          party.primaryRole === "none" ? words.editing.party.usuallyNone : words.record.partyRole[party.primaryRole];
        return [{ id: idOf({ kind: "library", id: party.id, serviceAt: null }), title, addition, detail, provenance }];
      }
      return party.services.map((service, serviceAt) => ({
        id: idOf({ kind: "library", id: party.id, serviceAt }),
        title,
        addition: `${service.label[language]}, ${words.record.partyRole[service.role]}`,
        detail,
        provenance,
      }));
    }),
    ...categories.slice(0, limit).map((word) => ({
      ...word,
      isMeant: false,
      id: idOf({ kind: "category", id: word.id }),
      addition: words.editing.party.category,
    })),
  ].slice(0, suggestionLimit);
}

function ownSuggestions(
  party: Party,
  indexes: Pick<RegisterIndexes, "usesOf">,
  register: Register,
  words: Words,
): ReadonlyArray<Suggestion> {
  const title = party.name ?? words.common.untitled;
  const provenance = ownProvenance(words);
  const detail = usedIn(party.id, indexes, register, words);
  const whole = { id: idOf({ kind: "party", id: party.id, serviceId: null }), title, detail, provenance };
  const services = party.services ?? [];
  if (services.length === 0) return [whole];
  return services.map((service) => ({
    id: idOf({ kind: "party", id: party.id, serviceId: service.id }),
    title,
    addition:
      service.usualRole === null ? service.name : `${service.name}, ${words.record.partyRole[service.usualRole]}`,
    detail,
    provenance,
  }));
}

const shownCodes = 3;

function usedIn(id: string, indexes: Pick<RegisterIndexes, "usesOf">, register: Register, words: Words): string {
  const codes = new Set(
    indexes.usesOf(id).flatMap(({ owner }) => {
      const activity = owner.kind === "activity" ? register.activities.get(owner.id as ActivityId) : undefined;
      return activity === undefined ? [] : [activity.code ?? activity.name ?? words.common.untitledActivity];
    }),
  );
  const list = [...codes];
  return list.length === 0
    ? words.editing.notUsed
    : words.editing.usedIn(list.slice(0, shownCodes), Math.max(0, list.length - shownCodes));
}

/** Whether a party of the register bears this name or alias: typed, it is the one that is meant. */
export const isCalled = ({ name, aliases }: Party, wanted: string): boolean =>
  wanted !== "" && [name ?? "", ...aliases].some((each) => searchForm(each) === wanted);

const fits = (party: Party, wanted: string): boolean =>
  [party.name ?? "", ...party.aliases, ...(party.services ?? []).map(({ name }) => name)].some((name) =>
    searchForm(name).includes(wanted),
  );
