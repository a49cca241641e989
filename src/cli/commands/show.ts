import { rules } from "../../checks/rules.ts";
import { runAll } from "../../checks/run-all.ts";
import { completenessCounts } from "../../derive/completeness.ts";
import { hashHeader } from "../../history/commit.ts";
import { registerHash } from "../../history/register-hash.ts";
import type { Register } from "../../model/register.ts";
import type { Words } from "../../words/words.ts";
import type { Command } from "../command.ts";
import { type ReadInput, readInput } from "../read-input.ts";
import { writeOutput } from "../write-output.ts";
import { countLines } from "./validate.ts";

export const showCommand: Command = {
  name: "show",
  files: 1,
  usage: "FILE",
  options: {},
  run: async (input) => {
    const read = await readInput(input);
    if (read === null) return 2;
    const { words, today } = input;
    const { register } = read;
    const { show } = words.cli;
    const blocks: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
      [show.register, [register.register.name ?? words.common.untitled]],
      [show.controllers, [...register.controllers.values()].map(({ name }) => name ?? words.common.untitled)],
      [show.contents, countLines(register, words.cli)],
      [show.open, openLines(register, words)],
      [show.findings, findingLines(register, words, today)],
      [show.history, [headLine(read, words)]],
      [show.hash, [registerHash(register)]],
    ];
    const text = blocks
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    return writeOutput(input, text.join("\n"));
  },
};

const openLines = (register: Register, words: Words): ReadonlyArray<string> =>
  completenessCounts(register)
    .filter(({ notAnswered }) => notAnswered > 0)
    .map(({ element, letter, notAnswered, answered, partly, notApplicable }) => {
      const all = notAnswered + answered + partly + notApplicable;
      const name = words.record.elements[element];
      return `${letter === null ? name : `(${letter}) ${name}`}: ${words.cli.show.openOf(notAnswered, all)}`;
    });

const findingLines = (register: Register, words: Words, today: string): ReadonlyArray<string> => {
  const findings = runAll(register, rules, today);
  return (["error", "warning", "advice"] as const).map(
    (severity) => `${words.controls.levels[severity]}: ${findings.filter((each) => each.severity === severity).length}`,
  );
};

function headLine({ commits }: ReadInput, words: Words): string {
  const last = commits.at(-1);
  return last === undefined ? words.cli.show.noHistory : words.cli.show.head(last.header.seq, hashHeader(last.header));
}
