import { type ReactNode, useState } from "react";
import { coverageVerdict } from "../../../src/derive/agreement-coverage.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import { Button } from "../../components/button.tsx";
import { ToListButton } from "../../components/frame/three-pane.tsx";
import { MarginLayout } from "../../components/margin-layout.tsx";
import { type Pair, Pairs, Section } from "../../components/section.tsx";
import { Severity } from "../../components/severity.tsx";
import { changeEntity, withItem } from "../../controls/change-entity.ts";
import { addAgreementWith } from "../../controls/new-agreement.ts";
import { PartyText } from "../../controls/party-text.tsx";
import { vettingPairs } from "../../controls/vetting-pairs.tsx";
import { useIndexes } from "../../store/indexes.ts";
import { hrefOf, hrefOfField } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { stateFacts } from "./agreement-facts.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { verdictWords } from "./coverage-section.tsx";
import { levelOf, type ProcessorRow } from "./processor-rows.ts";
import { StateMark } from "./state-mark.tsx";
import { SubProcessorTree } from "./sub-processors-section.tsx";

export type ProcessorPageProps = { readonly row: ProcessorRow; readonly onShowList: () => void };

/** One use of a processor: what asks attention, what was agreed and does it name enough, the guarantees, who works for it. Art. 28 GDPR. */
export function ProcessorPage({ row, onShowList }: ProcessorPageProps) {
  const words = useWords();
  const { page: own } = words.processorFile;
  const { entry } = row;
  const { owner, use } = entry.at;
  const [isWriting, setWriting] = useState(false);
  if (isWriting && entry.partyId !== null) {
    return <PartyText kind="letter-missing-agreement" party={entry.partyId} onClose={() => setWriting(false)} />;
  }
  const facts = [row.service, words.record.partyRole[use.role ?? "processor"], use.description].filter(
    (fact) => fact !== null,
  );
  const sections: ReadonlyArray<{ readonly id: string; readonly title: string; readonly content: ReactNode }> = [
    { id: "use-attention", title: own.attention, content: <Concerns row={row} /> },
    { id: "use-agreement", title: own.agreement, content: <Arranged row={row} /> },
    { id: "use-vetting", title: own.vetting, content: <Vetting row={row} /> },
    ...(entry.agreement === null
      ? []
      : [
          {
            id: "use-subs",
            title: own.subProcessors,
            content:
              (entry.agreement.subProcessors ?? []).length === 0 ? (
                <p className="quiet">{own.noSubProcessors}</p>
              ) : (
                <SubProcessorTree agreement={entry.agreement} />
              ),
          },
        ]),
  ];
  return (
    <div className="docpage record plain">
      <header className="dhead">
        <div className="row">
          <ToListButton text={words.frame.toList} onShown={onShowList} />
          <h1 className="display">
            {entry.partyId === null ? row.name : <a href={hrefOf("parties", entry.partyId)}>{row.name}</a>}
          </h1>
          {entry.partyId !== null && (
            <span className="push acts">
              <Button onPress={() => setWriting(true)}>{words.processorFile.letter}</Button>
            </span>
          )}
        </div>
        <div className="meta">
          <a href={hrefOfField(fieldRef(owner.kind, owner.id, `partyUses/${use.id}`))}>
            {row.code !== null && <span className="code">{row.code} </span>}
            {row.where}
          </a>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      </header>
      <div className="scroll" tabIndex={-1}>
        <MarginLayout>
          {sections.map(({ id, title, content }, place) => (
            <Section key={id} id={id} number={place + 1} title={title}>
              {content}
            </Section>
          ))}
        </MarginLayout>
      </div>
    </div>
  );
}

function Concerns({ row: { entry } }: { readonly row: ProcessorRow }) {
  const words = useWords();
  const { page: own, concerns } = words.processorFile;
  if (entry.concerns.length === 0) return <p className="say">{own.fine}</p>;
  return (
    <ul className="concerns">
      {entry.concerns.map((concern) => (
        <li key={concern} className="state">
          <Severity level={levelOf(concern)} label={words.controls.levels[levelOf(concern)]} />
          <span>{concerns[concern]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The agreement that covers it and what that names, or the act that records one. */
function Arranged({ row }: { readonly row: ProcessorRow }) {
  const { entry } = row;
  const words = useWords();
  const { page: own } = words.processorFile;
  const indexes = useIndexes();
  const party = useRegister((register) => (entry.partyId === null ? undefined : register.parties.get(entry.partyId)));
  const today = useRegister((register) => todayIn(register.register.timeZone));
  if (entry.agreement === null) {
    return (
      <>
        <p className="say">{own.none}</p>
        <NotCovering row={row} />
        {party !== undefined && (
          <p className="acts">
            <Button onPress={() => addAgreementWith(party, [], indexes, words)}>{own.record}</Button>
          </p>
        )}
      </>
    );
  }
  return (
    <>
      {entry.agreements.map((agreement) => (
        <p key={agreement.id} className="useline">
          <a href={hrefOf("agreements", agreement.id)}>{agreement.name ?? agreement.code ?? words.common.untitled}</a>
          <StateMark row={stateFacts(agreement, today)} />
        </p>
      ))}
      {entry.comparison !== null && <ComparisonTable agreement={entry.agreement} comparison={entry.comparison} />}
    </>
  );
}

/** The agreements with the party that do not cover this use, each with why; a service that it leaves out is taken up by one act. */
function NotCovering({ row: { entry, service } }: { readonly row: ProcessorRow }) {
  const words = useWords();
  const { coverage: own } = words.agreements;
  const register = useRegister((each) => each);
  const { partyId, serviceId, at } = entry;
  const others = [...register.agreements.values()].filter(
    ({ partyIds }) => partyId !== null && partyIds?.includes(partyId) === true,
  );
  return others.map((agreement) => {
    const verdict = coverageVerdict(at, agreement, register);
    return (
      <p key={agreement.id} className="useline small">
        <a href={hrefOf("agreements", agreement.id)}>{agreement.name ?? agreement.code ?? words.common.untitled}</a>
        <span>{verdictWords(verdict, own)}</span>
        {verdict === "other-service" && serviceId !== null && (
          <Button
            look="bare"
            isLow
            label={`${own.cover}, ${service ?? ""}`}
            onPress={() =>
              void changeEntity("agreement", agreement.id, (each) => ({
                ...each,
                serviceIds: [...(each.serviceIds ?? []), serviceId],
              }))
            }
          >
            {own.cover}
          </Button>
        )}
      </p>
    );
  });
}

/** Guarantees of art. 28(1), to be filled in here as well as at the activity. */
function Vetting({ row }: { readonly row: ProcessorRow }) {
  const words = useWords();
  const { owner, use } = row.entry.at;
  const change = (update: (use: PartyUse) => PartyUse): void =>
    void changeEntity(owner.kind, owner.id, (each) => ({
      ...each,
      partyUses: withItem(each.partyUses, use.id, update),
    }));
  const pairs: ReadonlyArray<Pair> = vettingPairs(use, row.name, `partyUses/${use.id}/vetting`, words, change);
  return <Pairs pairs={pairs} />;
}
