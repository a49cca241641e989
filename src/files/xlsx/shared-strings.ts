import { type CellText, cellText, textToXml } from "./cell-text.ts";

/** Longer texts are seldom equal, and remembering them is what costs memory. */
const rememberedLength = 128;

/** A text's number in the table and what the cell that shows it must know. */
export type SharedText = { readonly index: number; readonly quoted: boolean; readonly changed: CellText | null };

/** The table of texts that all sheets share, written as it grows; only short texts are remembered, to be found again. */
export class SharedStrings {
  /** Number × 2, plus 1 when quoted: no object per text. Texts that had to be changed are not remembered, so that each gets its note. */
  readonly #known = new Map<string, number>();
  readonly #write: (xml: string) => void;
  #count = 0;

  constructor(write: (xml: string) => void) {
    this.#write = write;
    write(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    );
  }

  add(given: string): SharedText {
    const known = this.#known.get(given);
    if (known !== undefined) return { index: known >> 1, quoted: (known & 1) === 1, changed: null };
    const made = cellText(given);
    const index = this.#count++;
    this.#write(`<si><t xml:space="preserve">${textToXml(made.text)}</t></si>`);
    const changed = made.cut > 0 || made.replaced > 0;
    if (!changed && given.length <= rememberedLength) this.#known.set(given, index * 2 + (made.quoted ? 1 : 0));
    return { index, quoted: made.quoted, changed: changed ? made : null };
  }

  end(): void {
    this.#write("</sst>");
  }
}
