import type { CommonWords } from "../words/nl/common.ts";
import type { ExportWords } from "../words/nl/exports.ts";
import type { Cell, Look } from "./sheet-plan.ts";

/**
 * One line in a cell and how sure it is. Three values reach the sheet as three things: "open" is written out, "none" is the
 * answer *none*, and what was proposed but not confirmed is marked. "gap" is an answer that leaves an element of the law
 * unmet ("no purposes").
 */
export type Line = { readonly text: string; readonly state: "answered" | "open" | "to-confirm" | "gap" };

export const answered = (text: string): Line => ({ text, state: "answered" });
export const open = (text: string): Line => ({ text, state: "open" });
export const gap = (text: string): Line => ({ text, state: "gap" });

/** A line that is open, or answered when there is a text. */
export const answeredOr = (text: string | null, openText: string): Line =>
  text === null ? open(openText) : answered(text);

/** The words a cell needs. */
export type CellWords = { readonly common: CommonWords; readonly exports: ExportWords };

/** *Niet ingevuld*, so that an empty cell can never pass for an answer. */
export const openCell = ({ common }: CellWords): Cell => text(common.notAnswered, "open-answer");

export type NotApplicableKey = keyof ExportWords["reasons"];

/** *N.v.t.* with the reason. */
export const notApplicableCell = (reason: string, { exports }: CellWords): Cell =>
  text(exports.notApplicable(reason), "not-applicable");

export const neverApplies = (reason: NotApplicableKey, words: CellWords): Cell =>
  notApplicableCell(words.exports.reasons[reason], words);

/** A text or, while it is null, *niet ingevuld*. */
export const textCell = (value: string | null, words: CellWords): Cell => value ?? openCell(words);

export const dateCell = (date: string | null, words: CellWords): Cell =>
  date === null ? openCell(words) : { kind: "date", date };

export const yesNoCell = (value: boolean | null, words: CellWords): Cell =>
  value === null ? openCell(words) : value ? words.common.yes : words.common.no;

/**
 * Several lines as one cell, with the look of the line that asks most attention. Where all lines are still to be confirmed the
 * mark stands once, below. No lines at all give an open answer: a planner says itself when the answer is *none*.
 */
export function linesCell(lines: ReadonlyArray<Line>, words: CellWords): Cell {
  if (lines.length === 0) return openCell(words);
  const mark = `(${words.common.toConfirm})`;
  const markedOnce = lines.length > 1 && lines.every((line) => line.state === "to-confirm");
  const said = lines
    .map((line) => (line.state === "to-confirm" && !markedOnce ? `${line.text} ${mark}` : line.text))
    .join("\n");
  const has = (state: Line["state"]): boolean => lines.some((line) => line.state === state);
  if (has("open")) return text(said, "open-answer");
  if (has("gap")) return text(said, "warning");
  if (has("to-confirm")) return text(markedOnce ? `${said}\n${mark}` : said, "to-confirm");
  return said;
}

/** The answer *geen* where the law asks for something: an answer, and yet a gap. */
export const noneCell = ({ exports }: CellWords): Cell => text(exports.noneAnswered, "warning");

const text = (value: string, look: Look): Cell => ({ kind: "text", text: value, look });

/** What a cell says, whatever its look: for a CSV and for tests. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.kind === "date" ? cell.date : cell.text;
  return String(cell);
}
