import { useCallback } from "react";
import type { Added } from "../../../src/edits/with-added.ts";
import { ItemId } from "../../../src/model/ids.ts";
import type { Site } from "../../../src/model/site.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { Pairs } from "../../components/section.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { YesNo } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { type FoundParty, PartyAt, partyById, partyByName, suggestWholeParties } from "../../controls/party-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** Buttons of social networks, which may collect data as soon as the page is seen, and whether the site asks where one is. */
export function SocialSection({ site }: { readonly site: Site }) {
  const words = useWords();
  const { social: own } = words.sites;
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  const change = (
    update: (list: Site["socialButtons"]) => Site["socialButtons"],
    added: ReadonlyArray<Added> = [],
  ): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, socialButtons: update(each.socialButtons) }), added);
  const add = (found: FoundParty | null): void => {
    if (found === null) return;
    const button = { id: ItemId.parse(newId()), partyId: found.id, consentBefore: null };
    change((list) => [...(list ?? []), button], found.added);
  };
  return (
    <div data-margin-anchor="socialButtons">
      {(site.socialButtons ?? []).map((button) => {
        const name = (button.partyId === null ? null : parties.get(button.partyId)?.name) ?? words.common.untitled;
        return (
          <div key={button.id} className="withact line" data-margin-anchor={`socialButtons/${button.id}`}>
            <span className="inrow">
              <b>{name}</b>
              <span>
                <span className="quiet small">{own.consentBefore}</span>{" "}
                <YesNo
                  label={`${own.consentBefore}, ${name}`}
                  value={button.consentBefore}
                  onCommit={(consentBefore) =>
                    change((list) => withItem(list, button.id, (each) => ({ ...each, consentBefore })))
                  }
                />
              </span>
            </span>
            <IconButton
              icon="cross"
              label={own.remove(name)}
              isLow
              onPress={() => change((list) => withoutItem(list, button.id))}
            />
          </div>
        );
      })}
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
        list={site.socialButtons}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
      <Location site={site} />
    </div>
  );
}

const openLocation: NonNullable<Site["location"]> = {
  kind: "used",
  askedSeparately: null,
  onlyWithConsent: null,
  mapProviderId: null,
};

/** Whether the site asks where someone is; only then the questions about it. */
function Location({ site }: { readonly site: Site }) {
  const { social: own } = useWords().sites;
  const { location } = site;
  const set = (next: Site["location"], added: ReadonlyArray<Added> = []): void =>
    void changeEntity("site", site.id, (each) => ({ ...each, location: next }), added);
  if (location?.kind !== "used") {
    return (
      <div data-margin-anchor="location">
        {location === null && (
          <p className="acts">
            <Button look="bare" isLow onPress={() => set(openLocation)}>
              {own.locationAct}
            </Button>
          </p>
        )}
        <NoneAnswer
          list={location === null ? null : []}
          act={own.locationNone.act}
          answer={own.locationNone.answer}
          onNone={() => set({ kind: "none" })}
          onReopen={() => set(null)}
        />
      </div>
    );
  }
  return (
    <div data-margin-anchor="location">
      <Pairs
        hasWideTerms
        pairs={[
          {
            term: own.askedSeparately,
            value: (
              <YesNo
                label={own.askedSeparately}
                value={location.askedSeparately}
                onCommit={(askedSeparately) => set({ ...location, askedSeparately })}
              />
            ),
          },
          {
            term: own.onlyWithConsent,
            value: (
              <YesNo
                label={own.onlyWithConsent}
                value={location.onlyWithConsent}
                onCommit={(onlyWithConsent) => set({ ...location, onlyWithConsent })}
              />
            ),
          },
          {
            term: own.mapProvider,
            value: (
              <PartyAt
                label={own.mapProvider}
                value={location.mapProviderId}
                onCommit={(mapProviderId, added) => set({ ...location, mapProviderId }, added)}
              />
            ),
          },
        ]}
      />
      <p className="acts">
        <Button look="bare" isLow onPress={() => set(null)}>
          {own.locationRemove}
        </Button>
      </p>
    </div>
  );
}
