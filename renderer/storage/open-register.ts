import Dexie from "dexie";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import type { Commit } from "../../src/history/commit.ts";
import { genesisHash, type Head } from "../../src/history/commit.ts";
import { registerAt } from "../../src/history/register-at.ts";
import type { GestureStep } from "../../src/history/undo-stack.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { addCommits, type FillError, fetchCommits, rebuildFromTwin } from "./fill-database.ts";
import { type Probe, probeDatabase } from "./probe-database.ts";
import { databaseName, RegisterDb } from "./register-db.ts";
import { registerFromRows, touchedRows } from "./rows.ts";
import { decideStart, type StartDecision } from "./start-decision.ts";
import { follow, type Replica } from "./write-commit.ts";

/** What happened at the start, for the message in the status bar and for *Diagnose*. */
export interface StartReport {
  readonly decision: StartDecision | "disk-full";
  readonly probe: Probe["kind"] | "not-looked";
  readonly replayed: number;
  /** True when the database had held this register before and came back with less: the person is told. */
  readonly recovered: boolean;
}

/** An open register. `db` is null when it is shown read-only from its twin. */
export interface Opened {
  readonly replica: Replica;
  readonly db: RegisterDb | null;
  readonly twinHead: Head;
  readonly lease: string | null;
  readonly readOnly: "disk-full" | "locked" | "diverged" | null;
  readonly steps: ReadonlyArray<GestureStep>;
  readonly report: StartReport;
}

/** Why a register could not be opened. Nothing was changed then. */
export type OpenError =
  | BridgeError
  | FillError
  | { readonly code: "database-newer"; readonly version: number }
  | { readonly code: "database-stuck"; readonly message: string }
  | { readonly code: "nothing-there" };

/** Remembers, outside IndexedDB, that this browser has held a register: only then is an empty database an alarm. */
export interface UseMemory {
  readonly hasHeld: (registerId: string) => boolean;
  readonly remember: (registerId: string) => void;
}

/** How many of the latest commits are looked at for undo. */
const undoDepth = 1000;

/**
 * Opens a register by the start check: free space first (on a full disk IndexedDB is never opened), then a look at the
 * database, then both copies by sequence and hash. The twin brings back what the database lost, and the other way round.
 */
