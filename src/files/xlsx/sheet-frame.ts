import type { ColumnPlan, SheetPlan } from "../../exports/sheet-plan.ts";
import { columnLetters } from "./addresses.ts";
import type { DrawnLook } from "./looks.ts";

/** A row above the table, with the look of its cells; null = an empty cell without a look. */
export type FrameRow = ReadonlyArray<{ readonly text: string; readonly look: DrawnLook } | null>;

/** Where things stand on a sheet. Row numbers count from 1, as Excel does; 0 = there is none. */
export type SheetFrame = {
  readonly rows: ReadonlyArray<FrameRow>;
  readonly firstHeaderRow: number;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastColumn: string;
  /** The last column that people see: print area and filter stop there when hidden ones follow. */
  readonly lastVisibleColumn: string;
};

/** Lays out everything above a sheet's first row: title lines, an empty row, band, articles, header. */
export function frameSheet(plan: SheetPlan): SheetFrame {
  const rows: FrameRow[] = plan.titleLines.map(({ text, look }) => [{ text, look }]);
  const hasHeader = plan.columns.some((column) => column.header !== null);
  if (rows.length > 0) rows.push([]);
  const firstHeaderRow = rows.length + 1;
  if (plan.columns.some((column) => column.group !== null)) rows.push(bandRow(plan.columns));
  if (plan.columns.some((column) => column.article !== null)) {
    rows.push(plan.columns.map((column) => ({ text: column.article ?? "", look: "article" })));
  }
  if (hasHeader) rows.push(plan.columns.map((column) => ({ text: column.header ?? "", look: "header" })));
  return {
    rows,
    firstHeaderRow: rows.length >= firstHeaderRow ? firstHeaderRow : 0,
    headerRow: hasHeader ? rows.length : 0,
    firstDataRow: rows.length + 1,
    lastColumn: columnLetters(Math.max(plan.columns.length - 1, 0)),
    lastVisibleColumn: columnLetters(Math.max(plan.columns.map((column) => column.hidden).lastIndexOf(false), 0)),
  };
}

/** A group's label stands over its first column and runs on over the others, whose cells stay empty: no merged cells, which hinder sorting. */
function bandRow(columns: ReadonlyArray<ColumnPlan>): FrameRow {
  return columns.map((column, n) => {
    if (column.group === null) return { text: "", look: "band" };
    return { text: column.group === columns[n - 1]?.group ? "" : column.group, look: "band" };
  });
}
