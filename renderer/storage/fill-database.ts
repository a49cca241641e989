import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import { Commit, hashBodyPart } from "../../src/history/commit.ts";
import { registerAt } from "../../src/history/register-at.ts";
import type { GestureStep } from "../../src/history/undo-stack.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { type CommitRow, commitToRows, type LineRow, type RegisterDb } from "./register-db.ts";
import { rowOf, touchedRows } from "./rows.ts";
import type { Replica } from "./write-commit.ts";

/** Why a database could not be built from the twin. */
export type FillError = BridgeError | { readonly code: "history-unreadable"; readonly seq: number };

/** How many rows go into the database at a time, so that the page answers meanwhile. */
const chunkSize = 250;

/** A commit as it came from the twin, and as it goes into the database. */
export interface Fetched {
  readonly commit: Commit;
  readonly row: CommitRow;
  readonly line: LineRow;
}

/** Every commit of the twin after `afterSeq`, checked line by line. */
export async function fetchCommits(
  door: Door,
  registerId: string,
  afterSeq: number,
): Promise<Result<ReadonlyArray<Fetched>, FillError>> {
  const found: Fetched[] = [];
  let from = afterSeq;
  for (;;) {
    const answer = await door("registers.tail", { registerId, afterSeq: from });
    if (!answer.ok) return answer;
    for (const line of answer.value.lines) {
      const commit = parseCommit(line);
      if (commit === null || commit.header.seq !== from + 1) return err({ code: "history-unreadable", seq: from + 1 });
      found.push({ commit, ...commitToRows(commit, line) });
      from = commit.header.seq;
    }
    if (!answer.value.more) return ok(found);
  }
}

function parseCommit(line: string): Commit | null {
  try {
    const result = Commit.safeParse(JSON.parse(line));
    if (!result.success) return null;
    const { header, body } = result.data;
    // The host follows the chain of headers; that a body is what its header says is seen only here.
    const isWhole = hashBodyPart(body.what) === header.whatHash && hashBodyPart(body.who) === header.whoHash;
    return isWhole ? result.data : null;
  } catch {
    return null;
  }
}

/** A register as it was built or caught up, with what undo needs to know of the commits that this took. */
export interface Filled {
  readonly replica: Replica;
  readonly steps: ReadonlyArray<GestureStep>;
}

/** Empties the database and builds it anew from the twin's whole log. All or nothing. */
export async function rebuildFromTwin(
  door: Door,
  db: RegisterDb,
  registerId: string,
  onProgress: OnRows = () => {},
): Promise<Result<Filled, FillError>> {
  const fetched = await fetchCommits(door, registerId, 0);
  if (!fetched.ok) return fetched;
  const last = fetched.value.at(-1);
  if (last === undefined) return err({ code: "history-unreadable", seq: 1 });
  const replayed = registerAt(fetched.value.map(({ commit }) => commit));
  if (!replayed.ok) return err({ code: "history-unreadable", seq: "seq" in replayed.error ? replayed.error.seq : 1 });
  await refill(db, replayed.value, fetched.value, onProgress);
  const head = { seq: last.row.seq, hash: last.row.hash };
  return ok({ replica: { register: replayed.value, head }, steps: fetched.value.map(({ row }) => row.step) });
}

/** Replays what the twin has more into the database. `null`: the database's rows are not what its commits say. */
export async function catchUp(
  door: Door,
  db: RegisterDb,
  registerId: string,
  known: Replica,
): Promise<Result<Filled, FillError> | null> {
  const fetched = await fetchCommits(door, registerId, known.head.seq);
  if (!fetched.ok) return fetched;
  const commits = fetched.value.map(({ commit }) => commit);
  const replayed = registerAt(commits, Number.POSITIVE_INFINITY, { register: known.register, seq: known.head.seq });
  const last = fetched.value.at(-1);
  if (!replayed.ok || last === undefined) return null;
  const touched = touchedRows(
    replayed.value,
    commits.flatMap(({ body }) => body.what.changes),
  );
  await db.transaction("rw", db.rows, db.commits, db.lines, async () => {
    await db.rows.bulkPut(touched.put);
    await db.rows.bulkDelete(touched.gone);
    await addCommits(db, fetched.value);
  });
  const head = { seq: last.row.seq, hash: last.row.hash };
  return ok({ replica: { register: replayed.value, head }, steps: fetched.value.map(({ row }) => row.step) });
}

/** Puts a whole register with its commits into an emptied database, in one transaction. */
async function refill(
  db: RegisterDb,
  register: Register,
  commits: ReadonlyArray<CommitRows>,
  onProgress: OnRows,
): Promise<void> {
  await db.transaction("rw", db.rows, db.commits, db.lines, async () => {
    await db.rows.clear();
    await db.commits.clear();
    await db.lines.clear();
    await putAll(db, register, commits, onProgress);
  });
}

/** Rows that were put so far, and how many there are. */
export type OnRows = (done: number, total: number) => void;

type CommitRows = Pick<Fetched, "row" | "line">;

/**
 * Puts a whole register with its commits into a database that has none yet, in one transaction. False: it holds commits already,
 * and nothing was written.
 */
export async function fillNew(
  db: RegisterDb,
  register: Register,
  commits: ReadonlyArray<CommitRows>,
  onProgress: OnRows = () => {},
): Promise<boolean> {
  return db.transaction("rw", db.rows, db.commits, db.lines, async () => {
    if ((await db.commits.count()) > 0) return false;
    await putAll(db, register, commits, onProgress);
    return true;
  });
}

/** Inside a transaction: rows are written out and hashed a chunk at a time, so that whoever waits is told, and the page answers. */
async function putAll(
  db: RegisterDb,
  register: Register,
  commits: ReadonlyArray<CommitRows>,
  onProgress: OnRows,
): Promise<void> {
  const entities = [...entitiesOf(register)];
  for (let at = 0; at < entities.length; at += chunkSize) {
    await db.rows.bulkPut(entities.slice(at, at + chunkSize).map(({ kind, entity }) => rowOf(kind, entity)));
    onProgress(Math.min(at + chunkSize, entities.length), entities.length);
  }
  await addCommits(db, commits);
}

/** Adds commits that came from the twin, in chunks; inside a transaction over both tables. */
async function addCommits(db: RegisterDb, commits: ReadonlyArray<CommitRows>): Promise<void> {
  for (let at = 0; at < commits.length; at += chunkSize) {
    const chunk = commits.slice(at, at + chunkSize);
    await db.commits.bulkAdd(chunk.map(({ row }) => row));
    await db.lines.bulkAdd(chunk.map(({ line }) => line));
  }
}
