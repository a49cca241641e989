import { countryInSentence } from "../../../src/library/country-name.ts";
import { libraryParty } from "../../../src/library/parties.ts";
import { adequacyOn, transferStanding } from "../../../src/library/transfers.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Transfer, TransferInstrument } from "../../../src/model/transfer.ts";
import type { PlainDate } from "../../../src/model/values.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf, YesNo } from "../../controls/answer-select.tsx";
import { withItem, withoutItem } from "../../controls/change-entity.ts";
import { CountryAt } from "../../controls/country-at.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { FoldedPairs } from "../../controls/folded-pairs.tsx";
import { PartyAt } from "../../controls/party-at.tsx";
import { SeveralOf } from "../../controls/several-of.tsx";
import { shortDate } from "../../controls/term-points.ts";
import { AreaAt } from "../../controls/text-at.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { type ChangeItem, changeActivity } from "./change-activity.ts";

export type TransferBlockProps = {
  readonly activity: ProcessingActivity;
  readonly use: PartyUse;
  readonly transfer: Transfer;
  readonly name: string;
};

const instrumentKinds = [
  "adequacy",
  "data-privacy-framework",
  "standard-contractual-clauses",
  "binding-corporate-rules",
  "other-safeguard",
  "derogation",
] as const;

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

