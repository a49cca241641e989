import { unpackRegister } from "../../src/files/register-file/unpack-register.ts";
import { checkHistory } from "../../src/history/check-history.ts";
import type { Change, Commit, Who } from "../../src/history/commit.ts";
import { compareHistories } from "../../src/history/compare-histories.ts";
import { diff } from "../../src/history/diff.ts";
import { raiseHistory } from "../../src/history/raise-register.ts";
import { readCommitLines } from "../../src/history/read-commit-lines.ts";
import { parseJson } from "../../src/json/parse-json.ts";
import type { Register } from "../../src/model/register.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { beginHistory, type FirstStamp } from "../storage/create-register.ts";
import { fillNew } from "../storage/fill-database.ts";
import { commitToRows, type LineRow, RegisterDb } from "../storage/register-db.ts";
import { registerFromRows } from "../storage/rows.ts";
import type { OnProgress, OpenFileError } from "./file-work.ts";

/** A register that was read from a file, with its history and the bytes of its attachments. It never leaves the worker. */
export interface RegisterFromFile {
  readonly register: Register;
  readonly commits: ReadonlyArray<Commit>;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** How the version in a file stands to the working copy here, and what would make the one into the other. */
export interface FileComparison {
  readonly standing: "same" | "older" | "newer" | "apart";
  readonly changes: ReadonlyArray<Change>;
  /** Where the file is newer: its commits that follow on ours. */
  readonly commits: ReadonlyArray<Commit>;
}

/** Reads and checks a `.verantwoord` file or a plain `register.json`; entities that were checked are the measure. */
export async function readRegisterFile(
  bytes: Uint8Array,
  onProgress: OnProgress,
): Promise<Result<RegisterFromFile, OpenFileError>> {
  const unpacked = await unpackRegister(bytes);
  if (!unpacked.ok) return err({ code: "not-a-file", error: unpacked.error });
  const { parts } = unpacked.value;
  const json = parseJson(parts.register);
  if (json === undefined) return err({ code: "not-json" });
  const read = readRegister(json, { onProgress });
  if (!read.ok) return err({ code: "not-valid", problems: read.error });
  const commits = readCommitLines(parts.commits ?? "");
  if (!commits.ok) return err({ code: "history-unreadable", line: commits.error });
  const fault = checkHistory(commits.value, read.value);
  if (fault !== null) return err({ code: "history-broken", fault });
  return ok({ register: read.value, commits: commits.value, attachments: parts.attachments });
}

/** Compares a file with the database of the same register in this browser; null where that holds none. */
export async function compareWithDatabase({ register, commits }: RegisterFromFile): Promise<FileComparison | null> {
  const db = new RegisterDb(register.register.id);
  try {
    const [rows, headers] = await Promise.all([db.rows.toArray(), db.commits.orderBy("seq").toArray()]);
    const ours = registerFromRows(rows);
    const last = headers.at(-1);
    if (ours === null || last === undefined) return null;
    const head = { seq: last.seq, hash: last.hash };
    const changes = diff(ours, register);
    if (changes.length === 0) return { standing: "same", changes, commits: [] };
    const hashes = new Map(headers.map(({ seq, hash }) => [seq, hash]));
    const { kind } = compareHistories(
      head,
      (seq) => hashes.get(seq) ?? null,
      commits.map(({ header }) => header),
    );
    if (commits.length === 0 || kind === "diverged") return { standing: "apart", changes, commits: [] };
    if (kind !== "descendant") return { standing: "older", changes, commits: [] };
    const later = commits.filter(({ header }) => header.seq > head.seq);
    return { standing: "newer", changes, commits: later };
  } finally {
    db.close();
  }
}

/** Whether this browser has a database with commits of a register. Leaves none behind where there was none. */
export async function isInDatabase(registerId: string): Promise<boolean> {
  const db = new RegisterDb(registerId);
  if (!(await RegisterDb.exists(db.name))) return false;
  try {
    return (await db.commits.count()) > 0;
  } finally {
    db.close();
  }
}

/**
 * Fills the database of a register that is new here, with the history of its file or one that begins with it; rows that were
 * written are the measure. Gives the lines of that history. Null: the database holds commits already, and stays as it is.
 */
export async function storeRegister(
  { register, commits }: RegisterFromFile,
  first: { readonly stamp: FirstStamp; readonly who: Who; readonly name: string },
  onProgress: OnProgress,
): Promise<ReadonlyArray<LineRow> | null> {
  const label = { code: "register-opened", names: [first.name] };
  // A file of an older version brings a history of its time: it gets the commit that leads to the register as it was read.
  const history = commits.length > 0 ? raiseHistory(commits) : [beginHistory(register, first.stamp, first.who, label)];
  const rows = history.map((commit) => commitToRows(commit));
  const db = new RegisterDb(register.register.id);
  try {
    return (await fillNew(db, register, rows, onProgress)) ? rows.map(({ line }) => line) : null;
  } finally {
    db.close();
  }
}
