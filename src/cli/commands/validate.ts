import { collectionKeys } from "../../model/kinds.ts";
import type { Register } from "../../model/register.ts";
import type { CliWords } from "../../words/nl/cli.ts";
import type { Command } from "../command.ts";
import { readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";

export const validateCommand: Command = {
  name: "validate",
  files: 1,
  usage: "FILE",
  options: {},
  run: async (input) => {
    const read = await readInput(input);
    if (read === null) return 2;
    const { cli } = input.words;
    return writeOutput(input, `${cli.valid}: ${countLines(read.register, cli).join(", ")}\n`);
  },
};

/** What a register holds, a phrase per kind that it has any of. */
export const countLines = (register: Register, words: CliWords): ReadonlyArray<string> =>
  collectionKeys.filter((key) => register[key].size > 0).map((key) => words.counts[key](register[key].size));
