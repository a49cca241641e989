import { Temporal } from "temporal-polyfill";
import type { RegisterParts } from "../files/register-file/register-parts.ts";
import { unpackRegister } from "../files/register-file/unpack-register.ts";
import { wordFileError } from "../files/register-file/word-file-error.ts";
import { Commit } from "../history/commit.ts";
import { registerAt } from "../history/register-at.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { readRegister } from "../read-register/read-register.ts";
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
  const commits = parts.commits === null ? [] : readCommits(parts.commits);
  if (typeof commits === "number") {
    io.tell(`${file}: ${words.cli.history.broken(commits)}`);
    return null;
  }
  const register = registerOn(input, file, read.value, commits);
  return register === null ? null : { file, register, commits, parts };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The commits of a `commits.jsonl`; a number is the line that is none. */
function readCommits(text: string): ReadonlyArray<Commit> | number {
  const commits: Commit[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const commit = Commit.safeParse(parseJson(line));
    if (!commit.success) return commits.length + 1;
    commits.push(commit.data);
  }
  return commits;
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
  if (past.ok) return past.value;
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
