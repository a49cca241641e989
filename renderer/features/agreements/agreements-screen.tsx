import { useCallback, useMemo, useState } from "react";
import type { AgreementId } from "../../../src/model/ids.ts";
import type { Words } from "../../../src/words/words.ts";
import { ToggleChip } from "../../components/chip.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { foundElsewhere } from "../../controls/findings-about.ts";
import { addAgreementWith } from "../../controls/new-agreement.ts";
import { NewDialog } from "../../controls/new-dialog.tsx";
import { partyById, partyByName, suggestWholeParties } from "../../controls/party-at.tsx";
import { RecordScreen } from "../../controls/record-screen.tsx";
import { useFindings } from "../../store/findings.ts";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import type { FindingsSummary } from "../../worker/findings-summary.ts";
import { AgreementDocument } from "./agreement-document.tsx";
import { type AgreementRow, agreementRows } from "./agreement-rows.ts";
import { agreementRules } from "./agreement-rules.ts";
import { AgreementStrip } from "./agreement-strip.tsx";
import { ProcessorList } from "./processor-list.tsx";
import { StateMark } from "./state-mark.tsx";
import { yearStrip } from "./year-strip.ts";

export type AgreementsScreenProps = { readonly entityId: string | null; readonly field: string | null };

type View = "agreements" | "uses";
const views: ReadonlyArray<View> = ["agreements", "uses"];

type Filter = "all" | "attention" | "processor" | "ended";
const filters: ReadonlyArray<Filter> = ["all", "attention", "processor", "ended"];

/** The agreements: what ends when, a list with today's state, and the one that is open. */
export function AgreementsScreen({ entityId, field }: AgreementsScreenProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const today = todayIn(register.register.timeZone);
  const summary = useFindings((each) => each);
  const [filter, setFilter] = useState<Filter>("all");
  const [isAdding, setAdding] = useState(false);
  const all = useMemo(() => agreementRows(register, indexes, today, words), [register, indexes, today, words]);
  const rows = useMemo(() => all.filter((row) => fits(row, filter, hasFindings(row, summary))), [all, filter, summary]);
  const hasEnds = useMemo(() => yearStrip(all, today).ends.length > 0, [all, today]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const agreement = register.agreements.get(entityId as AgreementId);
  const isUse = entityId !== null && agreement === undefined;
  const [view, setView] = useState<View>(isUse || all.length === 0 ? "uses" : "agreements");
  const document =
    agreement === undefined
      ? null
      : (showList: () => void) => (
          <AgreementDocument key={agreement.id} agreement={agreement} field={field} onShowList={showList} />
        );
  const viewChips = (
    <fieldset className="filters" aria-label={words.processorFile.views.label}>
      {views.map((each) => (
        <ToggleChip key={each} isOn={view === each} onChange={() => setView(each)}>
          {words.processorFile.views[each]}
        </ToggleChip>
      ))}
    </fieldset>
  );
  const top = hasEnds ? <AgreementStrip rows={all} openId={entityId} today={today} /> : undefined;
  const dialog = <NewAgreementDialog isOpen={isAdding} onClose={() => setAdding(false)} />;
  if (view === "uses") {
    return (
      <>
        <ProcessorList
          openId={entityId}
          document={document}
          views={viewChips}
          top={top}
          onNew={() => setAdding(true)}
        />
        {dialog}
      </>
    );
  }
  return (
    <>
      <RecordScreen
        section="agreements"
        words={words.agreements}
        rows={rows}
        total={all.length}
        columns={columns}
        sortValue={(row, column) => (column === "end" ? (row.endsOn ?? "") : row.parties)}
        hasWideList
        openId={entityId}
        rowClass={(row) => (row.state === "ended" ? "ended" : undefined)}
        onNew={() => setAdding(true)}
        top={top}
        filters={
          <>
            {viewChips}
            <div className="filters">
              {filters.map((each) => (
                <ToggleChip key={each} isOn={filter === each} onChange={() => setFilter(each)}>
                  {words.agreements.filters[each]}
                </ToggleChip>
              ))}
            </div>
          </>
        }
        document={document}
      />
      {dialog}
    </>
  );
}

const hasFindings = (row: AgreementRow, summary: FindingsSummary | null): boolean =>
  summary?.byEntity.has(row.id) === true ||
  foundElsewhere(summary, { subjects: row.partyIds, rules: agreementRules }).length > 0;

function fits(row: AgreementRow, filter: Filter, hasFindings: boolean): boolean {
  switch (filter) {
    case "all":
      return true;
    case "attention":
      return hasFindings || row.isSoon || row.state === "ended" || row.isOutdated;
    case "processor":
      return row.kind === "processor-agreement";
    case "ended":
      return row.state === "ended";
    default:
      return filter satisfies never;
  }
}

/** The state with the gravest of what is found about it. */
function FoundState({ row }: { readonly row: AgreementRow }) {
  const summary = useFindings((each) => each);
  const found = foundElsewhere(summary, { subjects: row.partyIds, rules: agreementRules });
  const level = (["error", "warning", "advice"] as const).find((each) =>
    found.some(({ severity }) => severity === each),
  );
  return <StateMark row={row} found={level} />;
}

const columnsOf = (words: Words): ReadonlyArray<GridColumn<AgreementRow>> => [
  {
    id: "name",
    header: words.agreements.columns.name,
    width: "minmax(0, 1fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named" title={row.name}>
        <span>
          {row.parties}
          {row.kind !== null && row.kind !== "processor-agreement" && (
            <span className="cap"> {words.record.agreementKind[row.kind]}</span>
          )}
        </span>
        <FindingMarks id={row.id} />
      </span>
    ),
  },
  {
    id: "uses",
    header: words.agreements.columns.uses,
    width: "32px",
    isAtEnd: true,
    render: (row) => <span className="cap">{row.uses}</span>,
  },
  {
    id: "end",
    header: words.agreements.columns.end,
    width: "132px",
    isSortable: true,
    render: (row) => <FoundState row={row} />,
  },
];

function NewAgreementDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const parties = useRegister((register) => register.parties);
  const indexes = useIndexes();
  const suggest = useCallback(
    (text: string) => suggestWholeParties(parties, text, words, language),
    [parties, words, language],
  );
  const add = (found: ReturnType<typeof partyById>): void => {
    const { open } = useRegisterStore.getState();
    if (found === null || open === null) return;
    const fresh = found.added.find(({ kind }) => kind === "party")?.entity;
    const party = open.register.parties.get(found.id) ?? (fresh !== undefined && "name" in fresh ? fresh : null);
    addAgreementWith({ id: found.id, name: party?.name ?? null }, found.added, indexes, words);
  };
  return (
    <NewDialog
      words={words.agreements.add}
      isOpen={isOpen}
      onClose={onClose}
      suggest={suggest}
      onChoose={(id) => add(partyById(id, language))}
      onText={(text) => add(partyByName(text, language))}
    />
  );
}
