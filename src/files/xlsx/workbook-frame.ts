import type { PaperSize, Workbook, Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan, WorkbookPlan } from "../../exports/sheet-plan.ts";
import { columnLetters } from "./addresses.ts";
import { cutAt } from "./cell-text.ts";
import { loadExcelJs } from "./load-exceljs.ts";
import { type CellStyle, cellStyles, styleModel } from "./looks.ts";
import type { SheetFrame } from "./sheet-frame.ts";

/**
 * Everything in a workbook but its rows, made by ExcelJS from a workbook without any: styles, views, columns, filters,
 * print set-up, properties, names. Its public interface only, so that the Node build, the browser build and a later fork
 * give the same parts.
 */
export type WorkbookFrame = {
  /** XML by part name; sheets are `xl/worksheets/sheet1.xml` and on, in the order of the plan. */
  readonly parts: ReadonlyMap<string, string>;
  /** The number of a style in `xl/styles.xml`; `quoted` = the same look with `quotePrefix`. */
  readonly styleId: (style: CellStyle, quoted: boolean) => number;
};

/** A sheet as far as it is known: `lastRow` is only certain once its rows are written. */
export type FramedSheet = {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly frame: SheetFrame;
  readonly lastRow: number;
};

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

export const sharedStringsPart = "xl/sharedStrings.xml";

/** Makes the frame. Cheap (tens of milliseconds), so that it is made twice: for the style numbers first, at the end for the print areas. */
export async function makeWorkbookFrame(
  plan: WorkbookPlan,
  sheets: ReadonlyArray<FramedSheet>,
): Promise<WorkbookFrame> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  setProperties(workbook, plan);
  for (const sheet of sheets) addSheet(workbook, sheet);
  const probe = workbook.worksheets[0];
  if (probe === undefined) throw new Error("a workbook needs a sheet");
  cellStyles.forEach((style, n) => {
    probe.getCell(1, n + 1).style = styleModel(style);
  });
  // One text, so that ExcelJS names a part for shared strings; its content is replaced.
  probe.getCell(2, 1).value = "-";

  const zipped = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const parts = new Map<string, string>();
  for (const [name, bytes] of Object.entries(zipped)) if (!name.endsWith("/")) parts.set(name, strFromU8(bytes));

  const ids = readProbedStyles(parts.get(sheetPart(0)) ?? "");
  const styles = withQuotedStyles(parts.get("xl/styles.xml") ?? "");
  parts.set("xl/styles.xml", styles.xml);
  return {
    parts,
    styleId: (style, quoted) => {
      const id = ids[cellStyles.findIndex(({ look, wrap }) => look === style.look && wrap === style.wrap)];
      if (id === undefined) throw new Error(`no style for ${style.look}`);
      return quoted ? id + styles.count : id;
    },
  };
}

function setProperties(workbook: Workbook, { properties, sheets }: WorkbookPlan): void {
  workbook.title = properties.title;
  workbook.subject = properties.subject;
  workbook.creator = properties.creator;
  workbook.lastModifiedBy = properties.creator;
  workbook.description = properties.description;
  // ExcelJS writes the language but forgot it in its types.
  Object.assign(workbook, { language: properties.language });
  // A hidden sheet in front would be shown as the active one.
  const activeTab = Math.max(
    sheets.findIndex((sheet) => !sheet.hidden),
    0,
  );
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: activeTab, activeTab, visibility: "visible" },
  ];
  workbook.created = new Date(properties.createdAt);
  workbook.modified = new Date(properties.modifiedAt);
}

function addSheet(workbook: Workbook, { plan, name, frame, lastRow }: FramedSheet): void {
  const sheet = workbook.addWorksheet(name, {
    state: plan.hidden ? "hidden" : "visible",
    properties: { defaultRowHeight: 15, dyDescent: 0.25 } as Worksheet["properties"],
    views: [
      frame.headerRow > 0
        ? { state: "frozen", xSplit: plan.frozenColumns, ySplit: frame.headerRow, showGridLines: false }
        : { state: "normal", showGridLines: false },
    ],
  });
  plan.columns.forEach((column, n) => {
    const drawn = sheet.getColumn(n + 1);
    // ExcelJS takes 9 for "as usual" and leaves it out.
    drawn.width = column.width === 9 ? 9.01 : column.width;
    drawn.hidden = column.hidden;
  });
  if (plan.autoFilter && frame.headerRow > 0) {
    sheet.autoFilter = `A${frame.headerRow}:${frame.lastColumn}${Math.max(lastRow, frame.headerRow)}`;
  }
  if (plan.print === null) return;
  const { paper, orientation, footer, pageWords, pagesWide = 1 } = plan.print;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    // 8 is A3 and 9 is A4 in Excel; ExcelJS's enum lacks A3.
    paperSize: (paper === "a3" ? 8 : 9) as PaperSize,
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    // ExcelJS puts a dollar sign before the column only: the ones before the rows make the area absolute.
    printArea: `A$1:${frame.lastVisibleColumn}$${Math.max(lastRow, 1)}`,
    ...(frame.firstHeaderRow > 0 ? { printTitlesRow: `${frame.firstHeaderRow}:${frame.firstDataRow - 1}` } : {}),
    ...(pagesWide > 1 && plan.frozenColumns > 0
      ? { printTitlesColumn: `A:${columnLetters(plan.frozenColumns - 1)}` }
      : {}),
  };
  const [page, of] = pageWords;
  sheet.headerFooter.oddFooter = `&L&8${footerText(` ${footer}`)}&R&8${footerText(` ${page}`)}&P${footerText(of)}&N`;
}

/** An ampersand is a code in a footer, and a footer holds 255 characters in all; a space keeps digits away from the font size. */
const footerText = (text: string): string => cutAt(text, 160).replace(/&/g, "&&");

/** Style numbers in the order of `cellStyles`, read from the cells that ask for them. */
function readProbedStyles(sheetXml: string): ReadonlyArray<number> {
  return [...sheetXml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map((match) => Number(match[1]));
}

/** ExcelJS has no `quotePrefix`: every style is written a second time with it, `count` places further on. */
function withQuotedStyles(stylesXml: string): { readonly xml: string; readonly count: number } {
  let count = 0;
  const xml = stylesXml.replace(/<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s, (_, digits: string, xfs: string) => {
    count = Number(digits);
    const quoted = xfs.replace(/<xf /g, '<xf quotePrefix="1" ');
    return `<cellXfs count="${2 * count}">${xfs}${quoted}</cellXfs>`;
  });
  return { xml, count };
}
