import { cutAt } from "./cell-text.ts";

const maxLength = 31;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters cannot stand in a name
const refused = /[[\]:*?/\\\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Names as Excel takes them, in the same order: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe (straight
 * ones become typographic, so that no reference needs doubling), not "History", not empty, no two equal whatever their
 * case. A later duplicate gets a number.
 */
export function sheetNames(wanted: ReadonlyArray<string>): ReadonlyArray<string> {
  const taken = new Set<string>(["history"]);
  return wanted.map((name) => {
    const cleaned = name.replace(refused, "-").replace(/'/g, "\u2019").replace(/\s+/g, " ").trim();
    const base = cutAt(cleaned, maxLength).trim() || "-";
    let unique = base;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      unique = cutAt(base, maxLength - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
