import { fieldRef } from "../../../src/model/field-ref.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { Site } from "../../../src/model/site.ts";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, YesNo } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { disclosureBasisChoices } from "../../controls/disclosure-basis-choices.ts";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { IdsField } from "../../controls/ids-field.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { vettingPairs } from "../../controls/vetting-pairs.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { ChangeUse } from "./tool-block.tsx";

export type ToolDetailsProps = {
  readonly site: Site;
  readonly use: PartyUse;
  readonly name: string;
  readonly onChange: ChangeUse;
};

/** What else there is to say of a tool; the answered part shows, the rest is behind "more". */
export function ToolDetails({ site, use, name, onChange }: ToolDetailsProps) {
  const words = useWords();
  const { tools: own } = words.sites;
  const register = useRegister((each) => each);
  const { who } = use;
  const party = who?.kind === "party" ? register.parties.get(who.partyId) : undefined;
  const path = `partyUses/${use.id}`;
  const at = (key: string) => fieldRef("site", site.id, `${path}/${key}`);
  const set = (change: Partial<PartyUse>): void => onChange((each) => ({ ...each, ...change }));
  const text = (key: "means" | "note", term: string): FoldedPair => ({
    term,
    isAnswered: use[key] !== null,
    value: <TextAt at={at(key)} label={`${term}, ${name}`} />,
  });
  const day = (key: "since" | "until"): FoldedPair => ({
    term: own[key],
    isAnswered: use[key] !== null,
    value: <DayAt label={`${own[key]}, ${name}`} value={use[key]} onCommit={(date) => set({ [key]: date })} />,
  });
  const services = party?.services ?? [];
  const pairs: ReadonlyArray<FoldedPair> = [
    ...(who?.kind === "party" && services.length > 0
      ? [
          {
            term: own.service,
            isAnswered: who.serviceId !== null,
            value: (
              <AnswerSelect
                label={`${own.service}, ${name}`}
                value={who.serviceId}
                choices={services.map((service) => ({ id: service.id, title: service.name }))}
                onCommit={(serviceId) => set({ who: { ...who, serviceId } })}
              />
            ),
          },
        ]
      : []),
    {
      term: own.agreements,
      isAnswered: use.agreementIds !== null,
      value: (
        <IdsField<AgreementId>
          label={`${own.agreements}, ${name}`}
          placeholder={own.agreementPlaceholder}
          anchor={`${path}/agreementIds`}
          ids={use.agreementIds}
          options={[...register.agreements.values()].map((agreement) => ({
            id: agreement.id,
            title: agreement.name ?? agreement.code ?? words.common.untitled,
          }))}
          none={own.agreementNone}
          onCommit={(agreementIds) => set({ agreementIds })}
        />
      ),
    },
    {
      term: own.basis,
      isAnswered: use.disclosureBasis !== null,
      value: (
        <AnswerSelect
          label={`${own.basis}, ${name}`}
          value={use.disclosureBasis}
          choices={disclosureBasisChoices(words)}
          onCommit={(disclosureBasis) => set({ disclosureBasis })}
        />
      ),
    },
    {
      term: own.statute,
      isAnswered: use.disclosureStatute !== null,
      value: (
        <TextField
          label={`${own.statute}, ${name}`}
          placeholder={words.common.notAnswered}
          value={use.disclosureStatute?.citation ?? ""}
          onCommit={(citation) =>
            set({
              disclosureStatute:
                citation.trim() === "" ? null : { citation: citation.trim(), url: use.disclosureStatute?.url ?? null },
            })
          }
        />
      ),
    },
    {
      term: own.supplies,
      isAnswered: use.suppliesData !== null,
      value: (
        <YesNo
          label={`${own.supplies}, ${name}`}
          value={use.suppliesData}
          onCommit={(suppliesData) => set({ suppliesData })}
        />
      ),
    },
    text("means", own.means),
    {
      term: own.system,
      isAnswered: use.systemId !== null,
      value: (
        <AnswerSelect
          label={`${own.system}, ${name}`}
          value={use.systemId}
          choices={[...register.systems.values()].map((system) => ({
            id: system.id,
            title: system.name ?? words.common.untitled,
          }))}
          onCommit={(systemId) => set({ systemId })}
        />
      ),
    },
    ...vettingPairs(use, name, `${path}/vetting`, words, onChange),
    day("since"),
    day("until"),
    text("note", own.note),
  ];
  return <FoldedPairs pairs={pairs} about={name} />;
}
