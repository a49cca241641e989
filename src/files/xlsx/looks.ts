import type { Style } from "exceljs";
import type { Look } from "../../exports/sheet-plan.ts";

/** What a plan can ask for, and what the writer draws around it. */
export type DrawnLook = Look | "title" | "subtitle" | "band" | "article" | "header" | "link" | "number" | "date";

/** The colours of the app in daylight (`renderer/style/tokens.css`), as ARGB. */
const colour = {
  ink: "FF1F1D19",
  ink2: "FF4F4B43",
  ink3: "FF645F55",
  line: "FFE2DCCF",
  accent: "FF0D5A5E",
  accentDark: "FF084549",
  accentWash: "FFE1ECE9",
  white: "FFFFFFFF",
  heed: "FF7D5200",
  heedWash: "FFF8EFD9",
  hint: "FF3B5575",
  hintWash: "FFE9EDF2",
  gap: "FF9B2D1C",
  gapWash: "FFFAEEE9",
};

const fontName = "Calibri";
const font = (argb: string, more: Partial<Style["font"]> = {}): Partial<Style["font"]> => ({
  name: fontName,
  size: 10,
  color: { argb },
  ...more,
});
const fill = (argb: string): Style["fill"] => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const line = { style: "thin", color: { argb: colour.line } } as const;
const cellBorder: Partial<Style["border"]> = { bottom: line, right: line };
const body = (argb: string, more: Partial<Style["font"]> = {}): Partial<Style> => ({
  font: font(argb, more),
  border: cellBorder,
});

/** Meaning never rests on colour alone: open answers are italic, what is to be confirmed and warnings are bold, links underlined. */
const styles: Readonly<Record<DrawnLook, Partial<Style>>> = {
  title: { font: font(colour.accent, { size: 18, bold: true }) },
  subtitle: { font: font(colour.ink2, { size: 11 }) },
  band: { font: font(colour.white, { bold: true }), fill: fill(colour.accentDark) },
  article: { font: font(colour.ink2, { size: 9 }), fill: fill(colour.accentWash), border: cellBorder },
  header: { font: font(colour.white, { bold: true }), fill: fill(colour.accent), border: cellBorder },
  text: body(colour.ink),
  strong: body(colour.ink, { bold: true }),
  heading: { font: font(colour.accent, { size: 13, bold: true }) },
  "open-answer": { ...body(colour.heed, { italic: true }), fill: fill(colour.heedWash) },
  "not-applicable": body(colour.ink3, { italic: true }),
  "to-confirm": { ...body(colour.hint, { bold: true }), fill: fill(colour.hintWash) },
  warning: { ...body(colour.gap, { bold: true }), fill: fill(colour.gapWash) },
  muted: body(colour.ink3),
  link: body(colour.accent, { underline: true }),
  number: body(colour.ink),
  date: { ...body(colour.ink), numFmt: "dd-mm-yyyy" },
};

/** A look and whether its text wraps: everything that tells one cell's style from another's. */
export type CellStyle = { readonly look: DrawnLook; readonly wrap: boolean };

/** Every style a workbook has, in the order in which they are written. */
export const cellStyles: ReadonlyArray<CellStyle> = (Object.keys(styles) as DrawnLook[]).flatMap((look) => [
  { look, wrap: false },
  { look, wrap: true },
]);

/** These run on over their empty neighbours, or are one short value. */
const neverWrap: ReadonlySet<DrawnLook> = new Set(["title", "subtitle", "band", "heading", "number", "date"]);
const alwaysWrap: ReadonlySet<DrawnLook> = new Set(["header", "article"]);

/** The style of a look in a column that wraps or not. */
export const cellStyle = (look: DrawnLook, columnWraps: boolean): CellStyle => ({
  look,
  wrap: alwaysWrap.has(look) || (columnWraps && !neverWrap.has(look)),
});

/** One frozen style object per look, shared by reference: ExcelJS compares styles by identity first. */
export function styleModel({ look, wrap }: CellStyle): Partial<Style> {
  const horizontal = look === "number" ? "right" : "left";
  const vertical = look === "title" || look === "subtitle" || look === "band" ? "middle" : "top";
  const alignment: Partial<Style["alignment"]> = { vertical, horizontal, wrapText: wrap };
  return Object.freeze({ ...styles[look], alignment });
}
