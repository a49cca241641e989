import { useMemo, useState } from "react";
import { alikeParties } from "../../../src/derive/alike-parties.ts";
import type { EngagementId, PartyId } from "../../../src/model/ids.ts";
import type { Words } from "../../../src/words/words.ts";
import { Button } from "../../components/button.tsx";
import { ToggleChip } from "../../components/chip.tsx";
import type { GridColumn } from "../../components/grid-column.ts";
import { FindingMarks } from "../../controls/finding-marks.tsx";
import { foundElsewhere } from "../../controls/findings-about.ts";
import { RecordScreen } from "../../controls/record-screen.tsx";
import { useFindings } from "../../store/findings.ts";
import { useIndexes } from "../../store/indexes.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { FindingsSummary } from "../../worker/findings-summary.ts";
import { CustomerlessPage } from "./customerless-page.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { NewPartyDialog } from "./new-party-dialog.tsx";
import { PartyDocument } from "./party-document.tsx";
import { fitsFilter, type PartyFilter, type PartyRow, partyFilters, partyRows } from "./party-rows.ts";

export type PartiesScreenProps = { readonly entityId: string | null; readonly field: string | null };

/** Everyone outside: a list with roles, and the one that is open. An engagement opens at its customer. */
export function PartiesScreen({ entityId, field }: PartiesScreenProps) {
  const words = useWords();
  const register = useRegister((each) => each);
  const indexes = useIndexes();
  const summary = useFindings((each) => each);
  const [filter, setFilter] = useState<PartyFilter>("all");
  const [isAdding, setAdding] = useState(false);
  const all = useMemo(() => partyRows(register, indexes, words), [register, indexes, words]);
  const rows = useMemo(
    () => all.filter((row) => fitsFilter(row, filter, (id) => isFound(id, summary))),
    [all, filter, summary],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const alike = useMemo(() => alikeParties(register.parties.values()), [register.parties]);
  const [isMerging, setMerging] = useState(false);
  const engagement = register.engagements.get(entityId as EngagementId);
  const party = register.parties.get((engagement?.customerId ?? entityId) as PartyId);
  return (
    <>
      <RecordScreen
        section="parties"
        words={words.parties}
        rows={rows}
        total={all.length}
        columns={columns}
        sortValue={(row, column) => (column === "uses" ? String(row.uses) : column === "role" ? row.role : row.name)}
        hasWideList
        openId={party?.id ?? entityId}
        onNew={() => setAdding(true)}
        filters={
          <div className="filters">
            {partyFilters.map((each) => (
              <ToggleChip key={each} isOn={filter === each} onChange={(isOn) => setFilter(isOn ? each : "all")}>
                {words.parties.filters[each]}
              </ToggleChip>
            ))}
            {alike.length > 0 && (
              <Button look="bare" isLow onPress={() => setMerging(true)}>
                {words.parties.merge.found(alike.length)}
              </Button>
            )}
          </div>
        }
        document={
          party !== undefined
            ? (showList) => (
                <PartyDocument
                  key={party.id}
                  party={party}
                  field={engagement === undefined ? field : `engagements/${engagement.id}`}
                  onShowList={showList}
                />
              )
            : engagement !== undefined
              ? () => <CustomerlessPage engagement={engagement} />
              : null
        }
      />
      <NewPartyDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <MergeDialog isOpen={isMerging && alike.length > 0} proposals={alike} onClose={() => setMerging(false)} />
    </>
  );
}

const isFound = (id: string, summary: FindingsSummary | null): boolean =>
  summary?.byEntity.has(id) === true || foundElsewhere(summary, { subjects: [id] }).length > 0;

const columnsOf = (words: Words): ReadonlyArray<GridColumn<PartyRow>> => [
  {
    id: "name",
    header: words.parties.columns.name,
    width: "minmax(0, 1fr)",
    isSortable: true,
    isRowHeader: true,
    render: (row) => (
      <span className="named">
        <span>{row.name}</span>
        <FindingMarks id={row.id} />
      </span>
    ),
  },
  {
    id: "role",
    header: words.parties.columns.role,
    width: "96px",
    isSortable: true,
    render: (row) => <span className="cap">{row.role}</span>,
  },
  {
    id: "uses",
    header: words.parties.columns.uses,
    width: "32px",
    isSortable: true,
    isAtEnd: true,
    render: (row) => <span className="cap">{row.uses}</span>,
  },
];
