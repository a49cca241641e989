import type { PartyUse } from "../../src/model/party-use.ts";
import type { Words } from "../../src/words/words.ts";
import { TextField } from "../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "./answer-select.tsx";
import { CertificatesField } from "./certificates-field.tsx";
import { DayAt } from "./day-at.tsx";
import type { FoldedPair } from "./folded-pairs.tsx";

type Vetting = NonNullable<PartyUse["vetting"]>;
const notVetted: Vetting = { evidence: null, certificates: null, verdict: null, vettedOn: null };

/**
 * What was looked at before a party was trusted with data, in one use of it. Art. 28(1) GDPR. `change` is handed what is to become of
 * the use as it then is; emptied it is not answered.
 */
export function vettingPairs(
  use: PartyUse,
  name: string,
  anchor: string,
  words: Words,
  change: (update: (use: PartyUse) => PartyUse) => void,
): ReadonlyArray<FoldedPair> {
  const { vetting: own } = words.processorFile;
  const { vetting } = use;
  const vet = (fields: Partial<Vetting>): void =>
    change((each) => {
      const next = { ...notVetted, ...each.vetting, ...fields };
      return { ...each, vetting: Object.values(next).every((answer) => answer === null) ? null : next };
    });
  return [
    {
      term: own.verdict,
      key: "vetting verdict",
      isAnswered: vetting?.verdict != null,
      value: (
        <AnswerSelect
          label={`${own.verdict}, ${name}`}
          anchor={`${anchor}/verdict`}
          value={vetting?.verdict ?? null}
          choices={choicesOf(own.verdicts)}
          onCommit={(verdict) => vet({ verdict })}
        />
      ),
    },
    {
      term: own.evidence,
      key: "vetting evidence",
      isAnswered: vetting?.evidence != null,
      value: (
        <TextField
          label={`${own.evidence}, ${name}`}
          placeholder={words.common.notAnswered}
          anchor={`${anchor}/evidence`}
          value={vetting?.evidence ?? ""}
          onCommit={(evidence) => vet({ evidence: evidence.trim() === "" ? null : evidence.trim() })}
        />
      ),
    },
    {
      term: own.certificates,
      key: "vetting certificates",
      isAnswered: vetting?.certificates != null,
      value: (
        <span data-margin-anchor={`${anchor}/certificates`}>
          <CertificatesField
            about={name}
            value={vetting?.certificates ?? null}
            onCommit={(certificates) => vet({ certificates })}
          />
        </span>
      ),
    },
    {
      term: own.vettedOn,
      key: "vetting day",
      isAnswered: vetting?.vettedOn != null,
      value: (
        <DayAt
          label={`${own.vettedOn}, ${name}`}
          anchor={`${anchor}/vettedOn`}
          value={vetting?.vettedOn ?? null}
          onCommit={(vettedOn) => vet({ vettedOn })}
        />
      ),
    },
  ];
}
