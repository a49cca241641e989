import type { CliWords } from "../words/nl/cli.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

const table = (rows: ReadonlyArray<readonly [string, string]>): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
};

/** What `verantwoord --help` prints. */
export function overallHelp(words: CliWords): string {
  const rows = commands.map((command) => [lineOf(command), aboutOf(command, words)] as const);
  return `${words.usage}: verantwoord COMMAND\n\n${words.commands}\n${table(rows)}\n${words.common}\n${table(commonRows(words))}`;
}

/** What `verantwoord COMMAND --help` prints. */
export function commandHelp(command: Command, words: CliWords): string {
  return `${words.usage}: verantwoord ${lineOf(command)}\n${aboutOf(command, words)}\n\n${table(commonRows(words))}`;
}

const lineOf = ({ name, usage }: Command): string => (usage === "" ? name : `${name} ${usage}`);

const commonRows = (words: CliWords): ReadonlyArray<readonly [string, string]> =>
  words.commonOptions.map(([option = "", about = ""]) => [option, about] as const);

const aboutOf = ({ name }: Command, words: CliWords): string => words.about[name as keyof CliWords["about"]];
