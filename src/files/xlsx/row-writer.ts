import type { Cell, LinkTarget, Row, WriteNote } from "../../exports/sheet-plan.ts";
import { columnLetters } from "./addresses.ts";
import { attributeToXml } from "./cell-text.ts";
import { plainDateToSerial } from "./date-serial.ts";
import { cellStyle, cellStyles, type DrawnLook } from "./looks.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { FrameRow } from "./sheet-frame.ts";
import type { FramedSheet, WorkbookFrame } from "./workbook-frame.ts";

/** The address of a link's target, such as `'Partijen'!A7`. Throws where no sheet has that key (a bug in the plan). */
export type Locate = (target: LinkTarget) => string;

/** Writes one sheet's rows as XML. Style numbers are looked up once per column, so that a cell costs a few string joins. */
export class RowWriter {
  readonly links: string[] = [];
  readonly notes: WriteNote[] = [];
  readonly #letters: ReadonlyArray<string>;
  readonly #styles: ReadonlyMap<DrawnLook, ReadonlyArray<readonly [plain: number, quoted: number]>>;

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
          return [workbook.styleId(style, false), workbook.styleId(style, true)] as const;
        }),
      ]),
    );
  }

  /** A row above the table. */
  frameRow(row: FrameRow, number: number): string {
    const cells = row.map((cell, n) => (cell === null ? "" : this.#text(n, number, cell.look, cell.text)));
    return `<row r="${number}">${cells.join("")}</row>`;
  }

  /** One row of the table; throws when it has more cells than the sheet has columns, or a number that is none (bugs). */
  row(row: Row, number: number): string {
    if (row.length > this.#letters.length) throw new Error(`${this.sheet.plan.key}: more cells than columns`);
    let xml = `<row r="${number}">`;
    for (let n = 0; n < row.length; n++) xml += this.#cell(n, number, row[n] ?? null);
    return `${xml}</row>`;
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
        this.links.push(
          `<hyperlink ref="${this.#letters[n]}${number}" location="${attributeToXml(this.locate(cell.to))}"/>`,
        );
        return this.#text(n, number, "link", cell.text);
      default:
        return cell satisfies never;
    }
  }

  #styleId(look: DrawnLook, n: number, quoted: boolean): number {
    const ids = this.#styles.get(look)?.[n];
    if (ids === undefined) throw new Error(`no style for ${look} in column ${n + 1}`);
    return quoted ? ids[1] : ids[0];
  }

  #empty(n: number, number: number, look: DrawnLook): string {
    return `<c r="${this.#letters[n]}${number}" s="${this.#styleId(look, n, false)}"/>`;
  }

  #number(n: number, number: number, look: "number" | "date", value: number): string {
    if (!Number.isFinite(value)) throw new Error(`${this.sheet.plan.key}: a cell cannot hold ${value}`);
    return `<c r="${this.#letters[n]}${number}" s="${this.#styleId(look, n, false)}"><v>${value}</v></c>`;
  }

  #text(n: number, number: number, look: DrawnLook, text: string): string {
    if (text === "") return this.#empty(n, number, look);
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
    return `<c r="${this.#letters[n]}${number}" s="${this.#styleId(look, n, quoted)}" t="s"><v>${index}</v></c>`;
  }
}
