import { type Cell, type ColumnPlan, inBatches, type Row, type RowSource } from "./sheet-plan.ts";

/** A column and what it says of one thing: header, article and cell stand in one place. */
export type Column<T> = ColumnPlan & { readonly cell: (item: T) => Cell };

export type ColumnSketch<T> = {
  readonly header: string;
  readonly cell: (item: T) => Cell;
  readonly article?: string;
  readonly group?: string;
  /** In characters; 24 unless told otherwise. */
  readonly width?: number;
  readonly kind?: ColumnPlan["kind"];
  readonly wrap?: boolean;
};

export const column = <T>(sketch: ColumnSketch<T>): Column<T> => ({
  header: sketch.header,
  article: sketch.article ?? null,
  group: sketch.group ?? null,
  width: sketch.width ?? 24,
  kind: sketch.kind ?? "text",
  hidden: false,
  wrap: sketch.wrap ?? true,
  cell: sketch.cell,
});

/** A column that only the program reads when a workbook comes back. */
export const hiddenColumn = <T>(header: string, cell: (item: T) => Cell): Column<T> => ({
  header,
  article: null,
  group: null,
  width: 38,
  kind: "text",
  hidden: true,
  wrap: false,
  cell,
});

/** The plans of columns, without what makes their cells. */
export const columnPlans = <T>(columns: ReadonlyArray<Column<T>>): ReadonlyArray<ColumnPlan> =>
  columns.map(({ cell: _cell, ...plan }) => plan);

/** Rows made one by one when a writer asks for them. */
export const rowsOf =
  <T>(columns: ReadonlyArray<Column<T>>, items: Iterable<T>): RowSource =>
  () =>
    inBatches(eachRow(columns, items));

function* eachRow<T>(columns: ReadonlyArray<Column<T>>, items: Iterable<T>): Generator<Row> {
  for (const item of items) yield columns.map((one) => one.cell(item));
}
