import { type Ref, useCallback, useDeferredValue, useImperativeHandle, useMemo, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { DataGrid, type GridHandle } from "../../components/data-grid.tsx";
import { useKeys } from "../../components/frame/use-keys.ts";
import type { GridSort } from "../../components/grid-column.ts";
import type { GridSelection } from "../../components/grid-selection.ts";
import { SearchField } from "../../components/search-field.tsx";
import { useFindings } from "../../store/findings.ts";
import { useWords } from "../../store/words.ts";
import { activityColumns } from "./activity-columns.tsx";
import { ActivityFilters } from "./activity-filters.tsx";
import type { ActivityRow } from "./activity-row.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { type ActivityFilter, filterActivities, noFilter, sortActivities } from "./filter-activities.ts";

export type ActivityListHandle = {
  readonly focus: () => void;
  /** The activity before or after another, as the list shows them now; null at the end. */
  readonly neighbour: (id: string, by: -1 | 1) => string | null;
};

export type ActivityListProps = {
  readonly rows: ReadonlyArray<ActivityRow>;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly ref?: Ref<ActivityListHandle> | undefined;
};

const rowId = (row: ActivityRow): string => row.id;
const rowName = (row: ActivityRow): string => `${row.code} ${row.name}`.trim();
const rowClass = (row: ActivityRow): string | undefined => (row.status === "ended" ? "ended" : undefined);
const nobody: GridSelection = new Set();

/** The list: search over everything, filters, sorting, and acts on what is chosen. */
export function ActivityList({ rows, openId, onOpen, onNew, ref }: ActivityListProps) {
  const words = useWords();
  const [filter, setFilter] = useState<ActivityFilter>(noFilter);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [selected, setSelected] = useState<GridSelection>(nobody);
  const counts = useFindings((summary) => summary?.byEntity ?? null);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  useKeys({ search: () => search.current?.focus() });

  const applied = useDeferredValue(filter);
  const sorted = useMemo(() => sortActivities(rows, sort), [rows, sort]);
  const hasFindings = useCallback((id: string) => counts?.has(id) ?? false, [counts]);
  const shown = useMemo(() => filterActivities(sorted, applied, hasFindings), [sorted, applied, hasFindings]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => grid.current?.focus(),
      neighbour: (id, by) => shown[shown.findIndex((row) => row.id === id) + by]?.id ?? null,
    }),
    [shown],
  );
  const columns = useMemo(() => activityColumns(words, counts, sort), [words, counts, sort]);
  const groupOf = useCallback(
    (row: ActivityRow) => ({ id: row.unitId ?? "none", title: row.unit === "" ? words.activities.noUnit : row.unit }),
    [words],
  );
  const isGrouped = sort === null && rows.some((row) => row.unitId !== null);

  return (
    <>
      <header className="phead">
        <h1>{words.activities.title}</h1>
        <span className="n">
          {shown.length}
          {shown.length !== rows.length && <span className="small"> {words.activities.ofTotal(rows.length)}</span>}
        </span>
        <span className="push">
          <Button shortcut="N" onPress={onNew}>
            {words.activities.new}
          </Button>
        </span>
      </header>
      <div className="psearch">
        <SearchField
          ref={search}
          label={words.activities.searchLabel}
          placeholder={words.activities.search}
          value={filter.text}
          shortcut="/"
          onChange={(text) => setFilter((each) => ({ ...each, text }))}
          onLeave={() => grid.current?.focus()}
        />
      </div>
      <ActivityFilters filter={filter} onChange={setFilter} />
      <DataGrid
        ref={grid}
        label={words.activities.list}
        rows={shown}
        rowId={rowId}
        rowName={rowName}
        columns={columns}
        words={words.controls.grid}
        groupOf={isGrouped ? groupOf : undefined}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={setSelected}
        openId={openId}
        onOpen={onOpen}
        rowClass={rowClass}
        empty={rows.length === 0 ? null : <p className="page quiet">{words.activities.nothingFound}</p>}
      />
      {selected.size > 0 && <BulkBar selected={selected} onClear={() => setSelected(nobody)} />}
    </>
  );
}
