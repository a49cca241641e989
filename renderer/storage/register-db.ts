import Dexie, { type Table } from "dexie";
import { type Commit, commitToLine, hashHeader } from "../../src/history/commit.ts";
import { type GestureStep, gestureStep } from "../../src/history/undo-stack.ts";

/** One entity, opaque to the database: `body` is its canonical JSON. Everything is served from memory, so nothing is indexed. */
export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly digest: string;
  readonly body: string;
}

/** One commit in short: the hash of its header, and what undo needs to know. Read at every start, so it stays small. */
export interface CommitRow {
  readonly seq: number;
  readonly hash: string;
  readonly step: GestureStep;
}

/** One commit in full, as its canonical JSON. Lies apart, since the commit that made a register can be tens of megabytes. */
export interface LineRow {
  readonly seq: number;
  readonly line: string;
}

/** A commit as it goes into both tables. */
export const commitToRows = (
  commit: Commit,
  line = commitToLine(commit),
): { readonly row: CommitRow; readonly line: LineRow } => ({
  row: { seq: commit.header.seq, hash: hashHeader(commit.header), step: gestureStep(commit) },
  line: { seq: commit.header.seq, line },
});

/** What somebody was typing and that is no commit yet: restored at the next start. `key` is the field's address. */
export interface DraftRow {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** What stood in the field when the typing began. */
  readonly base: string | null;
  readonly at: string;
  /** The window in which it was typed: as long as that is open, nobody else touches it. */
  readonly window: string;
}

/**
 * The version of the database's own form. A stored one that is higher is never opened, so it goes up with the schema's version too:
 * an older program does not know what lies in the rows.
 */
export const databaseVersion = 2;

const databasePrefix = "register-";

export const databaseName = (registerId: string): string => `${databasePrefix}${registerId}`;

/** The working copy of one register. Every write is strict: flushed to the disk before it counts. */
export class RegisterDb extends Dexie {
  declare readonly rows: Table<Row, string>;
  declare readonly commits: Table<CommitRow, number>;
  declare readonly lines: Table<LineRow, number>;
  declare readonly drafts: Table<DraftRow, string>;

  constructor(registerId: string) {
    super(databaseName(registerId), { chromeTransactionDurability: "strict" });
    // Released versions stay as they are.
    this.version(1).stores({ rows: "id", commits: "seq", lines: "seq", drafts: "key" });
    this.version(2).stores({});
  }
}
