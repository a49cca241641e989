// biome-ignore-all lint/a11y/useSemanticElements: the header of rows drawn in a window cannot be a table's
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has one tab stop
import { useEffect, useRef } from "react";
import { classNames } from "./class-names.ts";
import type { GridColumn, GridSort } from "./grid-column.ts";

export type GridHeadProps<Row> = {
  readonly columns: ReadonlyArray<GridColumn<Row>>;
  readonly sort: GridSort | null;
  readonly onSort: ((columnId: string) => void) | undefined;
  /** null where nothing can be chosen. */
  readonly selection: "none" | "some" | "all" | null;
  readonly selectAllLabel: string;
  readonly onSelectAll: () => void;
  /** Column with the tab stop (-1: the box for all), or null while that is in the rows. */
  readonly activeCell: number | null;
};

/** The header row: names, order, and the box for all. */
export function GridHead<Row>({
  columns,
  sort,
  onSort,
  selection,
  selectAllLabel,
  onSelectAll,
  activeCell,
}: GridHeadProps<Row>) {
  const all = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (all.current !== null) all.current.indeterminate = selection === "some";
  }, [selection]);
  const first = selection === null ? 1 : 2;
  return (
    <div className="ghead" role="rowgroup">
      <div className="gcols" role="row" aria-rowindex={1}>
        {selection !== null && (
          <div role="columnheader" aria-colindex={1} data-head={-1} tabIndex={activeCell === -1 ? 0 : -1}>
            <input
              ref={all}
              type="checkbox"
              className="check"
              tabIndex={-1}
              aria-label={selectAllLabel}
              checked={selection === "all"}
              onChange={onSelectAll}
            />
          </div>
        )}
        {columns.map((column, i) => {
          const sorts = column.isSortable === true && onSort !== undefined;
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its header
            <div
              key={column.id}
              role="columnheader"
              className={classNames(sorts && "sorts", column.isAtEnd === true && "end")}
              aria-colindex={first + i}
              aria-sort={sorts ? (direction ?? "none") : undefined}
              data-head={i}
              tabIndex={activeCell === i ? 0 : -1}
              onClick={sorts ? () => onSort(column.id) : undefined}
            >
              {column.hidesHeader === true ? <span className="vh">{column.header}</span> : column.header}
              {direction !== undefined && <span aria-hidden="true">{direction === "ascending" ? "↑" : "↓"}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}
