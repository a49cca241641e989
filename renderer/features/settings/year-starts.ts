import type { CommonWords } from "../../../src/words/nl/common.ts";

/** The days on which a year can begin, as "MM-DD": the first of each month, and `present` where that is another day. */
export function yearStarts(present: string): ReadonlyArray<string> {
  const firsts = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, "0")}-01`);
  return firsts.includes(present) ? firsts : [...firsts, present].sort();
}

/** "08-01" as one says it: "1 augustus". The year that the words would add is cut off. */
export function dayInYear(monthDay: string, words: CommonWords): string {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return words.date(2000, month, day).replace(/,? 2000$/, "");
}
