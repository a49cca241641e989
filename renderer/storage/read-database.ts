import Dexie from "dexie";
import type { Door } from "../../src/bridge.ts";
import { type Commit, genesisHash, type Head, hashHeader } from "../../src/history/commit.ts";
import type { GestureStep } from "../../src/history/undo-stack.ts";
import type { Register } from "../../src/model/register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { RegisterDb } from "./register-db.ts";
import { type Parsed, parsedRows, registerFromParsed } from "./rows.ts";
import type { Replica } from "./write-commit.ts";

/** Everything that a database says of its register at the start. */
export interface DatabaseContent {
  readonly replica: Replica;
  /** The latest commits in short, oldest first: what can be undone. */
  readonly steps: ReadonlyArray<GestureStep>;
  /** The hash of its commit at the twin's seq; null where it does not reach that. */
  readonly hashAtTwin: string | null;
}

/** How many of the latest commits are looked at for undo. */
const undoDepth = 1000;

/**
 * Reads a whole database. `null`: it holds no register, since it is new or lost its rows. Error `unreadable`: it is damaged
 * (reading a damaged file fails before the browser throws it away).
 */
export async function readDatabase(
  db: RegisterDb,
  registerId: string,
  twinSeq: number,
): Promise<Result<DatabaseContent | null, "unreadable">> {
  try {
    const [register, latest, atTwin] = await Promise.all([
      readRegisterRows(db),
      db.commits.orderBy("seq").reverse().limit(undoDepth).toArray(),
      db.commits.get(twinSeq),
    ]);
    const [last] = latest;
    // A head without the register's own row is a database that lost its rows: as good as none.
    if (last === undefined || register === null || register.register.id !== registerId) return ok(null);
    return ok({
      replica: { register, head: { seq: last.seq, hash: last.hash } },
      steps: latest.reverse().map(({ step }) => step),
      hashAtTwin: atTwin?.hash ?? null,
    });
  } catch {
    return err("unreadable");
  }
}

/** Where one part of the rows ends and the next begins: ids are UUIDs, so that each is about as large. */
const bounds = [..."123456789abcdef"];

/**
 * The register from the rows, in sixteen parts: while the database reads one, the last is parsed, and none holds up the page for
 * long. Null where its own row is missing.
 */
async function readRegisterRows(db: RegisterDb): Promise<Register | null> {
  const parts: Array<ReadonlyArray<Parsed>> = [];
  await db.transaction("r", db.rows, () =>
    Promise.all(
      ["", ...bounds].map(async (from, n) => {
        const to = bounds[n];
        const part = db.rows.where("id").between(from, to ?? Dexie.maxKey, true, false);
        parts[n] = parsedRows(await part.toArray());
      }),
    ),
  );
  return registerFromParsed(parts.flat());
}

/** The lines of a damaged database that follow on the twin's head, as far as they can be read and follow from each other. */
export async function linesBeyond(db: RegisterDb, head: Head): Promise<ReadonlyArray<string>> {
  try {
    const rows = await db.lines.where("seq").above(head.seq).toArray();
    const lines: string[] = [];
    let prev = head.seq === 0 ? genesisHash : head.hash;
    for (const { line } of rows) {
      const { header } = JSON.parse(line) as Commit;
      if (header.prev !== prev) break;
      lines.push(line);
      prev = hashHeader(header);
    }
    return lines;
  } catch {
    return []; // nothing to be had; the copy that was put aside holds the files as they are
  }
}

/** The hash that the twin's log has at `seq`; null where it does not reach that. */
export async function hashOfTwinAt(door: Door, registerId: string, seq: number, head: Head): Promise<string | null> {
  if (seq === head.seq) return head.hash;
  if (seq > head.seq || seq < 1) return null;
  const answer = await door("registers.tail", { registerId, afterSeq: seq, maxBytes: 1 });
  if (!answer.ok) return null;
  const [line] = answer.value.lines;
  // The header of the next commit names the hash of the one before it.
  return line === undefined ? null : (JSON.parse(line) as Commit).header.prev;
}
