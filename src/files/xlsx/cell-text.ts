/** Excel's own limit for one cell, in UTF-16 units. */
export const maxCellCharacters = 32_767;

const cutMark = " […]";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const formulaStart = /^[=+\-@\t\r']/;
const special = /[&<>\r]/g;

/** A text made fit for a cell: what was lost, and whether it needs the style that keeps it text when someone edits it. */
export type CellText = {
  readonly text: string;
  /** Characters at the end that did not fit. */
  readonly cut: number;
  /** Control characters and halves of surrogate pairs that became U+FFFD. */
  readonly replaced: number;
  /** Starts as a formula would: the cell gets `quotePrefix`, as if typed with an apostrophe. */
  readonly quoted: boolean;
};

/** Applies Excel's and XML's limits to a text. What is neither cut nor replaced comes back from the file as it was. */
export function cellText(given: string): CellText {
  let replaced = 0;
  const writable = given.replace(unwritable, () => {
    replaced += 1;
    return "\ufffd";
  });
  const text = writable.length > maxCellCharacters ? cutAt(writable, maxCellCharacters - cutMark.length) : writable;
  return {
    text: text.length < writable.length ? text + cutMark : text,
    cut: writable.length - text.length,
    replaced,
    quoted: formulaStart.test(text),
  };
}

/** The first `length` characters, one less where that would halve a surrogate pair. */
export function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/**
 * A cell's text as XML character data. Excel reads `_x0041_` as "A" wherever it stands in a text, so an underscore that
 * would start such a code is written as its own code; a carriage return, which XML would lose, is written that way too.
 */
export const textToXml = (text: string): string =>
  text.replace(looksEscaped, "_x005F_").replace(special, (character) => {
    switch (character) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      default:
        return "_x000D_";
    }
  });

export const attributeToXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