export async function openRegister(
  door: Door,
  registerId: string,
  writer: string,
  memory: UseMemory,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Result<Opened, OpenError>> {
  const start = await door("profile.startCheck", {});
  if (!start.ok) return start;
  if (start.value.profileSpace.room === "full") return openFromTwin(door, registerId, "disk-full");
  const twin = await door("registers.head", { registerId });
  if (!twin.ok && twin.error.code !== "not-found") return twin;
  const twinHead = twin.ok ? twin.value.head : { seq: 0, hash: genesisHash };
  const lock = await door("registers.lock", { registerId, name: writer });
  if (!lock.ok) return lock.error.code === "locked-by" ? openFromTwin(door, registerId, "locked") : lock;
  const lease = lock.value.lease;

  const probe = await probeDatabase(registerId);
  if (probe.kind === "newer") return err({ code: "database-newer", version: probe.version });
  if (probe.kind === "lost" || probe.kind === "unreadable") {
    await door("profile.copyAside", { reason: probe.kind === "lost" ? "emptied" : "damaged" });
  }
  if (probe.kind === "unreadable") await Dexie.delete(databaseName(registerId)).catch(() => {});
  const db = new RegisterDb(registerId);
  try {
    await db.open();
  } catch (error) {
    return err({ code: "database-stuck", message: error instanceof Error ? error.message : "" });
  }
  // A head without the register's own row is a database that lost its rows: as good as none.
  const head = (await db.rows.get(registerId)) === undefined ? null : await headOf(db);
  const decision = decideStart({
    database: head,
    twin: twinHead,
    twinHashAtDatabase: head === null ? null : await twinHashAt(door, registerId, head.seq, twinHead),
    databaseHashAtTwin: (await db.commits.get(twinHead.seq))?.hash ?? null,
  });
  const report = (replayed: number): StartReport => ({
    decision,
    probe: probe.kind,
    replayed,
    recovered:
      (decision === "rebuild" && memory.hasHeld(registerId)) || (decision === "database-behind" && replayed > 0),
  });
  switch (decision) {
    case "nothing":
      db.close();
      return err({ code: "nothing-there" });
    case "diverged":
      db.close();
      return openFromTwin(door, registerId, "diverged");
    case "rebuild": {
      const rebuilt = await rebuildFromTwin(door, db, registerId, onProgress);
      if (!rebuilt.ok) return rebuilt;
      const result = await opened(db, twinHead, lease, report(twinHead.seq));
      memory.remember(registerId);
      return result;
    }
    case "database-behind": {
      const caughtUp = await catchUp(door, db, registerId, head ?? { seq: 0, hash: genesisHash });
      if (!caughtUp.ok) return caughtUp;
      memory.remember(registerId);
      return opened(db, twinHead, lease, report(caughtUp.value ?? 0));
    }
    case "equal":
    case "twin-behind":
      memory.remember(registerId);
      return opened(db, twinHead, lease, report(0));
    default:
      return decision satisfies never;
  }
}

async function headOf(db: RegisterDb): Promise<Head | null> {
  const last = await db.commits.orderBy("seq").last();
  return last === undefined ? null : { seq: last.seq, hash: last.hash };
}

async function twinHashAt(door: Door, registerId: string, seq: number, head: Head): Promise<string | null> {
  if (seq === head.seq) return head.hash;
  if (seq > head.seq || seq < 1) return null;
  const answer = await door("registers.tail", { registerId, afterSeq: seq, maxBytes: 1 });
  if (!answer.ok) return null;
  const [line] = answer.value.lines;
  // The header of the next commit names the hash of the one before it.
  return line === undefined ? null : (JSON.parse(line) as Commit).header.prev;
}

/** Replays what the twin has more into the database; how many commits that were, or null when its rows are of no use. */
async function catchUp(
  door: Door,
  db: RegisterDb,
  registerId: string,
  head: Head,
): Promise<Result<number | null, OpenError>> {
  const fetched = await fetchCommits(door, registerId, head.seq);
  if (!fetched.ok) return fetched;
  const register = registerFromRows(await db.rows.toArray());
  if (register === null) return ok(null);
  const next = follow(
    { register, head },
    fetched.value.map(({ line }) => line),
  ).replica.register;
  const touched = touchedRows(
    next,
    fetched.value.flatMap(({ commit }) => commit.body.what.changes),
  );
  await db.transaction("rw", db.rows, db.commits, db.lines, async () => {
    await db.rows.bulkPut(touched.put);
    await db.rows.bulkDelete(touched.gone);
    await addCommits(db, fetched.value);
  });
  return ok(fetched.value.length);
}

async function opened(
  db: RegisterDb,
  twinHead: Head,
  lease: string,
  report: StartReport,
): Promise<Result<Opened, OpenError>> {
  const [rows, head, latest] = await Promise.all([
    db.rows.toArray(),
    headOf(db),
    db.commits.orderBy("seq").reverse().limit(undoDepth).toArray(),
  ]);
  const register = registerFromRows(rows);
  if (register === null || head === null) return err({ code: "history-unreadable", seq: 1 });
  const steps = latest.reverse().map(({ step }) => step);
  return ok({ replica: { register, head }, db, twinHead, lease, readOnly: null, steps, report });
}

/** The register as its twin has it, to be read only. */
async function openFromTwin(
  door: Door,
  registerId: string,
  readOnly: NonNullable<Opened["readOnly"]>,
): Promise<Result<Opened, OpenError>> {
  const fetched = await fetchCommits(door, registerId, 0);
  if (!fetched.ok) return fetched;
  const last = fetched.value.at(-1);
  if (last === undefined) return err({ code: "nothing-there" });
  const replayed = registerAt(fetched.value.map(({ commit }) => commit));
  if (!replayed.ok) return err({ code: "history-unreadable", seq: 1 });
  const head = { seq: last.row.seq, hash: last.row.hash };
  return ok({
    replica: { register: replayed.value, head },
    db: null,
    twinHead: head,
    lease: null,
    readOnly,
    steps: [],
    report: {
      decision: readOnly === "disk-full" ? "disk-full" : readOnly === "diverged" ? "diverged" : "equal",
      probe: "not-looked",
      replayed: fetched.value.length,
      recovered: false,
    },
  });
}
