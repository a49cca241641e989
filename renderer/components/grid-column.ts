import type { ReactNode } from "react";

export type GridColumn<Row> = {
  readonly id: string;
  readonly header: string;
  /** The header is only read aloud: for marks that speak for themselves. */
  readonly hidesHeader?: boolean | undefined;
  /** A grid track: "42px", "minmax(0, 1fr)", "auto" is not possible (each row is a grid of its own). */
  readonly width: string;
  readonly render: (row: Row) => ReactNode;
  readonly isSortable?: boolean | undefined;
  /** Figures and articles stand right. */
  readonly isAtEnd?: boolean | undefined;
  /** The cell that names the row; one per grid. */
  readonly isRowHeader?: boolean | undefined;
};

export type GridSort = { readonly columnId: string; readonly direction: "ascending" | "descending" };

/** The sort after pressing a header: another column ascending, the same one the other way. */
export function nextSort(sort: GridSort | null, columnId: string): GridSort {
  const isAscending = sort?.columnId === columnId && sort.direction === "ascending";
  return { columnId, direction: isAscending ? "descending" : "ascending" };
}

export type GridWords = {
  /** Header of the column with the boxes, and label of the box for all: "Kies alle". */
  readonly selectAll: string;
  /** "Kies V-014 Webwinkel" */
  readonly select: (rowName: string) => string;
  /** Announced after filtering: "28 verwerkingen" */
  readonly rows: (count: number) => string;
  /** Announced after selecting: "3 gekozen" */
  readonly selected: (count: number) => string;
};