/** One transfer: where to, on what it rests, what the law says of that country today, and when that was checked. */
export function TransferBlock({ activity, use, transfer, name }: TransferBlockProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const today = useRegister((register) => todayIn(register.register.timeZone));
  const party = useRegister((register) =>
    use.who?.kind === "party" ? register.parties.get(use.who.partyId) : undefined,
  );
  const { transfers: own } = words.activities.document;
  const path = `partyUses/${use.id}/transfers/${transfer.id}`;
  const groups = activity.dataGroups ?? [];
  const change: ChangeItem<Transfer> = (update, added = []) =>
    void changeActivity(
      activity.id,
      (each) => ({
        ...each,
        partyUses: withItem(each.partyUses, use.id, (one) => ({
          ...one,
          transfers: withItem(one.transfers, transfer.id, update),
        })),
      }),
      added,
    );
  const { destination, instrument } = transfer;
  const country = destination?.kind === "country" ? destination.country : null;
  const place =
    destination === null
      ? own.unknownPlace
      : destination.kind === "country"
        ? countryInSentence(destination.country, language)
        : destination.name;
  const facts = country === null ? [] : countryFacts(country, today, words, language);
  const source = party?.libraryId == null ? null : libraryParty(party.libraryId);
  const dpf = source?.dpf === "expected" && country === "US" ? own.dpfExpected(name) : null;
  const pairs: ReadonlyArray<Pair> = [
    {
      term: own.to,
      value: (
        <CountryAt
          label={own.to}
          anchor={`${path}/destination`}
          value={country}
          onCommit={(code) =>
            change((each) => ({ ...each, destination: code === null ? null : { kind: "country", country: code } }))
          }
        />
      ),
    },
    {
      term: own.instrument,
      value: (
        <AnswerSelect
          label={own.instrument}
          anchor={`${path}/instrument`}
          value={instrument?.kind ?? null}
          choices={instrumentKinds.map((id) => ({ id, title: words.record.instrument[id] }))}
          onCommit={(kind) => change((each) => ({ ...each, instrument: kind === null ? null : newInstrument(kind) }))}
        />
      ),
    },
    ...instrumentPairs(transfer, path, change, words),
    {
      term: own.checkedOn,
      value: (
        <span className="range">
          <DayAt
            label={own.checkedOn}
            anchor={`${path}/checkedOn`}
            value={transfer.checkedOn}
            onCommit={(checkedOn) => change((each) => ({ ...each, checkedOn }))}
          />
          {transfer.checkedOn !== today && (
            <Button look="bare" isLow onPress={() => change((each) => ({ ...each, checkedOn: today }))}>
              {own.checkToday}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <div className="block" data-margin-anchor={path}>
      <div className="withact" data-margin-anchor={`partyUses/${use.id}/transfers`}>
        <p>
          <b>{name}</b> {own.to} {place}
        </p>
        <IconButton
          icon="cross"
          label={own.remove(place)}
          isLow
          onPress={() =>
            void changeActivity(activity.id, (each) => ({
              ...each,
              partyUses: withItem(each.partyUses, use.id, (one) => ({
                ...one,
                transfers: withoutItem(one.transfers, transfer.id),
              })),
            }))
          }
        />
      </div>
      <Pairs pairs={pairs} hasWideTerms />
      {[...facts, ...(dpf === null ? [] : [dpf])].map((fact) => (
        <p key={fact} className="small quiet">
          {fact}
        </p>
      ))}
      <FoldedPairs
        about={`${name}, ${place}`}
        hasWideTerms
        pairs={[
          {
            term: own.exporter,
            isAnswered: transfer.exporter !== null,
            value: (
              <AnswerSelect
                label={own.exporter}
                value={transfer.exporter}
                choices={choicesOf(words.record.exporter)}
                onCommit={(exporter) => change((each) => ({ ...each, exporter }))}
              />
            ),
          },
          {
            term: own.remote,
            isAnswered: transfer.remoteAccess !== null,
            value: (
              <YesNo
                label={own.remote}
                value={transfer.remoteAccess}
                onCommit={(remoteAccess) => change((each) => ({ ...each, remoteAccess }))}
              />
            ),
          },
          {
            term: own.importer,
            isAnswered: transfer.importerId !== null,
            value: (
              <PartyAt
                label={own.importer}
                anchor={`${path}/importerId`}
                value={transfer.importerId}
                onCommit={(importerId, added) => change((each) => ({ ...each, importerId }), added)}
              />
            ),
          },
          ...(groups.length > 1
            ? [
                {
                  term: own.data,
                  isAnswered: transfer.dataGroupIds !== null,
                  value: (
                    <SeveralOf
                      label={own.data}
                      allText={words.activities.document.recipients.allData}
                      anchor={`${path}/dataGroupIds`}
                      value={transfer.dataGroupIds}
                      options={groups.map((group) => ({ id: group.id, title: group.name ?? words.common.untitled }))}
                      onCommit={(dataGroupIds) => change((each) => ({ ...each, dataGroupIds }))}
                    />
                  ),
                },
              ]
            : []),
          ...(["supplementaryMeasures", "copyObtainable", "note"] as const).map((key) => {
            const term = { supplementaryMeasures: own.measures, copyObtainable: own.copy, note: own.note }[key];
            return {
              term,
              isAnswered: transfer[key] !== null,
              value: <AreaAt isOneParagraph at={fieldRef("activity", activity.id, `${path}/${key}`)} label={term} />,
            };
          }),
          {
            term: own.assessedOn,
            isAnswered: transfer.assessedOn !== null,
            value: (
              <DayAt
                label={own.assessedOn}
                anchor={`${path}/assessedOn`}
                value={transfer.assessedOn}
                onCommit={(assessedOn) => change((each) => ({ ...each, assessedOn }))}
              />
            ),
          },
          {
            term: own.organisation,
            isAnswered: destination?.kind === "international-organisation",
            value: (
              <TextField
                label={own.organisation}
                placeholder={words.common.notAnswered}
                value={destination?.kind === "international-organisation" ? destination.name : ""}
                onCommit={(text) =>
                  change((each) => ({
                    ...each,
                    destination: text.trim() === "" ? null : { kind: "international-organisation", name: text.trim() },
                  }))
                }
              />
            ),
          },
        ]}
      />
    </div>
  );
}

/** What the chosen instrument still has to say: the module, the letter of art. 49, which safeguard. */
function instrumentPairs(
  { instrument }: Transfer,
  path: string,
  change: ChangeItem<Transfer>,
  words: Words,
): ReadonlyArray<Pair> {
  const { transfers: own } = words.activities.document;
  switch (instrument?.kind) {
    case "standard-contractual-clauses":
      return [
        {
          term: own.module,
          value: (
            <AnswerSelect
              label={own.module}
              anchor={`${path}/instrument/module`}
              value={instrument.module}
              choices={choicesOf(words.record.sccModule)}
              onCommit={(module) => change((each) => ({ ...each, instrument: { ...instrument, module } }))}
            />
          ),
        },
      ];
    case "derogation":
      return [
        {
          term: own.letter,
          value: (
            <AnswerSelect
              label={own.letter}
              anchor={`${path}/instrument/letter`}
              value={instrument.letter}
              choices={(["a", "b", "c", "d", "e", "f", "g"] as const).map((id) => ({ id, title: `art. 49(1)(${id})` }))}
              onCommit={(letter) => change((each) => ({ ...each, instrument: { ...instrument, letter } }))}
            />
          ),
        },
      ];
    case "other-safeguard":
      return [
        {
          term: own.safeguard,
          value: (
            <TextField
              label={own.safeguard}
              placeholder={words.common.notAnswered}
              anchor={`${path}/instrument/description`}
              value={instrument.description ?? ""}
              onCommit={(text) =>
                change((each) => ({ ...each, instrument: { ...instrument, description: text.trim() } }))
              }
            />
          ),
        },
      ];
    default:
      return [];
  }
}

/** What the library says of a country today: inside the EEA, adequate until when, adequate for some, or in need of a safeguard. */
function countryFacts(country: string, today: PlainDate, words: Words, language: Language): ReadonlyArray<string> {
  const { transfers: own } = words.activities.document;
  const decision = adequacyOn(country, today);
  switch (transferStanding(country, today)) {
    case "inside-eea":
      return [own.inside(countryInSentence(country, language))];
    case "adequate":
      return decision === null
        ? []
        : [own.adequate(decision.decision, decision.expires === null ? null : shortDate(decision.expires, language))];
    case "adequate-for-some":
      return decision === null ? [] : [own.adequateForSome(decision.scope[language])];
    case "needs-instrument":
      return [own.needsInstrument];
    default:
      return [];
  }
}
