import type { PlainDate } from "../model/values.ts";
import type { CommonWords } from "./nl/common.ts";

/** "a", "a en b", "a, b en c": a list as one says it. The empty list gives the empty string: ask before. */
export function enumerate(parts: ReadonlyArray<string>, words: CommonWords, conjunction: "and" | "or" = "and"): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  if (parts.length === 1) return last;
  return `${parts.slice(0, -1).join(", ")} ${words[conjunction]} ${last}`;
}

/** First letter upper case. "ij" at the start of a Dutch word goes up as one letter: "IJ". */
export function capitalize(text: string): string {
  if (/^ij/.test(text)) return `IJ${text.slice(2)}`;
  const [first] = text;
  return first === undefined ? text : first.toUpperCase() + text.slice(first.length);
}

/** First letter lower case, but abbreviations and names stay as they are: "IP-adres", "BSN", "iDEAL". */
export function uncapitalize(text: string): string {
  return /^\p{Lu}(\p{Ll}|\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A whole number as text: in letters to twelve, in figures above. */
export function numberInWords(value: number, words: CommonWords): string {
  return words.numberWords[value] ?? String(value);
}

/** "2026-11" as "november 2026". */
export function monthInWords(month: string, { months }: Pick<CommonWords, "months">): string {
  const [year, number] = month.split("-").map(Number);
  return `${months[(number ?? 1) - 1]} ${year}`;
}

/** A day as documents write it: "15 augustus 2026". */
export function dateInWords(date: PlainDate, words: CommonWords): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return words.date(year, month, day);
}
