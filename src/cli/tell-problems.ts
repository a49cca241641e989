import type { ReadProblem } from "../read-register/read-problem.ts";
import { wordProblem } from "../read-register/word-problem.ts";
import type { ReadingWords } from "../words/nl/reading.ts";
import type { Io } from "./io.ts";

/** At most so many problems are told; the rest is counted. */
const mostTold = 20;

/** Tells what is wrong with a file, a line each, and counts what does not fit. */
export function tellProblems(io: Io, file: string, problems: ReadonlyArray<ReadProblem>, words: ReadingWords): void {
  for (const problem of problems.slice(0, mostTold)) io.tell(`${file}: ${wordProblem(problem, words)}`);
  const rest = problems.length - mostTold;
  if (rest > 0) io.tell(words.moreProblems(rest));
}
