import { type ApplyError, apply } from "../../src/history/apply.ts";
import { type Commit, type Head, hashHeader, sealCommit, type What, type Who } from "../../src/history/commit.ts";
import type { Register } from "../../src/model/register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { commitToRows, type LineRow, type RegisterDb } from "./register-db.ts";
import { onlyTouched, rowOf, touchedEntities, touchedRows } from "./rows.ts";

/** Where a page's replica of the register stands. */
export interface Replica {
  readonly register: Register;
  readonly head: Head;
}

/** What came of a commit: the replica after it, and every commit that it took in on the way (others' first, own last). */
export interface Written {
  readonly replica: Replica;
  readonly commits: ReadonlyArray<Commit>;
  /** The same commits as their lines in the log. */
  readonly lines: ReadonlyArray<LineRow>;
}

/** The parts of a new commit that are made outside: its id, its instant, who, and what. */
export interface Proposal {
  readonly id: string;
  readonly at: string;
  readonly who: Who;
  readonly what: What;
}

class ConflictInTransaction extends Error {
  readonly conflict: ApplyError;
  constructor(conflict: ApplyError) {
    super(conflict.code);
    this.conflict = conflict;
  }
}

/**
 * Writes one commit: data and history land in one strict transaction or not at all. What another window committed in the
 * meantime is taken in first; when it touched the same field, nothing is written and the conflict is given back. Rejects when
 * the transaction fails (a full disk, a closed database).
 */
export async function writeCommit(
  db: RegisterDb,
  known: Replica,
  proposal: Proposal,
): Promise<Result<Written, ApplyError>> {
  // Nearly always nobody else wrote: then the next seq is free, and nothing need be read to know so.
  if (apply(onlyTouched(known.register, proposal.what.changes), proposal.what.changes).ok) {
    try {
      return ok(await db.transaction("rw", db.rows, db.commits, db.lines, () => put(db, known, proposal)));
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  try {
    const written = await db.transaction("rw", db.rows, db.commits, db.lines, async () => {
      const missed = await db.lines.where("seq").above(known.head.seq).toArray();
      const caughtUp = follow(known, missed);
      const own = await put(db, caughtUp.replica, proposal);
      const { replica } = own;
      return { replica, commits: [...caughtUp.commits, ...own.commits], lines: [...missed, ...own.lines] };
    });
    return ok(written);
  } catch (error) {
    if (error instanceof ConflictInTransaction) return err(error.conflict);
    throw error;
  }
}

/** Another window wrote the commit of this seq: adding a second one fails, and the transaction with it. */
const isTaken = (error: unknown): boolean => error instanceof Error && error.name === "ConstraintError";

/** How many rows are made at a time: the database takes one part while the next is written out and hashed. */
const partSize = 50;

/** Puts a commit on `base`; inside a transaction, which a conflict ends. */
async function put(db: RegisterDb, base: Replica, proposal: Proposal): Promise<Written> {
  const { changes } = proposal.what;
  const touched = apply(onlyTouched(base.register, changes), changes);
  if (!touched.ok) throw new ConflictInTransaction(touched.error);
  const commit = sealCommit(base.head, proposal, proposal.who, proposal.what);
  const { row, line } = commitToRows(commit);
  // All are awaited: an operation that fails unawaited would let the transaction commit without it.
  const work: PromiseLike<unknown>[] = [db.commits.add(row), db.lines.add(line)];
  const { present, gone } = touchedEntities(touched.value, changes);
  for (let at = 0; at < present.length; at += partSize) {
    work.push(db.rows.bulkPut(present.slice(at, at + partSize).map(({ kind, entity }) => rowOf(kind, entity))));
  }
  if (gone.length > 0) work.push(db.rows.bulkDelete(gone));
  await Promise.all(work);
  const head = { seq: row.seq, hash: row.hash };
  let replica: Replica | null = null;
  return {
    // Copying the large maps waits until somebody asks, so that neither the database nor the twin waits for it.
    get replica() {
      replica ??= { register: registerAfter(base.register, changes), head };
      return replica;
    },
    commits: [commit],
    lines: [line],
  };
}

function registerAfter(register: Register, changes: What["changes"]): Register {
  const next = apply(register, changes);
  if (!next.ok) throw new Error(`what was written does not fit: ${next.error.code}`); // it fitted a moment ago
  return next.value;
}

/**
 * The replica after commits that stand in the database already. A commit there fits by construction: one that does not is a
 * bug, and throws.
 */
export function follow(known: Replica, lines: ReadonlyArray<LineRow>): Written {
  let { register, head } = known;
  const commits: Commit[] = [];
  for (const { seq, line } of lines) {
    const commit = JSON.parse(line) as Commit;
    const next = apply(register, commit.body.what.changes);
    if (!next.ok) throw new Error(`commit ${seq} does not fit: ${next.error.code}`);
    register = next.value;
    head = { seq, hash: hashHeader(commit.header) };
    commits.push(commit);
  }
  return { replica: { register, head }, commits, lines };
}

/** Writes commits of another copy that follow on what is known, as they are, in one strict transaction. */
export async function takeCommits(db: RegisterDb, known: Replica, commits: ReadonlyArray<Commit>): Promise<Written> {
  const lines = commits.map((commit) => commitToRows(commit));
  const written = follow(
    known,
    lines.map(({ line }) => line),
  );
  const { put, gone } = touchedRows(
    written.replica.register,
    commits.flatMap(({ body }) => body.what.changes),
  );
  await db.transaction("rw", db.rows, db.commits, db.lines, async () => {
    await db.rows.bulkPut(put);
    await db.rows.bulkDelete(gone);
    await db.commits.bulkAdd(lines.map(({ row }) => row));
    await db.lines.bulkAdd(lines.map(({ line }) => line));
  });
  return written;
}
