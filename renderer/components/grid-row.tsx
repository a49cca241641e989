// biome-ignore-all lint/a11y/useSemanticElements: rows drawn in a window cannot be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has one tab stop, in the active row
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a cell of a grid has a column index, whichever role it has
import { type MouseEvent, memo } from "react";
import { classNames } from "./class-names.ts";
import type { GridColumn } from "./grid-column.ts";

export type GridRowProps<Row> = {
  readonly id: string;
  readonly row: Row;
  readonly columns: ReadonlyArray<GridColumn<Row>>;
  readonly top: number;
  /** 1-based among all lines with the header. */
  readonly ariaRowIndex: number;
  readonly isActive: boolean;
  /** -1: the row itself; else the column with the focus. */
  readonly activeCell: number;
  readonly isOpen: boolean;
  /** null where nothing can be chosen. */
  readonly isSelected: boolean | null;
  readonly selectLabel: string;
  readonly className: string | undefined;
  readonly onPress: (id: string, event: MouseEvent) => void;
  readonly onToggle: (id: string, isRange: boolean) => void;
};

function GridRowBody<Row>(props: GridRowProps<Row>) {
  const { id, row, columns, isActive, activeCell, isSelected } = props;
  const first = isSelected === null ? 1 : 2;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its rows
    <div
      role="row"
      className={classNames("grow gcols item", props.isOpen && "open", props.className)}
      style={{ transform: `translateY(${props.top}px)` }}
      data-row={id}
      aria-rowindex={props.ariaRowIndex}
      aria-selected={isSelected ?? undefined}
      aria-current={props.isOpen || undefined}
      tabIndex={isActive && activeCell === -1 ? 0 : -1}
      onClick={(event) => props.onPress(id, event)}
    >
      {isSelected !== null && (
        <div role="gridcell" className="cell mark" aria-colindex={1}>
          <input
            type="checkbox"
            className="check"
            tabIndex={-1}
            aria-label={props.selectLabel}
            checked={isSelected}
            onClick={(event) => {
              event.stopPropagation();
              props.onToggle(id, event.shiftKey);
            }}
            onChange={() => undefined}
          />
        </div>
      )}
      {columns.map((column, i) => (
        <div
          key={column.id}
          role={column.isRowHeader === true ? "rowheader" : "gridcell"}
          className={classNames("cell", column.isAtEnd === true && "end")}
          aria-colindex={first + i}
          data-cell={i}
          tabIndex={isActive && activeCell === i ? 0 : -1}
        >
          {column.render(row)}
        </div>
      ))}
    </div>
  );
}

/** One row, drawn again only when something of its own changes. */
export const GridRow = memo(GridRowBody) as typeof GridRowBody; // memo loses the type parameter

export type GridHeadingProps = {
  readonly title: string;
  readonly count: number;
  readonly columnCount: number;
  readonly top: number;
  readonly ariaRowIndex: number;
};

/** The heading of the rows under it, with how many they are. Read, never focused. */
export function GridHeading({ title, count, columnCount, top, ariaRowIndex }: GridHeadingProps) {
  return (
    <div role="row" className="grow group" aria-rowindex={ariaRowIndex} style={{ transform: `translateY(${top}px)` }}>
      <span role="gridcell" aria-colindex={1} aria-colspan={Math.max(1, columnCount - 1)}>
        {title}
      </span>
      <span role="gridcell" aria-colindex={Math.max(2, columnCount)}>
        {count}
      </span>
    </div>
  );
}
