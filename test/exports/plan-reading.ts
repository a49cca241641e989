import { cellText } from "../../src/exports/cells.ts";
import type { ExportOptions } from "../../src/exports/export-context.ts";
import { planRegisterWorkbook } from "../../src/exports/plan-register-workbook.ts";
import type { Cell, Row, SheetPlan, WorkbookPlan } from "../../src/exports/sheet-plan.ts";
import type { Register } from "../../src/model/register.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

export const options = (over: Partial<ExportOptions> = {}): ExportOptions => ({
  today: "2026-11-25",
  reader: "internal",
  language: "nl",
  seq: 7,
  words: nl,
  ...over,
});

export const english: Partial<ExportOptions> = { language: "en", words: en };

export const plan = (register: Register, over: Partial<ExportOptions> = {}): WorkbookPlan =>
  planRegisterWorkbook(register, options(over));

export function sheet(workbook: WorkbookPlan, key: string): SheetPlan {
  const found = workbook.sheets.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
}

/** All rows of a sheet; the planners of this layout are never asynchronous. */
export function rowsOf(of: SheetPlan): ReadonlyArray<Row> {
  const batches = of.rows([]);
  if (Symbol.asyncIterator in batches) throw new Error("asynchronous rows");
  return [...batches].flat();
}

/** A row as a record of header to cell. */
export function cellsOf(of: SheetPlan, row: Row | undefined): { readonly [header: string]: Cell } {
  return Object.fromEntries(of.columns.map((column, n) => [column.header ?? String(n), row?.[n] ?? null]));
}

/** A row as a record of header to what one reads. */
export const textsOf = (of: SheetPlan, row: Row | undefined): { readonly [header: string]: string } =>
  Object.fromEntries(Object.entries(cellsOf(of, row)).map(([header, cell]) => [header, cellText(cell)]));

export const lookOf = (cell: Cell): string =>
  typeof cell === "object" && cell !== null && cell.kind === "text" ? cell.look : "plain";
