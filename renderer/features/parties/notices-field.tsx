import { useCallback } from "react";
import type { Engagement } from "../../../src/model/engagement.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { IconButton } from "../../components/button.tsx";
import { AddField } from "../../components/suggest-field.tsx";
import { YesNo } from "../../controls/answer-select.tsx";
import { changeEntity, newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { DayAt } from "../../controls/day-at.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { partyById, partyByName, suggestWholeParties } from "../../controls/party-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

/** Of which new sub-processors the customer was told, when, and whether it objected. Art. 28(2) GDPR. */
export function NoticesField({ engagement }: { readonly engagement: Engagement }) {
  const words = useWords();
  const { notices: own } = words.parties.engagements;
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  const { subProcessorNotices: list } = engagement;
  type Notices = Engagement["subProcessorNotices"];
  const change = (update: (notices: Notices) => Notices, added?: Parameters<typeof changeEntity>[3]): void =>
    void changeEntity(
      "engagement",
      engagement.id,
      (each) => ({ ...each, subProcessorNotices: update(each.subProcessorNotices) }),
      added,
    );
  const add = (found: ReturnType<typeof partyById>): void => {
    if (found === null) return;
    change(
      (notices) => [
        ...(notices ?? []),
        { id: ItemId.parse(newId()), partyId: found.id, toldOn: null, objectionUntil: null, objected: null },
      ],
      found.added,
    );
  };
  return (
    <div data-margin-anchor={`engagements/${engagement.id}/subProcessorNotices`}>
      {(list ?? []).map((notice) => {
        const name = parties.get(notice.partyId)?.name ?? words.common.untitled;
        const set = (fields: Partial<typeof notice>): void =>
          change((notices) => withItem(notices, notice.id, (each) => ({ ...each, ...fields })));
        return (
          <span className="inrow" key={notice.id}>
            <span>{name}</span>
            <span className="cap">{own.toldOn}</span>
            <DayAt label={`${own.toldOn}, ${name}`} value={notice.toldOn} onCommit={(toldOn) => set({ toldOn })} />
            <span className="cap">{own.until}</span>
            <DayAt
              label={`${own.until}, ${name}`}
              value={notice.objectionUntil}
              onCommit={(objectionUntil) => set({ objectionUntil })}
            />
            <span className="cap">{own.objected}</span>
            <YesNo
              label={`${own.objected}, ${name}`}
              value={notice.objected}
              onCommit={(objected) => set({ objected })}
            />
            <IconButton
              icon="cross"
              label={own.remove(name)}
              isLow
              onPress={() => change((notices) => withoutItem(notices, notice.id))}
            />
          </span>
        );
      })}
      <AddField
        label={own.add}
        placeholder={own.placeholder}
        addLabel={words.controls.add}
        suggest={suggest}
        words={words.controls.suggest}
        onChoose={({ id }) => add(partyById(id, language))}
        onFreeText={(text) => add(partyByName(text, language))}
      />
      <NoneAnswer
        list={list}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => change(() => [])}
        onReopen={() => change(() => null)}
      />
    </div>
  );
}
