import type { CellValue as ExcelValue, Workbook, Worksheet } from "exceljs";
import { err, ok, type Result } from "../../result.ts";
import { utf8ToText } from "../utf8.ts";
import { unzip } from "../zip/unzip.ts";
import type { ZipError, ZipLimits } from "../zip/zip-directory.ts";
import { zipFiles } from "../zip/zip-files.ts";
import { loadExcelJs } from "./load-exceljs.ts";
import { fileKind } from "./workbook-kind.ts";
import { checkShape } from "./workbook-shape.ts";

/** A cell as it was read. A formula is its last result; texts keep their characters; a date without a time is a plain day. */
export type ReadCell =
  | null
  | string
  | number
  | boolean
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "error"; readonly code: string };

export type ReadSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** From row 1 on, each from column A to its last filled cell; empty rows are []. */
  readonly rows: ReadonlyArray<ReadonlyArray<ReadCell>>;
  /** Counted from 0. */
  readonly hiddenColumns: ReadonlyArray<number>;
  /** Cells that hold a formula: what people see may be older than what it would give now. */
  readonly formulaCount: number;
};

export type ReadWorkbook = { readonly sheets: ReadonlyArray<ReadSheet> };

export type ReadWorkbookError =
  | { readonly code: "empty-file" }
  | { readonly code: "not-a-workbook" }
  /** Excel 97–2003: to be saved as .xlsx first. */
  | { readonly code: "old-xls" }
  | { readonly code: "password-protected" }
  | { readonly code: "macro-workbook" }
  | { readonly code: "binary-workbook" }
  | { readonly code: "open-document" }
  /** Looks like a workbook, but its XML does not add up. */
  | { readonly code: "unreadable-workbook" }
  | { readonly code: "too-large"; readonly name: string | null; readonly mostBytes: number }
  | { readonly code: "too-many-cells"; readonly most: number }
  | Exclude<ZipError, { readonly code: "not-a-zip" | "too-large" }>;

const limits: ZipLimits = {
  maxEntries: 2000,
  maxEntryBytes: 100 * 1024 * 1024,
  maxTotalBytes: 200 * 1024 * 1024,
  maxRatio: 200,
};

/** All that is looked at. Pictures, comments, macros, links to other files, embedded objects and custom XML never get past this. */
const wantedPart =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;

/** Sheet elements that ExcelJS would expand cell by cell, or that point to parts we leave out. */
const ignoredNodes = [
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "legacyDrawing",
  "mergeCells",
  "picture",
  "rowBreaks",
  "sheetProtection",
  "tableParts",
];

/**
 * Reads an .xlsx that anyone may have made: told apart by content, unpacked under limits, cut down to its cells, and only
 * then given to ExcelJS. Hidden sheets and columns are read too. Nothing is computed and no other file is opened.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<ReadWorkbook, ReadWorkbookError>> {
  const kind = fileKind(bytes, limits);
  if (kind === "empty") return err({ code: "empty-file" });
  if (kind === "other") return err({ code: "not-a-workbook" });
  if (kind !== "workbook") return err({ code: kind });
  const unzipped = unzip(bytes, limits, (name) => wantedPart.test(name));
  if (!unzipped.ok) return err(unzipped.error.code === "not-a-zip" ? { code: "not-a-workbook" } : unzipped.error);
  if (!unzipped.value.has("xl/workbook.xml")) return err({ code: "not-a-workbook" });

  const parts = new Map<string, Uint8Array>();
  let cellCount = 0;
  for (const [name, content] of unzipped.value) {
    const xml = utf8ToText(content);
    if (xml === null) return err({ code: "unreadable-workbook" });
    const shape = checkShape(xml, cellCount);
    if (!shape.ok) return shape;
    cellCount = shape.value.cellCount;
    // Names of ranges serve nothing here, and those that point outside the workbook make ExcelJS stumble.
    const trimmed = name === "xl/workbook.xml" ? xml.replace(/<definedNames>.*?<\/definedNames>/s, "") : null;
    parts.set(name, trimmed === null ? content : new TextEncoder().encode(trimmed));
  }
  const workbook = await loadParts(parts);
  return workbook === null ? err({ code: "unreadable-workbook" }) : sheetsOf(workbook);
}

async function loadParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Workbook | null> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  const zip = zipFiles([...parts].map(([name, content]) => ({ name, bytes: content, method: "store" })));
  try {
    // ExcelJS declares a Buffer of its own; what it needs is bytes.
    await workbook.xlsx.load(zip as unknown as Parameters<typeof workbook.xlsx.load>[0], { ignoreNodes: ignoredNodes });
  } catch {
    // ExcelJS throws all kinds of errors on XML that does not add up; the cause is the file, and the caller gets a code.
    return null;
  }
  return workbook;
}

/** The longest all rows together may be, empty cells between filled ones counted. */
const mostSlots = 5_000_000;

function sheetsOf(workbook: Workbook): Result<ReadWorkbook, ReadWorkbookError> {
  const sheets: ReadSheet[] = [];
  let slots = 0;
  for (const worksheet of workbook.worksheets) {
    const rows: ReadCell[][] = [];
    let formulaCount = 0;
    worksheet.eachRow((row, number) => {
      const cells: ReadCell[] = [];
      row.eachCell((cell, column) => {
        slots += Math.max(0, column - cells.length);
        if (slots > mostSlots) return;
        while (cells.length < column - 1) cells.push(null);
        cells.push(readCell(cell.value));
        if (cell.formula !== undefined) formulaCount += 1;
      });
      if (slots > mostSlots) return;
      while (rows.length < number - 1) rows.push([]);
      rows.push(cells);
    });
    if (slots > mostSlots) return err({ code: "too-many-cells", most: mostSlots });
    const hidden = worksheet.state !== "visible";
    sheets.push({ name: worksheet.name, hidden, rows, hiddenColumns: hiddenColumns(worksheet), formulaCount });
  }
  return ok({ sheets });
}

function hiddenColumns(worksheet: Worksheet): ReadonlyArray<number> {
  // ExcelJS answers null for a sheet that says nothing about its columns, whatever its types say.
  const columns: Worksheet["columns"] | null = worksheet.columns;
  return (columns ?? []).flatMap((column, n) => (column.hidden === true ? [n] : []));
}

function readCell(value: ExcelValue): ReadCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { kind: "error", code: "#NUM!" };
  if (typeof value === "boolean") return value;
  if (value instanceof Date) return readDate(value);
  if ("richText" in value) return value.richText.map((run) => run.text).join("") || null;
  if ("error" in value) return { kind: "error", code: value.error };
  if ("text" in value) return readCell(value.text);
  return readCell(value.result ?? null);
}

/** Excel's dates have no zone; ExcelJS gives them as if they were UTC. */
function readDate(value: Date): ReadCell {
  if (Number.isNaN(value.getTime())) return { kind: "error", code: "#NUM!" };
  const [day = "", time = ""] = value.toISOString().split("T");
  return { kind: "date", date: time.startsWith("00:00:00") ? day : `${day}T${time.slice(0, 8)}` };
}
