import type { HistoryFault } from "../history/check-history.ts";
import type { ReadingWords } from "../words/nl/reading.ts";
import type { ReadProblem } from "./read-problem.ts";

/** A problem as a person reads it: where in the file, what is wrong, what to do. */
export function wordProblem(problem: ReadProblem, { problem: words }: ReadingWords): string {
  switch (problem.code) {
    case "not-a-register":
    case "no-version":
      return words[problem.code];
    case "newer-version":
      return words["newer-version"](problem.version);
    default: {
      const place = words.place(problem.path, problem.name);
      return place === "" ? wordFault(problem, words) : `${place} ${wordFault(problem, words)}`;
    }
  }
}

function wordFault(
  problem: Exclude<ReadProblem, { readonly code: "not-a-register" | "no-version" | "newer-version" }>,
  words: ReadingWords["problem"],
): string {
  switch (problem.code) {
    case "wrong-shape":
      return words["wrong-shape"](problem.expected);
    case "unknown-key":
    case "reserved-key":
      return words[problem.code](problem.key);
    case "dangling-reference":
    case "wrong-kind-of-reference":
    case "duplicate-id":
      return words[problem.code](problem.id);
    case "forbidden-character":
      return words[problem.character];
    default:
      return problem satisfies never;
  }
}

/** Why a file's history is not believed. */
export function wordHistoryFault(fault: HistoryFault, { history: words }: ReadingWords): string {
  return fault.code === "leads-elsewhere" ? words["leads-elsewhere"] : words[fault.code](fault.seq);
}
