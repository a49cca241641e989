import { partyUseName } from "../../../src/derive/names.ts";
import { searchLibraryParties } from "../../../src/library/parties.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Site } from "../../../src/model/site.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import type { Suggestion } from "../../components/suggestion.ts";
import { suggestWholeParties } from "../../controls/party-at.tsx";
import { ownProvenance } from "../../controls/suggest-words.ts";

/**
 * What may measure a site's visits: its own tools that are not among the measured yet, then parties of register and library. Of
 * the library only those that measure, until somebody types another name. The id is that of a use or of a party.
 */
export function suggestAnalytics(
  site: Site,
  register: Register,
  text: string,
  words: Words,
  language: Language,
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  const measured = new Set(site.analytics?.map(({ partyUseId }) => partyUseId));
  const uses = site.partyUses ?? [];
  const tools = uses
    .filter(({ id }) => !measured.has(id))
    .map((use) => ({
      id: use.id as string,
      title: partyUseName(use, register, language) ?? words.common.untitled,
      provenance: ownProvenance(words),
    }))
    .filter(({ title }) => searchForm(title).includes(wanted));
  const named = new Set(uses.flatMap(({ who }) => (who?.kind === "party" ? [who.partyId as string] : [])));
  const others = suggestWholeParties(register.parties, text, words, language).filter(({ id }) => !named.has(id));
  if (wanted !== "") return [...tools, ...others];
  const measures = new Set(["analytics", "statistiek"].flatMap(searchLibraryParties).map(({ id }) => id));
  const libraryIdOf = (id: string): string =>
    [...register.parties.values()].find((party) => party.id === id)?.libraryId ?? id;
  return [...tools, ...others.filter(({ id }) => measures.has(libraryIdOf(id)))];
}
