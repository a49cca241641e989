import type { PlainDate } from "../model/values.ts";
import type { Words } from "../words/words.ts";
import type { ExitCode, Io } from "./io.ts";

/** An option of a command: "--name VALUE", or a switch. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
}

/** What a command gets to work with. */
export interface CommandInput {
  readonly io: Io;
  readonly words: Words;
  readonly language: "nl" | "en";
  /** Today, for derived states and printed dates; null when nobody named it, so that a command may choose its own. */
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  readonly files: ReadonlyArray<string>;
  /** An option's value, or null. */
  readonly option: (name: string) => string | null;
  readonly isSet: (name: string) => boolean;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** How many FILE arguments it takes. */
  readonly files: 0 | 1;
  /** After the name, in the help: "FILE --json". */
  readonly usage: string;
  readonly options: { readonly [name: string]: OptionSpec };
  readonly run: (input: CommandInput) => Promise<ExitCode>;
}
