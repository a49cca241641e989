import { type Commit, genesisHash, hashHeader } from "../../src/history/commit.ts";
import { sha256Hex } from "../../src/json/sha256.ts";
import type { RegisterDb } from "../storage/register-db.ts";

/** What a thorough look at a database found: how many rows and commits are not what they say they are. */
export interface DatabaseCheck {
  readonly rows: number;
  readonly commits: number;
}

/** How many rows are looked at in one go; what else is asked of the worker comes in between. */
const rowsAtOnce = 500;

/**
 * Looks through a whole database: every row by its digest, every commit by the chain, and that the rows are those which the
 * commits made. Null: somebody committed meanwhile, so that rows and commits were not of one moment; ask again later.
 */
export async function checkDatabase(db: RegisterDb): Promise<DatabaseCheck | null> {
  const begun = await db.commits.count();
  const expected = new Set<string>();
  let badCommits = 0;
  let prev = genesisHash;
  for (let seq = 1; seq <= begun; seq += 1) {
    const row = await db.lines.get(seq);
    const commit = row === undefined ? null : (JSON.parse(row.line) as Commit);
    if (commit === null || commit.header.seq !== seq || commit.header.prev !== prev) badCommits += 1;
    if (commit === null) continue;
    prev = hashHeader(commit.header);
    for (const { ref, after } of commit.body.what.changes) {
      if (ref.path !== "") continue;
      if (after === null) expected.delete(ref.id);
      else expected.add(ref.id);
    }
  }
  let badRows = 0;
  let from = "";
  for (;;) {
    const rows = await db.rows.where("id").above(from).limit(rowsAtOnce).toArray();
    for (const { id, digest, body } of rows) {
      if (sha256Hex(body) !== digest || !expected.delete(id)) badRows += 1;
      from = id;
    }
    if (rows.length < rowsAtOnce) break;
  }
  if ((await db.commits.count()) !== begun) return null;
  return { rows: badRows + expected.size, commits: badCommits };
}
