import { useCallback } from "react";
import { libraryParty } from "../../../src/library/parties.ts";
import { PartyUseId } from "../../../src/model/ids.ts";
import { newPartyUse } from "../../../src/model/new-entity.ts";
import type { PartyRole } from "../../../src/model/party-use.ts";
import type { Site } from "../../../src/model/site.ts";
import { AddField } from "../../components/suggest-field.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { type FoundParty, partyById, partyByName, suggestWholeParties } from "../../controls/party-at.tsx";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { ToolBlock } from "./tool-block.tsx";

/** What of others runs on the site, each with its role: the same relation that activities have to the outside. */
export function ToolsSection({ site }: { readonly site: Site }) {
  const words = useWords();
  const { tools: own } = words.sites;
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  const change = (partyUses: Site["partyUses"]): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, partyUses }));
  const add = (found: FoundParty | null): void => {
    if (found === null) return;
    const use = {
      ...newPartyUse(PartyUseId.parse(newId())),
      who: { kind: "party" as const, partyId: found.id, serviceId: null },
      role: usualRole(found),
    };
    void changeEntity(
      "site",
      site.id,
      (each) => ({ ...each, partyUses: [...(each.partyUses ?? []), use] }),
      found.added,
    );
  };
  return (
    <div data-margin-anchor="partyUses">
      {(site.partyUses ?? []).map((use) => (
        <ToolBlock key={use.id} site={site} use={use} />
      ))}
      <div className="adders">
        <AddField
          label={own.add}
          placeholder={own.addPlaceholder}
          addLabel={words.controls.add}
          suggest={suggest}
          words={words.controls.suggest}
          onChoose={({ id }) => add(partyById(id, language))}
          onFreeText={(name) => add(partyByName(name, language))}
        />
      </div>
      <NoneAnswer
        list={site.partyUses}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change([])}
        onReopen={() => change(null)}
      />
    </div>
  );
}

/** The role that the library says is usual for a party; null where it says none, or more than one. */
function usualRole(found: FoundParty): PartyRole | null {
  const { open } = useRegisterStore.getState();
  const added = found.added.find(({ kind }) => kind === "party");
  const party = open?.register.parties.get(found.id) ?? (added?.kind === "party" ? added.entity : undefined);
  const source = party?.libraryId == null ? null : libraryParty(party.libraryId);
  return source === null || source.role === "none" || source.role === "mixed" ? null : source.role;
}
