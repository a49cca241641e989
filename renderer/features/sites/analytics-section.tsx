import { partyUseName } from "../../../src/derive/names.ts";
import { ItemId, type PartyUseId } from "../../../src/model/ids.ts";
import type { AnalyticsSettings, Site } from "../../../src/model/site.ts";
import { IconButton } from "../../components/button.tsx";
import { Pairs } from "../../components/section.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { AnswerSelect, YesNo } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { DurationAt } from "../../controls/duration-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { type FoundParty, partyById, partyByName } from "../../controls/party-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { newTool } from "./new-tool.ts";
import { suggestAnalytics } from "./suggest-analytics.ts";

type YesNoKey =
  | "ipAnonymised"
  | "encrypted"
  | "dataSharing"
  | "otherServices"
  | "signalsAndAds"
  | "consentBeforeLoading";

/** How visits are measured: per tool the settings that decide whether it needs consent. */
export function AnalyticsSection({ site }: { readonly site: Site }) {
  const words = useWords();
  const { analytics: own } = words.sites;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const change = (update: (list: Site["analytics"]) => Site["analytics"]): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, analytics: update(each.analytics) }));
  const addParty = (found: FoundParty | null): void => {
    if (found === null) return;
    const known = site.partyUses?.find(({ who }) => who?.kind === "party" && who.partyId === found.id);
    const use = known ?? newTool(found);
    void changeEntity(
      "site",
      site.id,
      (each) => ({
        ...each,
        partyUses: known === undefined ? [...(each.partyUses ?? []), use] : each.partyUses,
        analytics: [...(each.analytics ?? []), newSettings(use.id)],
      }),
      found.added,
    );
  };
  const choose = (id: string): void => {
    const tool = site.partyUses?.find((use) => use.id === id);
    if (tool === undefined) addParty(partyById(id, language));
    else change((list) => [...(list ?? []), newSettings(tool.id)]);
  };
  return (
    <div data-margin-anchor="analytics">
      {(site.analytics ?? []).map((settings) => (
        <ToolSettings key={settings.id} site={site} settings={settings} onChange={change} />
      ))}
      <div className="adders">
        <AddField
          label={own.add}
          placeholder={own.addPlaceholder}
          addLabel={words.controls.add}
          words={words.controls.suggest}
          suggest={(text) => suggestAnalytics(site, register, text, words, language)}
          onChoose={({ id }) => choose(id)}
          onFreeText={(name) => addParty(partyByName(name, language))}
        />
      </div>
      <NoneAnswer
        list={site.analytics}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
    </div>
  );
}

/** Settings of a tool, of which nothing is known. */
const newSettings = (partyUseId: PartyUseId): AnalyticsSettings => ({
  id: ItemId.parse(newId()),
  partyUseId,
  ipAnonymised: null,
  encrypted: null,
  dataSharing: null,
  otherServices: null,
  signalsAndAds: null,
  consentBeforeLoading: null,
  retention: null,
});

type ToolSettingsProps = {
  readonly site: Site;
  readonly settings: AnalyticsSettings;
  readonly onChange: (update: (list: Site["analytics"]) => Site["analytics"]) => void;
};

function ToolSettings({ site, settings, onChange }: ToolSettingsProps) {
  const words = useWords();
  const { analytics: own } = words.sites;
  const language = useSettings((each) => each.language);
  const register = useRegister((each) => each);
  const set = (change: Partial<AnalyticsSettings>): void =>
    onChange((list) => withItem(list, settings.id, (each) => ({ ...each, ...change })));
  const tools = (site.partyUses ?? []).map((use) => ({
    id: use.id,
    title: partyUseName(use, register, language) ?? words.common.untitled,
  }));
  const name = tools.find(({ id }) => id === settings.partyUseId)?.title ?? own.tool;
  const yesNo = (key: YesNoKey, term: string) => ({
    term,
    value: <YesNo label={`${term}, ${name}`} value={settings[key]} onCommit={(answer) => set({ [key]: answer })} />,
  });
  return (
    <div className="phase" data-margin-anchor={`analytics/${settings.id}`}>
      <div className="withact">
        <b>
          <AnswerSelect<PartyUseId>
            label={own.tool}
            placeholder={own.toolOpen}
            value={settings.partyUseId}
            choices={tools}
            onCommit={(partyUseId) => set({ partyUseId })}
          />
        </b>
        <IconButton
          icon="cross"
          label={own.remove}
          isLow
          onPress={() => onChange((list) => withoutItem(list, settings.id))}
        />
      </div>
      <Pairs
        hasWideTerms
        pairs={[
          yesNo("ipAnonymised", own.ipAnonymised),
          yesNo("encrypted", own.encrypted),
          yesNo("dataSharing", own.dataSharing),
          yesNo("otherServices", own.otherServices),
          yesNo("signalsAndAds", own.signals),
          yesNo("consentBeforeLoading", own.consentBefore),
          {
            term: own.retention,
            value: (
              <DurationAt
                label={`${own.retention}, ${name}`}
                value={settings.retention}
                onCommit={(retention) => set({ retention })}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
