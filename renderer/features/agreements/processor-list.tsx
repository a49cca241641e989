import { type ReactNode, useMemo, useState } from "react";
import type { Words } from "../../../src/words/words.ts";
import { ToggleChip } from "../../components/chip.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import { Severity } from "../../components/severity.tsx";
import { RecordScreen } from "../../controls/record-screen.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { stateFacts } from "./agreement-facts.ts";
import { ProcessorPage } from "./processor-page.tsx";
import {
  fitsProcessorFilter,
  levelOf,
  type ProcessorFilter,
  type ProcessorRow,
  processorFilters,
  processorRows,
  toldConcern,
} from "./processor-rows.ts";
import { StateMark } from "./state-mark.tsx";

export type ProcessorListProps = {
  readonly openId: string | null;
  /** What stands in the document when the address names an agreement instead of a use. */
  readonly document: ((showList: () => void) => ReactNode) | null;
  readonly views: ReactNode;
  readonly top: ReactNode;
  readonly onNew: () => void;
};

/** Every use of a processor with the agreement that covers it, or its absence; and the one that is open. */
export function ProcessorList({ openId, document, views, top, onNew }: ProcessorListProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const today = todayIn(register.register.timeZone);
  const [filter, setFilter] = useState<ProcessorFilter>("all");
  const all = useMemo(() => processorRows(register, today, words, language), [register, today, words, language]);
  const rows = useMemo(() => all.filter((row) => fitsProcessorFilter(row, filter)), [all, filter]);
  const columns = useMemo(() => columnsOf(words, today), [words, today]);
  const open = all.find(({ id }) => id === openId);
  return (
    <RecordScreen
      section="agreements"
      words={{ ...words.agreements, ...words.processorFile }}
      rows={rows}
      total={all.length}
      columns={columns}
      sortValue={sortValue(words)}
      hasWideList
      openId={openId}
      onNew={onNew}
      top={top}
      filters={
        <>
          {views}
          <div className="filters">
            {processorFilters.map((each) => (
              <ToggleChip key={each} isOn={filter === each} onChange={(isOn) => setFilter(isOn ? each : "all")}>
                {words.processorFile.filters[each]}
              </ToggleChip>
            ))}
          </div>
        </>
      }
      document={
        open === undefined ? document : (showList) => <ProcessorPage key={open.id} row={open} onShowList={showList} />
      }
    />
  );
}

const sortValue =
  (words: Words) =>
  (row: ProcessorRow, column: string): string => {
    if (column === "where") return `${row.code ?? ""} ${row.where}`;
    if (column !== "state") return row.name;
    const concern = toldConcern(row);
    return concern === null ? (row.entry.agreement?.end?.kind ?? "") : words.processorFile.concerns[concern];
  };

const columnsOf = (words: Words, today: string): ReadonlyArray<GridColumn<ProcessorRow>> => [
  {
    id: "name",
    header: words.processorFile.columns.party,
    width: "minmax(0, 1fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named" title={row.service ?? row.name}>
        <span>
          {row.name}
          {row.service !== null && <span className="cap"> {row.service}</span>}
        </span>
      </span>
    ),
  },
  {
    id: "where",
    header: words.processorFile.columns.where,
    width: "minmax(0, 1fr)",
    isSortable: true,
    render: (row) => (
      <span title={row.where}>
        {row.code !== null && <span className="code">{row.code} </span>}
        {row.where}
      </span>
    ),
  },
  {
    id: "state",
    header: words.processorFile.columns.state,
    width: "136px",
    isSortable: true,
    render: (row) => <RowState row={row} today={today} />,
  },
];

function RowState({ row, today }: { readonly row: ProcessorRow; readonly today: string }) {
  const words = useWords();
  const concern = toldConcern(row);
  const { agreement } = row.entry;
  if (concern === null || concern === "ends-soon") {
    return agreement === null ? null : <StateMark row={stateFacts(agreement, today)} />;
  }
  const level = levelOf(concern);
  return (
    <span className="state" title={words.processorFile.concerns[concern]}>
      <Severity level={level} label={words.controls.levels[level]} />
      {words.processorFile.shortConcerns[concern]}
    </span>
  );
}
