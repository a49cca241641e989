import { type ApplyError, apply } from "../../src/history/apply.ts";
import { type Commit, type Head, hashHeader, sealCommit, type What, type Who } from "../../src/history/commit.ts";
import type { Register } from "../../src/model/register.ts";
import type { Result } from "../../src/result.ts";
import { commitToRows, type LineRow, type RegisterDb } from "./register-db.ts";
import { touchedRows } from "./rows.ts";

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
  try {
    const written = await db.transaction("rw", db.rows, db.commits, db.lines, async () => {
      const missed = await db.lines.where("seq").above(known.head.seq).toArray();
      const caughtUp = follow(known, missed);
      const next = apply(caughtUp.replica.register, proposal.what.changes);
      if (!next.ok) throw new ConflictInTransaction(next.error);
      const commit = sealCommit(caughtUp.replica.head, proposal, proposal.who, proposal.what);
      const rows = commitToRows(commit);
      const { put, gone } = touchedRows(next.value, proposal.what.changes);
      // All are awaited: an operation that fails unawaited would let the transaction commit without it.
      await Promise.all([
        db.rows.bulkPut(put),
        gone.length === 0 ? null : db.rows.bulkDelete(gone),
        db.commits.add(rows.row),
        db.lines.add(rows.line),
      ]);
      return {
        replica: { register: next.value, head: { seq: rows.row.seq, hash: rows.row.hash } },
        commits: [...caughtUp.commits, commit],
        lines: [...missed, rows.line],
      };
    });
    return { ok: true, value: written };
  } catch (error) {
    if (error instanceof ConflictInTransaction) return { ok: false, error: error.conflict };
    throw error;
  }
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
