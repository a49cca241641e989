import { fieldRef } from "../../../src/model/field-ref.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, YesNo } from "../../controls/answer-select.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { disclosureBasisChoices } from "../../controls/disclosure-basis-choices.ts";
import { type FoldedPair, FoldedPairs } from "../../controls/folded-pairs.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { AreaAt } from "../../controls/text-at.tsx";
import { vettingPairs } from "../../controls/vetting-pairs.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { ChangeItem } from "./change-activity.ts";

export type PartyUseDetailsProps = {
  readonly activity: ProcessingActivity;
  readonly use: PartyUse;
  readonly name: string;
  readonly onChange: ChangeItem<PartyUse>;
};

/** What else there is to say of a use: which service and data, for which purpose, on which basis of its own, since and until when. */
export function PartyUseDetails({ activity, use, name, onChange }: PartyUseDetailsProps) {
  const words = useWords();
  const { recipients: own } = words.activities.document;
  const { who } = use;
  const party = useRegister((register) => (who?.kind === "party" ? register.parties.get(who.partyId) : undefined));
  const systems = useRegister((register) => register.systems);
  const path = `partyUses/${use.id}`;
  const services = party?.services ?? [];
  const groups = activity.dataGroups ?? [];
  const purposes = activity.purposes ?? [];
  const untitled = words.common.untitled;
  const pairs: ReadonlyArray<FoldedPair> = [
    ...(who?.kind === "party" && services.length > 0
      ? [
          {
            term: own.service,
            isAnswered: false,
            value: (
              <AnswerSelect
                label={own.service}
                placeholder={own.wholeParty}
                anchor={`${path}/who/serviceId`}
                value={who.serviceId}
                choices={services.map((service) => ({ id: service.id, title: service.name }))}
                onCommit={(serviceId) =>
                  onChange((each) => (each.who?.kind === "party" ? { ...each, who: { ...each.who, serviceId } } : each))
                }
              />
            ),
          },
        ]
      : []),
    ...(groups.length > 1
      ? [
          {
            term: own.dataGroups,
            isAnswered: use.dataGroupIds !== null,
            value: (
              <SeveralOf
                label={own.dataGroups}
                allText={own.allData}
                anchor={`${path}/dataGroupIds`}
                value={use.dataGroupIds}
                options={groups.map((group) => ({ id: group.id, title: group.name ?? untitled }))}
                onCommit={(dataGroupIds) => onChange((each) => ({ ...each, dataGroupIds }))}
              />
            ),
          },
        ]
      : []),
    ...(purposes.length > 1
      ? [
          {
            term: own.purposes,
            isAnswered: use.purposeIds !== null,
            value: (
              <SeveralOf
                label={own.purposes}
                allText={words.activities.document.data.allPurposes}
                anchor={`${path}/purposeIds`}
                value={use.purposeIds}
                options={purposes.map(({ id, description }) => ({ id, title: description ?? untitled }))}
                onCommit={(purposeIds) => onChange((each) => ({ ...each, purposeIds }))}
              />
            ),
          },
        ]
      : []),
    {
      term: own.disclosureBasis,
      isAnswered: use.disclosureBasis !== null,
      value: (
        <AnswerSelect
          label={own.disclosureBasis}
          anchor={`${path}/disclosureBasis`}
          value={use.disclosureBasis}
          choices={disclosureBasisChoices(words)}
          onCommit={(disclosureBasis) => onChange((each) => ({ ...each, disclosureBasis }))}
        />
      ),
    },
    {
      term: own.disclosureStatute,
      isAnswered: use.disclosureStatute !== null,
      value: (
        <TextField
          label={own.disclosureStatute}
          placeholder={words.common.notAnswered}
          anchor={`${path}/disclosureStatute`}
          value={use.disclosureStatute?.citation ?? ""}
          onCommit={(citation) =>
            onChange((each) => ({
              ...each,
              disclosureStatute:
                citation.trim() === "" ? null : { citation: citation.trim(), url: each.disclosureStatute?.url ?? null },
            }))
          }
        />
      ),
    },
    {
      term: own.supplies,
      isAnswered: use.suppliesData !== null,
      value: (
        <YesNo
          label={own.supplies}
          anchor={`${path}/suppliesData`}
          value={use.suppliesData}
          onCommit={(suppliesData) => onChange((each) => ({ ...each, suppliesData }))}
        />
      ),
    },
    {
      term: own.means,
      isAnswered: use.means !== null,
      value: <AreaAt isOneParagraph at={fieldRef("activity", activity.id, `${path}/means`)} label={own.means} />,
    },
    ...(systems.size > 0
      ? [
          {
            term: own.system,
            isAnswered: use.systemId !== null,
            value: (
              <AnswerSelect
                label={own.system}
                anchor={`${path}/systemId`}
                value={use.systemId}
                choices={[...systems.values()].map((system) => ({ id: system.id, title: system.name ?? untitled }))}
                onCommit={(systemId) => onChange((each) => ({ ...each, systemId }))}
              />
            ),
          },
        ]
      : []),
    ...(use.role === "processor" || use.role === "sub-processor" || use.vetting !== null
      ? vettingPairs(use, name, `${path}/vetting`, words, (update) => onChange(update))
      : []),
    {
      term: own.since,
      isAnswered: use.since !== null,
      value: (
        <DayAt
          label={own.since}
          anchor={`${path}/since`}
          value={use.since}
          onCommit={(since) => onChange((each) => ({ ...each, since }))}
        />
      ),
    },
    {
      term: own.untilDate,
      isAnswered: use.until !== null,
      value: (
        <DayAt
          label={own.untilDate}
          anchor={`${path}/until`}
          value={use.until}
          start={use.since}
          onCommit={(until) => onChange((each) => ({ ...each, until }))}
        />
      ),
    },
    {
      term: own.note,
      isAnswered: use.note !== null,
      value: <AreaAt isOneParagraph at={fieldRef("activity", activity.id, `${path}/note`)} label={own.note} />,
    },
  ];
  return <FoldedPairs pairs={pairs} about={name} />;
}
