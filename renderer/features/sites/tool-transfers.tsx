import { countryOutsideEea } from "../../../src/derive/party-views.ts";
import { countryName } from "../../../src/library/country-name.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { ItemId } from "../../../src/model/ids.ts";
import { newTransfer } from "../../../src/model/new-entity.ts";
import type { Transfer, TransferInstrument } from "../../../src/model/transfer.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf, YesNo } from "../../controls/answer-select.tsx";
import { newId, withItem, withoutItem } from "../../controls/change-entity.ts";
import { CountryAt } from "../../controls/country-at.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { PartyAt } from "../../controls/party-at.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { ToolDetailsProps } from "./tool-details.tsx";

/** Where a tool takes data outside the EEA, each time with what that rests on. Art. 30(1)(e) and 44–49 GDPR. */
export function ToolTransfers(props: ToolDetailsProps) {
  const { use, onChange } = props;
  const { tools: own } = useWords().sites;
  const outside = useRegister((register) => countryOutsideEea(use, register));
  const add = (): void => {
    const destination = outside === null ? null : { kind: "country" as const, country: outside };
    onChange((each) => ({
      ...each,
      transfers: [...(each.transfers ?? []), { ...newTransfer(ItemId.parse(newId())), destination }],
    }));
  };
  return (
    <div data-margin-anchor={`partyUses/${use.id}/transfers`}>
      {(use.transfers ?? []).map((transfer) => (
        <ToolTransfer key={transfer.id} {...props} transfer={transfer} />
      ))}
      <p className="acts">
        <Button look="bare" isLow onPress={add}>
          {own.transferAdd}
        </Button>
      </p>
      <NoneAnswer
        list={use.transfers}
        act={own.transferNone.act}
        answer={own.transferNone.answer}
        onNone={() => onChange((each) => ({ ...each, transfers: [] }))}
        onReopen={() => onChange((each) => ({ ...each, transfers: null }))}
      />
    </div>
  );
}

function ToolTransfer({ site, use, name, onChange, transfer }: ToolDetailsProps & { readonly transfer: Transfer }) {
  const words = useWords();
  const { tools: own } = words.sites;
  const language = useSettings((settings) => settings.language);
  const set = (change: Partial<Transfer>, added?: Parameters<typeof onChange>[1]): void =>
    onChange(
      (each) => ({ ...each, transfers: withItem(each.transfers, transfer.id, (item) => ({ ...item, ...change })) }),
      added,
    );
  const at = (key: string) => fieldRef("site", site.id, `partyUses/${use.id}/transfers/${transfer.id}/${key}`);
  const { destination, instrument } = transfer;
  const to =
    destination === null
      ? own.open
      : destination.kind === "country"
        ? countryName(destination.country, language)
        : destination.name;
  const text = (key: "supplementaryMeasures" | "copyObtainable" | "note", term: string): FoldedPair => ({
    term,
    isAnswered: transfer[key] !== null,
    value: <TextAt at={at(key)} label={`${term}, ${name}`} />,
  });
  const day = (key: "checkedOn" | "assessedOn", term: string): FoldedPair => ({
    term,
    isAnswered: key === "checkedOn" || transfer[key] !== null,
    value: <DayAt label={`${term}, ${name}`} value={transfer[key]} onCommit={(date) => set({ [key]: date })} />,
  });
  const pairs: ReadonlyArray<FoldedPair> = [
    {
      term: own.transferCountry,
      isAnswered: true,
      value: (
        <span className="inrow">
          <CountryAt
            label={`${own.transferCountry}, ${name}`}
            value={destination?.kind === "country" ? destination.country : null}
            onCommit={(country) => set({ destination: country === null ? null : { kind: "country", country } })}
          />
          {destination?.kind !== "country" && (
            <TextField
              label={`${own.organisation}, ${name}`}
              placeholder={own.organisation}
              value={destination?.kind === "international-organisation" ? destination.name : ""}
              onCommit={(entered) =>
                set({
                  destination:
                    entered.trim() === "" ? null : { kind: "international-organisation", name: entered.trim() },
                })
              }
            />
          )}
        </span>
      ),
    },
    {
      term: own.transferInstrument,
      isAnswered: true,
      value: (
        <span className="inrow">
          <AnswerSelect
            label={`${own.transferInstrument}, ${name}`}
            value={instrument?.kind ?? null}
            choices={choicesOf(words.record.instrument)}
            onCommit={(kind) => set({ instrument: kind === null ? null : newInstrument(kind) })}
          />
          {instrument?.kind === "standard-contractual-clauses" && (
            <AnswerSelect
              label={`${own.module}, ${name}`}
              placeholder={own.module}
              value={instrument.module}
              choices={choicesOf(words.record.sccModule)}
              onCommit={(module) => set({ instrument: { ...instrument, module } })}
            />
          )}
          {instrument?.kind === "derogation" && (
            <AnswerSelect
              label={`${own.letter}, ${name}`}
              placeholder={own.letter}
              value={instrument.letter}
              choices={derogations.map((id) => ({ id, title: id === "second-paragraph" ? "49(1)" : id }))}
              onCommit={(letter) => set({ instrument: { ...instrument, letter } })}
            />
          )}
          {instrument?.kind === "other-safeguard" && (
            <TextAt at={at("instrument/description")} label={`${own.safeguard}, ${name}`} placeholder={own.safeguard} />
          )}
        </span>
      ),
    },
    day("checkedOn", own.transferCheckedOn),
    {
      term: own.importer,
      isAnswered: transfer.importerId !== null,
      value: (
        <PartyAt
          label={`${own.importer}, ${name}`}
          value={transfer.importerId}
          onCommit={(importerId, added) => set({ importerId }, added)}
        />
      ),
    },
    {
      term: own.exporter,
      isAnswered: transfer.exporter !== null,
      value: (
        <AnswerSelect
          label={`${own.exporter}, ${name}`}
          value={transfer.exporter}
          choices={choicesOf(words.record.exporter)}
          onCommit={(exporter) => set({ exporter })}
        />
      ),
    },
    {
      term: own.remoteAccess,
      isAnswered: transfer.remoteAccess !== null,
      value: (
        <YesNo
          label={`${own.remoteAccess}, ${name}`}
          value={transfer.remoteAccess}
          onCommit={(remoteAccess) => set({ remoteAccess })}
        />
      ),
    },
    text("supplementaryMeasures", own.measures),
    text("copyObtainable", own.copy),
    day("assessedOn", own.assessedOn),
    text("note", own.note),
  ];
  return (
    <div className="subfields">
      <div className="withact">
        <b>
          {own.transfers}: {to}
        </b>
        <IconButton
          icon="cross"
          label={own.transferRemove(to)}
          isLow
          onPress={() => onChange((each) => ({ ...each, transfers: withoutItem(each.transfers, transfer.id) }))}
        />
      </div>
      <FoldedPairs pairs={pairs} about={`${own.transfers} ${to}`} />
    </div>
  );
}

const derogations = ["a", "b", "c", "d", "e", "f", "g", "second-paragraph"] as const;

/** An instrument of which only the kind is known. */
function newInstrument(kind: TransferInstrument["kind"]): TransferInstrument {
  switch (kind) {
    case "standard-contractual-clauses":
      return { kind, module: null };
    case "other-safeguard":
      return { kind, description: null };
    case "derogation":
      return { kind, letter: null };
    case "adequacy":
    case "data-privacy-framework":
    case "binding-corporate-rules":
      return { kind };
    default:
      return kind satisfies never;
  }
}
