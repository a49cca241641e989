import { parseArgs } from "node:util";
import { PlainDate } from "../model/values.ts";
import { en } from "../words/en.ts";
import { nl } from "../words/nl.ts";
import type { Words } from "../words/words.ts";
import type { Command } from "./command.ts";
import { isReader, readers } from "./commands/reader-option.ts";
import { commands } from "./commands.ts";
import { commandHelp, overallHelp } from "./help.ts";
import type { ExitCode, Io } from "./io.ts";

const commonOptions = {
  lang: { type: "string" },
  date: { type: "string" },
  "as-of": { type: "string" },
  reader: { type: "string" },
  output: { type: "string", short: "o" },
  help: { type: "boolean" },
} as const;

/** Runs one command line (without the program's name). Never throws for what a user or a file can cause. */
export async function run(argv: ReadonlyArray<string>, io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const words = wordsIn(argv);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await io.writeFile(null, new TextEncoder().encode(overallHelp(words.cli)));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    io.tell(words.cli.unknownCommand(name));
    return 2;
  }
  const parsed = parse(command, rest);
  if (typeof parsed === "string") {
    io.tell(words.cli.unknownOption(parsed));
    return 2;
  }
  if (parsed.values.help === true) {
    await io.writeFile(null, new TextEncoder().encode(commandHelp(command, words.cli)));
    return 0;
  }
  const option = (key: string): string | null => {
    const value = parsed.values[key];
    return typeof value === "string" ? value : null;
  };
  const wrong = wrongOption(option);
  if (wrong !== null) {
    io.tell(words.cli.wrongValue(wrong.option, wrong.value, wrong.expected));
    return 2;
  }
  if (parsed.positionals.length !== command.files) {
    io.tell(words.cli.missingFile(command.name));
    return 2;
  }
  const date = option("date");
  return command.run({
    io,
    words,
    language: words === en ? "en" : "nl",
    date,
    today: date ?? localDay(io.now()),
    files: parsed.positionals,
    option,
    isSet: (key) => parsed.values[key] === true,
  });
}

/** The language is needed before the arguments are known to be right. */
function wordsIn(argv: ReadonlyArray<string>): Words {
  const at = argv.indexOf("--lang");
  return argv[at + 1] === "en" && at >= 0 ? en : argv.includes("--lang=en") ? en : nl;
}

interface Parsed {
  readonly values: { readonly [name: string]: string | boolean | undefined };
  readonly positionals: ReadonlyArray<string>;
}

function parse(command: Command, args: ReadonlyArray<string>): Parsed | string {
  try {
    return parseArgs({
      args: [...args],
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
      strict: true,
    }) as Parsed;
  } catch (error) {
    return error instanceof Error ? (error.message.split(". ")[0] ?? "") : "";
  }
}

function wrongOption(
  option: (name: string) => string | null,
): { readonly option: string; readonly value: string; readonly expected: string } | null {
  const isOneOf = (values: ReadonlyArray<string>) => (value: string) => values.includes(value);
  const isDay = (value: string): boolean => PlainDate.safeParse(value).success;
  const checks = [
    { option: "lang", isRight: isOneOf(["nl", "en"]), expected: "nl, en" },
    { option: "date", isRight: isDay, expected: "2026-11-25" },
    { option: "as-of", isRight: isDay, expected: "2026-11-25" },
    { option: "reader", isRight: isReader, expected: `${readers.join(", ")}, customer:CODE` },
  ];
  for (const check of checks) {
    const value = option(check.option);
    if (value !== null && !check.isRight(value)) return { option: check.option, value, expected: check.expected };
  }
  return null;
}

/** The day at an instant where registers are kept, unless they say otherwise. */
function localDay(instant: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", dateStyle: "short" }).format(
    new Date(instant),
  );
}
