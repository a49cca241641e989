import { Temporal } from "temporal-polyfill";
import type { RegisterParts } from "../files/register-file/register-parts.ts";
import { unpackRegister } from "../files/register-file/unpack-register.ts";
import { wordFileError } from "../files/register-file/word-file-error.ts";
import { checkHistory } from "../history/check-history.ts";
import type { Commit } from "../history/commit.ts";
import { raiseRegister } from "../history/raise-register.ts";
import { readCommitLines } from "../history/read-commit-lines.ts";
import { registerAt } from "../history/register-at.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { readRegister } from "../read-register/read-register.ts";
import { wordHistoryFault } from "../read-register/word-problem.ts";
import type { CommandInput } from "./command.ts";
import { tellProblems } from "./tell-problems.ts";

/** A file that was read: the register in it (of the day that `--as-of` names), its history and its parts. */
export interface ReadInput {
  readonly file: string;
  readonly register: Register;
  readonly commits: ReadonlyArray<Commit>;
  readonly parts: RegisterParts;
}

/** Reads the FILE of a command; null when it is of no use, and then the reason has been told. */
export async function readInput(input: CommandInput): Promise<ReadInput | null> {
  const { io, words } = input;
  const [path = "-"] = input.files;
  const file = path === "-" ? words.cli.standardInput : path;
  const bytes = await io.readFile(path);
  if (bytes === null) {
    io.tell(words.cli.cannotRead(file));
    return null;
  }
  const unpacked = await unpackRegister(bytes);
  if (!unpacked.ok) {
    io.tell(`${file}: ${wordFileError(unpacked.error, words.reading)}`);
    return null;
  }
  const { parts } = unpacked.value;
  const json = parseJson(parts.register);
  if (json === undefined) {
    io.tell(words.cli.notJson(file));
    return null;
  }
  const read = readRegister(json);
  if (!read.ok) {
    tellProblems(io, file, read.error, words.reading);
    return null;
  }
  const commits = readCommitLines(parts.commits ?? "");
  if (!commits.ok) {
    io.tell(`${file}: ${words.reading.historyUnreadable(commits.error)}`);
    return null;
  }
  const fault = checkHistory(commits.value, read.value);
  if (fault !== null) {
    io.tell(`${file}: ${wordHistoryFault(fault, words.reading)}`);
    return null;
  }
  const register = registerOn(input, file, read.value, commits.value);
  return register === null ? null : { file, register, commits: commits.value, parts };
}

function registerOn(
  { io, words, option }: CommandInput,
  file: string,
  register: Register,
  commits: ReadonlyArray<Commit>,
): Register | null {
  const day = option("as-of");
  if (day === null) return register;
  if (commits.length === 0) {
    io.tell(`${file}: ${words.cli.history.none}`);
    return null;
  }
  const seq = lastSeqOn(day, commits, register.register.timeZone);
  const past = registerAt(commits, seq);
  if (past.ok) return raiseRegister(past.value);
  io.tell(`${file}: ${seq === 0 ? words.cli.history.before(day) : words.cli.history.broken(seq)}`);
  return null;
}

/** The last commit that was made before the end of a day in the register's zone; 0 when there was none. Order is the seq. */
function lastSeqOn(day: PlainDate, commits: ReadonlyArray<Commit>, timeZone: string): number {
  const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  let seq = 0;
  for (const { header } of commits) {
    if (Temporal.Instant.compare(Temporal.Instant.from(header.at), end) >= 0) break;
    seq = header.seq;
  }
  return seq;
}
