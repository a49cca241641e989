import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { searchForm } from "../../src/words/search-form.ts";
import { Button } from "../components/button.tsx";
import { DataGrid, type GridHandle } from "../components/data-grid.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { ThreePane } from "../components/frame/three-pane.tsx";
import { useKeys } from "../components/frame/use-keys.ts";
import type { GridColumn, GridSort } from "../components/grid-column.ts";
import type { GridGroup } from "../components/grid-lines.ts";
import { SearchField } from "../components/search-field.tsx";
import { goTo, type Section } from "../store/navigation.ts";
import { useWords } from "../store/words.ts";

/** What a list needs of each of its rows; `searchText` is in search form. */
export interface RecordRow {
  readonly id: string;
  readonly name: string;
  readonly searchText: string;
}

/** The words of a list and of what stands beside it without an open record. */
export interface RecordListWords {
  readonly title: string;
  readonly list: string;
  readonly new: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly nothingFound: string;
  readonly choose: string;
  readonly gone: string;
  readonly empty: { readonly title: string; readonly text: string; readonly act: string };
}

export type RecordScreenProps<Row extends RecordRow> = {
  readonly section: Section;
  readonly words: RecordListWords;
  /** All rows in the order to show them, groups together. Keep unchanged row objects identical. */
  readonly rows: ReadonlyArray<Row>;
  readonly columns: ReadonlyArray<GridColumn<Row>>;
  readonly openId: string | null;
  /** The open record, or null when the address names none that is there. `showList` puts the focus back on the list. */
  readonly document: ((showList: () => void) => ReactNode) | null;
  readonly onNew: () => void;
  /** Narrows the rows besides the text. */
  readonly filters?: ReactNode;
  readonly groupOf?: ((row: Row) => GridGroup) | undefined;
  readonly sortValue?: ((row: Row, columnId: string) => string) | undefined;
  readonly hasWideList?: boolean | undefined;
  readonly hidesHeader?: boolean | undefined;
  readonly rowClass?: ((row: Row) => string | undefined) | undefined;
  /** How many rows there are before `filters` narrowed them; without it as many as `rows`. */
  readonly total?: number | undefined;
  /** A picture over the whole width, above list and document; the title then stands above it. */
  readonly top?: ReactNode;
};

const rowId = (row: RecordRow): string => row.id;
const rowName = (row: RecordRow): string => row.name;
const collator = new Intl.Collator("nl-NL", { numeric: true });

/** A list of records with search and sorting, and the one that is open beside it. */
export function RecordScreen<Row extends RecordRow>(props: RecordScreenProps<Row>) {
  const { words: own, rows, section, openId, sortValue } = props;
  const words = useWords();
  const [text, setText] = useState("");
  const [sort, setSort] = useState<GridSort | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const sought = useDeferredValue(text);
  const shown = useMemo(() => sortRows(findRows(rows, sought), sort, sortValue), [rows, sought, sort, sortValue]);
  useKeys({ new: props.onNew, search: () => search.current?.focus() });
  const showList = useCallback(() => grid.current?.focus(), []);
  const open = useCallback((id: string) => goTo(section, id), [section]);
  const hasNone = (props.total ?? rows.length) === 0;
  const head = (
    <header className="phead">
      <h1>{own.title}</h1>
      <span className="n">{shown.length}</span>
      <span className="push">
        <Button shortcut="N" onPress={props.onNew}>
          {own.new}
        </Button>
      </span>
    </header>
  );
  const list = (
    <>
      {props.top === undefined && head}
      <div className="psearch">
        <SearchField
          ref={search}
          label={own.searchLabel}
          placeholder={own.search}
          value={text}
          shortcut="/"
          onChange={setText}
          onLeave={showList}
        />
      </div>
      {props.filters}
      <DataGrid
        ref={grid}
        label={own.list}
        rows={shown}
        rowId={rowId}
        rowName={rowName}
        columns={props.columns}
        words={words.controls.grid}
        groupOf={sort === null ? props.groupOf : undefined}
        sort={sort}
        onSort={setSort}
        openId={openId}
        onOpen={open}
        hidesHeader={props.hidesHeader}
        rowClass={props.rowClass}
        empty={hasNone ? null : <p className="page quiet">{own.nothingFound}</p>}
      />
    </>
  );
  const name = rows.find((row) => row.id === openId)?.name;
  const panes = (
    <ThreePane
      listLabel={own.list}
      list={list}
      documentLabel={name ?? own.title}
      documentId={openId}
      hasRows={!hasNone}
      hasWideList={props.hasWideList}
      document={
        props.document !== null ? (
          props.document(showList)
        ) : hasNone ? (
          <EmptyState
            title={own.empty.title}
            lead={own.empty.text}
            action={
              <Button look="go" onPress={props.onNew}>
                {own.empty.act}
              </Button>
            }
          />
        ) : (
          <p className="page quiet">{openId === null ? own.choose : own.gone}</p>
        )
      }
    />
  );
  if (props.top === undefined) return panes;
  return (
    <div className="cockpit">
      <section className="top" aria-label={own.title}>
        {head}
        {props.top}
      </section>
      {panes}
    </div>
  );
}

/** The rows in which every word of the text occurs. */
function findRows<Row extends RecordRow>(rows: ReadonlyArray<Row>, text: string): ReadonlyArray<Row> {
  const wanted = searchForm(text)
    .split(" ")
    .filter((word) => word !== "");
  return wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => row.searchText.includes(word)));
}

/** Empty values come last, whichever the direction. */
function sortRows<Row extends RecordRow>(
  rows: ReadonlyArray<Row>,
  sort: GridSort | null,
  sortValue: ((row: Row, columnId: string) => string) | undefined,
): ReadonlyArray<Row> {
  if (sort === null) return rows;
  const direction = sort.direction === "ascending" ? 1 : -1;
  const value = (row: Row): string => sortValue?.(row, sort.columnId) ?? row.name;
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if ((one === "") !== (other === "")) return one === "" ? 1 : -1;
    return collator.compare(one, other) * direction || collator.compare(a.name, b.name);
  });
}

/** In the order of their names; what has none comes last. */
export const byName = <T extends { readonly name: string | null }>(items: Iterable<T>): ReadonlyArray<T> =>
  [...items].sort((a, b) =>
    a.name === null || b.name === null
      ? Number(a.name === null) - Number(b.name === null)
      : collator.compare(a.name, b.name),
  );
