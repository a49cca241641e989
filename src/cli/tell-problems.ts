import type { RegisterFileError } from "../files/register-file/unpack-register.ts";
import type { ReadProblem } from "../read-register/read-problem.ts";
import type { CliWords } from "../words/nl/cli.ts";
import type { Io } from "./io.ts";

/** At most so many problems are told; the rest is counted. */
const mostTold = 20;

/** Tells what is wrong with a file, a line each, and counts what does not fit. */
export function tellProblems(io: Io, file: string, problems: ReadonlyArray<ReadProblem>, words: CliWords): void {
  for (const problem of problems.slice(0, mostTold)) io.tell(`${file}: ${wordProblem(problem, words)}`);
  const rest = problems.length - mostTold;
  if (rest > 0) io.tell(words.moreProblems(rest));
}

function wordProblem(problem: ReadProblem, { problem: words }: CliWords): string {
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
  words: CliWords["problem"],
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

const bytesPerMegabyte = 1024 * 1024;

/** What is wrong with a file as a container, in one line. */
export function wordFileError(error: RegisterFileError, { file: words }: CliWords): string {
  switch (error.code) {
    case "empty-file":
    case "only-zeros":
    case "not-a-register-file":
    case "other-zip":
    case "encrypted":
    case "newer-format":
    case "manifest-unreadable":
      return words[error.code];
    case "too-large":
      return words["too-large"](Math.round(error.mostBytes / bytesPerMegabyte));
    case "part-missing":
    case "part-unknown":
    case "wrong-hash":
    case "not-utf8":
      return words[error.code](error.name);
    default:
      return words.other(error.code);
  }
}
