import { wordFileError } from "../../src/files/register-file/word-file-error.ts";
import { wordHistoryFault, wordProblem } from "../../src/read-register/word-problem.ts";
import type { Words } from "../../src/words/words.ts";
import type { OpenFileError } from "../worker/file-work.ts";

/** Why a file was not opened, in a sentence; of several problems the first. */
export function wordReadProblem(error: OpenFileError, { reading }: Words): string {
  switch (error.code) {
    case "not-a-file":
      return wordFileError(error.error, reading);
    case "not-json":
      return reading.notJson;
    case "history-unreadable":
      return reading.historyUnreadable(error.line);
    case "history-broken":
      return wordHistoryFault(error.fault, reading);
    case "not-valid": {
      const [first] = error.problems;
      return first === undefined ? "" : wordProblem(first, reading);
    }
    default:
      return error satisfies never;
  }
}
