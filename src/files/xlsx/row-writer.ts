import type { Cell, LinkTarget, Row, WriteNote } from "../../exports/sheet-plan.ts";
import { columnLetters, maxLinks } from "./addresses.ts";
import { attributeToXml } from "./cell-text.ts";
import { plainDateToSerial } from "./date-serial.ts";
import { cellStyle, cellStyles, type DrawnLook } from "./looks.ts";
import { rowHeight, wrappedLines } from "./row-height.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { FrameRow } from "./sheet-frame.ts";
import type { FramedSheet, WorkbookFrame } from "./workbook-frame.ts";

/** The address of a link's target, such as `'Partijen'!A7`. Throws where no sheet has that key (a bug in the plan). */
export type Locate = (target: LinkTarget) => string;

/** Style numbers of one look in one column; `wrapsAt` = the width at which its text wraps, null where it does not. */
type ColumnStyle = { readonly plain: number; readonly quoted: number; readonly wrapsAt: number | null };

/**
 * Writes one sheet's rows as XML; links beyond what Excel takes on a sheet become ordinary texts. Style numbers are looked up once per column, so that a cell
 * costs a few string joins.
 */
export class RowWriter {
  readonly links: string[] = [];
  readonly notes: WriteNote[] = [];
  readonly #letters: ReadonlyArray<string>;
  /** Of the tallest cell in the row at hand. */
  #lines = 1;
  readonly #styles: ReadonlyMap<DrawnLook, ReadonlyArray<ColumnStyle>>;

  constructor(
    private readonly sheet: FramedSheet,
    workbook: WorkbookFrame,
    private readonly strings: SharedStrings,
    private readonly locate: Locate,
  ) {
    const { columns } = sheet.plan;
    this.#letters = columns.map((_, n) => columnLetters(n));
    this.#styles = new Map(
      cellStyles.map(({ look }) => [
        look,
        columns.map((column) => {
          const style = cellStyle(look, column.wrap);
          return {
            plain: workbook.styleId(style, false),
            quoted: workbook.styleId(style, true),
            wrapsAt: style.wrap && !column.hidden ? column.width : null,
          };
        }),
      ]),
    );
  }

  /** A row above the table. */
  frameRow(row: FrameRow, number: number): string {
    this.#lines = 1;
    const cells = row.map((cell, n) => (cell === null ? "" : this.#text(n, number, cell.look, cell.text)));
    return this.#row(number, cells.join(""), rowHeight(this.#lines, row[0]?.look ?? null));
  }

  /** One row of the table; throws when it has more cells than the sheet has columns, or a number that is none (bugs). */
  row(row: Row, number: number): string {
    if (row.length > this.#letters.length) throw new Error(`${this.sheet.plan.key}: more cells than columns`);
    this.#lines = 1;
    let cells = "";
    for (let n = 0; n < row.length; n++) cells += this.#cell(n, number, row[n] ?? null);
    const first = row[0] ?? null;
    const look = typeof first === "object" && first?.kind === "text" ? first.look : null;
    return this.#row(number, cells, rowHeight(this.#lines, look));
  }

  /** The height is no `customHeight`: a program may make the row fit again once its text is edited. */
  #row(number: number, cells: string, height: number | null): string {
    return `<row r="${number}"${height === null ? "" : ` ht="${height}"`}>${cells}</row>`;
  }

  #cell(n: number, number: number, cell: Cell): string {
    if (cell === null) return this.#empty(n, number, "text");
    if (typeof cell === "string") return this.#text(n, number, "text", cell);
    if (typeof cell === "number") return this.#number(n, number, "number", cell);
    switch (cell.kind) {
      case "text":
        return this.#text(n, number, cell.look, cell.text);
      case "date": {
        const serial = plainDateToSerial(cell.date);
        return serial === null ? this.#text(n, number, "text", cell.date) : this.#number(n, number, "date", serial);
      }
      case "link":
        if (this.links.length === maxLinks) return this.#text(n, number, "text", cell.text);
        this.links.push(
          `<hyperlink ref="${this.#letters[n]}${number}" location="${attributeToXml(this.locate(cell.to))}"/>`,
        );
        return this.#text(n, number, "link", cell.text);
      default:
        return cell satisfies never;
    }
  }

  #style(look: DrawnLook, n: number): ColumnStyle {
    const style = this.#styles.get(look)?.[n];
    if (style === undefined) throw new Error(`no style for ${look} in column ${n + 1}`);
    return style;
  }

  #empty(n: number, number: number, look: DrawnLook): string {
    return `<c r="${this.#letters[n]}${number}" s="${this.#style(look, n).plain}"/>`;
  }

  #number(n: number, number: number, look: "number" | "date", value: number): string {
    if (!Number.isFinite(value)) throw new Error(`${this.sheet.plan.key}: a cell cannot hold ${value}`);
    return `<c r="${this.#letters[n]}${number}" s="${this.#style(look, n).plain}"><v>${value}</v></c>`;
  }

  #text(n: number, number: number, look: DrawnLook, text: string): string {
    if (text === "") return this.#empty(n, number, look);
    const style = this.#style(look, n);
    if (style.wrapsAt !== null) this.#lines = Math.max(this.#lines, wrappedLines(text, style.wrapsAt));
    const { index, quoted, changed } = this.strings.add(text);
    if (changed !== null) {
      const where = {
        sheet: this.sheet.name,
        address: `${this.#letters[n]}${number}`,
        header: this.sheet.plan.columns[n]?.header ?? null,
      };
      if (changed.cut > 0) this.notes.push({ kind: "text-cut", ...where, characters: changed.cut });
      if (changed.replaced > 0) {
        this.notes.push({ kind: "characters-replaced", ...where, characters: changed.replaced });
      }
    }
    return `<c r="${this.#letters[n]}${number}" s="${quoted ? style.quoted : style.plain}" t="s"><v>${index}</v></c>`;
  }
}
