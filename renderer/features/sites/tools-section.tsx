import { useCallback } from "react";
import type { Site } from "../../../src/model/site.ts";
import { AddField } from "../../components/suggest-field.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { type FoundParty, partyById, partyByName, suggestWholeParties } from "../../controls/party-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { newTool } from "./new-tool.ts";
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
    const use = newTool(found);
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
