import type { Workbook, Worksheet } from "exceljs";
import type { Cell, SheetPlan, WorkbookPlan } from "../src/exports/sheet-plan.ts";
import { plainDateToSerial } from "../src/files/xlsx/date-serial.ts";
import { loadExcelJs } from "../src/files/xlsx/load-exceljs.ts";
import { cellStyle, cellStyles, type DrawnLook, styleModel } from "../src/files/xlsx/looks.ts";
import { writeWorkbook } from "../src/files/xlsx/write-workbook.ts";

/** Writes a plan in one way and gives the size of the file in bytes. */
export type Way = (plan: WorkbookPlan) => Promise<number>;

const models = new Map(cellStyles.map((style) => [`${style.look} ${style.wrap}`, styleModel(style)]));

function lookOf(cell: Cell): DrawnLook {
  if (typeof cell === "number") return "number";
  if (cell === null || typeof cell === "string") return "text";
  return cell.kind === "text" ? cell.look : cell.kind;
}

function excelValue(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell !== "object") return cell;
  if (cell.kind !== "date") return cell.text;
  return plainDateToSerial(cell.date) === null ? cell.date : new Date(`${cell.date}T00:00:00Z`);
}

/** The same cells and looks through ExcelJS's own interface, with one shared style object per look: its best case. */
export async function fillSheet(
  sheet: Worksheet,
  source: SheetPlan,
  eachRow: (row: { commit: () => void }) => void,
): Promise<void> {
  source.columns.forEach((column, n) => {
    sheet.getColumn(n + 1).width = column.width;
    sheet.getColumn(n + 1).hidden = column.hidden;
  });
  for await (const batch of source.rows([])) {
    for (const cells of batch) {
      const row = sheet.addRow([]);
      cells.forEach((cell, n) => {
        const drawn = row.getCell(n + 1);
        drawn.value = excelValue(cell);
        const { look, wrap } = cellStyle(lookOf(cell), source.columns[n]?.wrap ?? false);
        drawn.style = models.get(`${look} ${wrap}`) ?? {};
      });
      eachRow(row);
    }
  }
}

/** What we ship. */
export const ours: Way = async (plan) => {
  const written = await writeWorkbook(plan);
  if (!written.ok) throw new Error(written.error.code);
  return written.value.bytes.length;
};

/** ExcelJS's ordinary writer: the yardstick. */
export const plain: Way = async (plan) => {
  const ExcelJs = await loadExcelJs();
  const workbook: Workbook = new ExcelJs.Workbook();
  for (const sheet of plan.sheets) await fillSheet(workbook.addWorksheet(sheet.name), sheet, () => undefined);
  return (await workbook.xlsx.writeBuffer()).byteLength;
};
