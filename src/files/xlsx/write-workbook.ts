import type { LinkTarget, WorkbookPlan, WriteNote } from "../../exports/sheet-plan.ts";
import { err, ok, type Result } from "../../result.ts";
import { ZipStream } from "../zip/zip-stream.ts";
import { maxRows } from "./addresses.ts";
import { RowWriter } from "./row-writer.ts";
import { SharedStrings } from "./shared-strings.ts";
import { frameSheet } from "./sheet-frame.ts";
import { sheetNames } from "./sheet-names.ts";
import {
  type FramedSheet,
  makeWorkbookFrame,
  sharedStringsPart,
  sheetPart,
  type WorkbookFrame,
} from "./workbook-frame.ts";

export type WrittenWorkbook = {
  readonly bytes: Uint8Array;
  /** What had to be changed in texts, in the order of writing: to be told on screen; the sheet with `listsNotes` has them too. */
  readonly notes: ReadonlyArray<WriteNote>;
};

export type WriteWorkbookError =
  | { readonly code: "cancelled" }
  /** More rows than a sheet of Excel holds. */
  | { readonly code: "too-many-rows"; readonly sheet: string };

export type WriteOptions = {
  /** After each batch: rows written and expected, over all sheets. */
  readonly onProgress?: (progress: { readonly rows: number; readonly ofRows: number }) => void;
  /** Looked at before each batch is asked for. */
  readonly signal?: { readonly aborted: boolean };
};

/**
 * Writes a workbook. ExcelJS makes everything but the rows; those are streamed past it into the archive, because its own
 * streaming writer exists for Node only and its ordinary one holds every cell (docs/decisions/002-excel-writer.md). The
 * same plan gives the same bytes in Node and in a browser's worker.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  options: WriteOptions = {},
): Promise<Result<WrittenWorkbook, WriteWorkbookError>> {
  const names = sheetNames(plan.sheets.map((sheet) => sheet.name));
  const sheets: FramedSheet[] = plan.sheets.map((sheet, n) => {
    const frame = frameSheet(sheet);
    return { plan: sheet, name: names[n] ?? sheet.key, frame, lastRow: frame.firstDataRow };
  });
  const frame = await makeWorkbookFrame(plan, sheets);
  const zip = new ZipStream();
  // What ExcelJS makes is known in full at the end only (print areas), but stands first: programs tell a workbook by it.
  const framePartNames = [...frame.parts.keys()].filter((name) => !/^xl\/(worksheets\/|sharedStrings)/.test(name));
  const frameParts = framePartNames.sort().map((name) => ({ name, part: zip.open(name) }));
  const sheetParts = sheets.map((_, n) => zip.open(sheetPart(n)));
  const stringsPart = zip.open(sharedStringsPart);
  const strings = new SharedStrings(stringsPart.write);

  const notes: WriteNote[] = [];
  const links: string[][] = [];
  const ofRows = plan.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
  const locate = locator(sheets);
  let rows = 0;
  for (const n of writingOrder(plan)) {
    if (options.signal?.aborted) return err({ code: "cancelled" });
    const sheet = sheets[n];
    const part = sheetParts[n];
    if (sheet === undefined || part === undefined) continue;
    const writer = new RowWriter(sheet, frame, strings, locate);
    part.write(splitAtRows(frame, n).before);
    sheet.frame.rows.forEach((row, at) => {
      part.write(writer.frameRow(row, at + 1));
    });
    let next = sheet.frame.firstDataRow;
    for await (const batch of sheet.plan.rows(notes)) {
      if (next + batch.length > maxRows + 1) return err({ code: "too-many-rows", sheet: sheet.name });
      for (const row of batch) part.write(writer.row(row, next++));
      rows += batch.length;
      options.onProgress?.({ rows, ofRows: Math.max(rows, ofRows) });
      await nextTurn();
      if (options.signal?.aborted) return err({ code: "cancelled" });
    }
    notes.push(...writer.notes);
    links[n] = writer.links;
    sheets[n] = { ...sheet, lastRow: next - 1 };
  }

  const finished = await makeWorkbookFrame(plan, sheets);
  for (const { name, part } of frameParts) {
    part.write(finished.parts.get(name) ?? "");
    part.end();
  }
  sheetParts.forEach((part, n) => {
    part.write(withLinks(splitAtRows(finished, n).after, links[n] ?? []));
    part.end();
  });
  strings.end();
  stringsPart.end();
  return ok({ bytes: zip.end(), notes });
}

/** Sheets that explain come last, since they tell what happened to the others. */
function writingOrder(plan: WorkbookPlan): ReadonlyArray<number> {
  const all = plan.sheets.map((_, n) => n);
  const explains = (n: number): boolean => plan.sheets[n]?.listsNotes ?? false;
  return [...all.filter((n) => !explains(n)), ...all.filter(explains)];
}

function locator(sheets: ReadonlyArray<FramedSheet>): (target: LinkTarget) => string {
  const byKey = new Map(sheets.map((sheet) => [sheet.plan.key, sheet]));
  return ({ sheet: key, row }) => {
    const sheet = byKey.get(key);
    if (sheet === undefined) throw new Error(`a link to a sheet that is not there: ${key}`);
    return `'${sheet.name}'!A${row === null ? 1 : sheet.frame.firstDataRow + row}`;
  };
}

/** A sheet's XML up to and from where its rows stand. The size is left out: it is not known before the rows are. */
function splitAtRows(frame: WorkbookFrame, n: number): { readonly before: string; readonly after: string } {
  const xml = frame.parts.get(sheetPart(n)) ?? "";
  const match = /<sheetData\/>|<sheetData>.*<\/sheetData>/s.exec(xml);
  if (match === null) throw new Error(`${sheetPart(n)} has no place for rows`);
  return {
    before: `${xml.slice(0, match.index).replace(/<dimension [^>]*\/>/, "")}<sheetData>`,
    after: `</sheetData>${xml.slice(match.index + match[0].length)}`,
  };
}

/** Links stand after the filter and before the margins (the order of the schema). */
function withLinks(after: string, links: ReadonlyArray<string>): string {
  if (links.length === 0) return after;
  return after.replace("<pageMargins", () => `<hyperlinks>${links.join("")}</hyperlinks><pageMargins`);
}

/** Lets the worker take messages ("cancel") between batches. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
