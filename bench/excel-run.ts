import { createRequire } from "node:module";
import type { Cell, WorkbookPlan } from "../src/exports/sheet-plan.ts";
import { plainDateToSerial } from "../src/files/xlsx/date-serial.ts";
import { cellStyle, cellStyles, type DrawnLook, styleModel } from "../src/files/xlsx/looks.ts";
import { writeWorkbook } from "../src/files/xlsx/write-workbook.ts";
import { benchPlan } from "./excel-cells.ts";

/** One measurement in a process of its own: `node excel-run.js WAY ROWS` prints milliseconds, peak memory and size as JSON. */
const [way, rowCount] = [process.argv[2], Number(process.argv[3] ?? 10_000)];
const ExcelJs: typeof import("exceljs") = createRequire(import.meta.url)("exceljs");

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
async function fill(sheet: import("exceljs").Worksheet, plan: WorkbookPlan, streaming: boolean): Promise<void> {
  const [source] = plan.sheets;
  if (source === undefined) return;
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
      if (streaming) row.commit();
    }
  }
}

const ways: Record<string, (plan: WorkbookPlan) => Promise<number>> = {
  /** What we ship. */
  async ours(plan) {
    const written = await writeWorkbook(plan);
    return written.ok ? written.value.bytes.length : -1;
  },
  /** ExcelJS's ordinary writer: the yardstick. */
  async plain(plan) {
    const workbook = new ExcelJs.Workbook();
    await fill(workbook.addWorksheet("Verwerkingen"), plan, false);
    return (await workbook.xlsx.writeBuffer()).byteLength;
  },
  /** ExcelJS's streaming writer, which exists for Node only. */
  async stream(plan) {
    const { PassThrough } = await import("node:stream");
    const sink = new PassThrough();
    let size = 0;
    sink.on("data", (chunk: Buffer) => {
      size += chunk.length;
    });
    const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: true });
    const sheet = workbook.addWorksheet("Verwerkingen");
    await fill(sheet, plan, true);
    await workbook.commit();
    return size;
  },
};

const run = ways[way ?? ""];
if (run === undefined) throw new Error(`no such way: ${way}`);
const started = performance.now();
const sizeBytes = await run(benchPlan(rowCount));
const ms = Math.round(performance.now() - started);
process.stdout.write(JSON.stringify({ way, ms, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), sizeBytes }));
