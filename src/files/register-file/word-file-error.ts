import type { ReadingWords } from "../../words/nl/reading.ts";
import type { RegisterFileError } from "./unpack-register.ts";

const bytesPerMegabyte = 1024 * 1024;

/** What is wrong with a file as a container, in one line. */
export function wordFileError(error: RegisterFileError, { file: words }: ReadingWords): string {
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
