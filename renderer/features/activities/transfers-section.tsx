import { partyUseName } from "../../../src/derive/names.ts";
import { countryInSentence } from "../../../src/library/country-name.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { newTransfer } from "../../../src/model/new-entity.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { CountryCode } from "../../../src/model/values.ts";
import { enumerate } from "../../../src/words/sentence.ts";
import { Button } from "../../components/button.tsx";
import { Menu } from "../../components/menu.tsx";
import { Section } from "../../components/section.tsx";
import { newId, withItem } from "../../controls/change-entity.ts";
import { FindingNotes } from "../../controls/finding-notes.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";
import type { ActivitySectionProps } from "./section-props.ts";
import { TransferBlock } from "./transfer-block.tsx";
import { type TransferStanding, transferStanding } from "./transfer-standing.ts";

/** Section 4: what leaves the EEA and on what it rests, or why nothing does. */
export function TransfersSection({ activity, findings }: ActivitySectionProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { transfers: own } = words.activities.document;
  const standing = transferStanding(activity, register, todayIn(register.register.timeZone));
  const nameOf = (use: PartyUse): string => partyUseName(use, register, language) ?? words.common.untitled;
  const uses = activity.partyUses ?? [];
  return (
    <Section id="transfers" number={4} title={own.title} notes={<FindingNotes findings={findings} id={activity.id} />}>
      {standing.recorded.map(({ use, transfer }) => (
        <TransferBlock key={transfer.id} activity={activity} use={use} transfer={transfer} name={nameOf(use)} />
      ))}
      {standing.asked.map(({ use, country }) => (
        <div key={use.id} className="block" data-margin-anchor={`partyUses/${use.id}/transfers`}>
          <p>{own.implied(nameOf(use), countryInSentence(country, language))}</p>
          <div className="acts">
            <Button isLow onPress={() => record(activity, use, country)}>
              {own.record}
            </Button>
            <Button look="bare" isLow onPress={() => setTransfers(activity, use, [])}>
              {own.noneFor}
            </Button>
          </div>
        </div>
      ))}
      {standing.open.length > 0 && (
        <div className="block" data-margin-anchor={`partyUses/${standing.open[0]?.id}/transfers`}>
          <p>{own.question(enumerate(standing.open.map(nameOf), words.common))}</p>
          <p className="small quiet">{own.questionWhy}</p>
          <div className="acts">
            <Button isLow onPress={() => answerNone(activity, standing.open)}>
              {own.noneAtAll}
            </Button>
          </div>
        </div>
      )}
      <Conclusion standing={standing} />
      {standing.answeredNone.length > 0 && (
        <p className="small quiet">
          {own.noneForAnswer(enumerate(standing.answeredNone.map(nameOf), words.common))}{" "}
          <Menu
            label={words.editing.reopen}
            acts={standing.answeredNone.map((use) => ({
              kind: "act",
              id: use.id,
              title: nameOf(use),
              onAct: () => setTransfers(activity, use, null),
            }))}
          >
            <Button look="bare" isLow hasMenu>
              {words.editing.reopen}
            </Button>
          </Menu>
        </p>
      )}
      {uses.length > 0 && (
        <p className="noneact">
          <Menu
            label={own.addFor}
            acts={uses.map((use) => ({
              kind: "act",
              id: use.id,
              title: nameOf(use),
              onAct: () => record(activity, use, null),
            }))}
          >
            <Button look="bare" isLow hasMenu>
              {own.add}
            </Button>
          </Menu>
        </p>
      )}
    </Section>
  );
}

function Conclusion({ standing }: { readonly standing: TransferStanding }) {
  const { transfers: own } = useWords().activities.document;
  switch (standing.conclusion) {
    case "has-transfers":
    case "open":
      return null;
    case "recipients-open":
      return <p className="quiet">{own.recipientsOpen}</p>;
    case "no-recipients":
      return (
        <>
          <p className="say">{own.none}</p>
          <p className="small quiet">{own.noRecipients}</p>
        </>
      );
    case "none":
      return <p className="say">{own.none}</p>;
    default:
      return standing.conclusion satisfies never;
  }
}

function answerNone(activity: ProcessingActivity, uses: ReadonlyArray<PartyUse>): void {
  const ids = new Set(uses.map(({ id }) => id));
  void changeActivity(activity.id, (each) => ({
    ...each,
    partyUses: each.partyUses?.map((use) => (ids.has(use.id) ? { ...use, transfers: [] } : use)) ?? null,
  }));
}

function setTransfers(activity: ProcessingActivity, use: PartyUse, transfers: PartyUse["transfers"]): void {
  void changeActivity(activity.id, (each) => ({
    ...each,
    partyUses: withItem(each.partyUses, use.id, (one) => ({ ...one, transfers })),
  }));
}

function record(activity: ProcessingActivity, use: PartyUse, country: CountryCode | null): void {
  const transfer = newTransfer(ItemId.parse(newId()));
  setTransfers(activity, use, [
    ...(use.transfers ?? []),
    { ...transfer, destination: country === null ? null : { kind: "country", country } },
  ]);
}
