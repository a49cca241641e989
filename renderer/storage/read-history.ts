import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import { startsWithAct } from "../../src/history/act-of-commit.ts";
import type { Commit } from "../../src/history/commit.ts";
import { ok, type Result } from "../../src/result.ts";
import type { RegisterDb } from "./register-db.ts";

/** Where the commits of a register are read: from the database, or from its twin where it is shown read-only. */
export interface HistorySource {
  readonly db: RegisterDb | null;
  readonly door: Door;
  readonly registerId: string;
}

/**
 * Up to `count` commits that come before seq `before`, newest first. Read in pieces, since a long history does not fit the
 * screen and the commit that made a register can be tens of megabytes.
 */
export async function readHistory(
  { db, door, registerId }: HistorySource,
  before: number,
  count: number,
): Promise<Result<ReadonlyArray<Commit>, BridgeError>> {
  if (db !== null) return ok(await commitsBefore(db, before, count));
  const after = Math.max(0, before - 1 - count);
  const lines: string[] = [];
  while (after + lines.length < before - 1) {
    const answer = await door("registers.tail", { registerId, afterSeq: after + lines.length });
    if (!answer.ok) return answer;
    if (answer.value.lines.length === 0) break;
    lines.push(...answer.value.lines);
  }
  return ok(newestFirst(lines.slice(0, before - 1 - after)));
}

/** The same from a database. */
export async function commitsBefore(db: RegisterDb, before: number, count: number): Promise<ReadonlyArray<Commit>> {
  const after = Math.max(0, before - 1 - count);
  const rows = await db.lines.where("seq").between(after, before, false, false).toArray();
  return newestFirst(rows.map(({ line }) => line));
}

const newestFirst = (lines: ReadonlyArray<string>): ReadonlyArray<Commit> =>
  lines.map((line) => JSON.parse(line) as Commit).reverse();

/**
 * What a history shows of a commit: the changes of fields. Whole entities, tens of megabytes in the commit that made a register,
 * stay behind.
 */
export function inShort(commit: Commit): Commit {
  const { body } = commit;
  const changes = body.what.changes.filter(({ ref }) => ref.path !== "");
  return { ...commit, body: { ...body, what: { ...body.what, changes } } };
}

/** As `readPiece` gives it, and as much more as it takes to know of each commit whether it undoes an act or does one again. */
export async function readWholeActs(
  readPiece: (before: number, count: number) => Promise<Result<ReadonlyArray<Commit>, BridgeError>>,
  before: number,
  count: number,
): Promise<Result<ReadonlyArray<Commit>, BridgeError>> {
  const read = await readPiece(before, count);
  const oldest = read.ok ? read.value.at(-1) : undefined;
  if (!read.ok || oldest === undefined || oldest.header.seq === 1 || startsWithAct(read.value)) return read;
  const rest = await readWholeActs(readPiece, oldest.header.seq, count);
  return rest.ok ? ok([...read.value, ...rest.value]) : rest;
}
