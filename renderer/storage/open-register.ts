import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door, Value } from "../../src/bridge.ts";
import type { Head } from "../../src/history/commit.ts";
import { registerAt } from "../../src/history/register-at.ts";
import type { GestureStep } from "../../src/history/undo-stack.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { catchUp, type FillError, fetchCommits, rebuildFromTwin } from "./fill-database.ts";
import { discardDatabase, openDatabase, type StuckDatabase } from "./open-database.ts";
import { type Probe, probeDatabase } from "./probe-database.ts";
import { type DatabaseContent, hashOfTwinAt, linesBeyond, readDatabase } from "./read-database.ts";
import type { RegisterDb } from "./register-db.ts";
import { decideStart, type StartDecision } from "./start-decision.ts";
import type { Replica } from "./write-commit.ts";

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
  /** Bytes of log since the newest snapshot; over 4 MB asks for a new one. */
  readonly logBytesSinceSnapshot: number;
  readonly lease: string | null;
  readonly readOnly: "disk-full" | "locked" | "diverged" | "twin-broken" | null;
  readonly steps: ReadonlyArray<GestureStep>;
  readonly report: StartReport;
}

/** Why a register could not be opened. Nothing was changed then. */
export type OpenError =
  | BridgeError
  | FillError
  | StuckDatabase
  | { readonly code: "database-newer"; readonly version: number }
  | { readonly code: "nothing-there" };

/** Remembers, outside IndexedDB, that this browser has held a register: only then is an empty database an alarm. */
export interface UseMemory {
  readonly hasHeld: (registerId: string) => boolean;
  readonly remember: (registerId: string) => void;
  /** Whether a thorough look found its database damaged; `trust` forgets that. */
  readonly isDistrusted: (registerId: string) => boolean;
  readonly trust: (registerId: string) => void;
}

/** What whoever opens a register may do meanwhile. */
export interface OpenProgress {
  /** The host was asked for everything; from here on it is the database that is read. */
  readonly onReading?: () => void;
  /** Rows that were put back, when the database is built anew. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What one start knows and uses throughout. */
interface Start {
  readonly door: Door;
  readonly registerId: string;
  readonly memory: UseMemory;
  readonly progress: OpenProgress;
  readonly probe: Probe;
  readonly twin: Value<"registers.head">;
  readonly lease: string;
}

/**
 * Opens a register by the start check: free space first (on a full disk IndexedDB is never opened), then a look at the
 * database, then both copies by sequence and hash. The twin brings back what the database lost, and the other way round.
 */
export async function openRegister(
  door: Door,
  registerId: string,
  writer: string,
  memory: UseMemory,
  progress: OpenProgress = {},
): Promise<Result<Opened, OpenError>> {
  const space = await door("profile.startCheck", {});
  if (!space.ok) return space;
  if (space.value.profileSpace.room === "full") return openFromTwin(door, registerId, "disk-full");
  if (space.value.engineSwitched) await copyAside(door, "engine-switched");
  const [taken, probe] = await Promise.all([
    door("registers.lock", { registerId, name: writer }),
    probeDatabase(registerId),
  ]);
  const lock = !taken.ok && taken.error.code === "not-found" ? await makeTwin(door, registerId, writer, probe) : taken;
  if (!lock.ok) return lock.error.code === "locked-by" ? openFromTwin(door, registerId, "locked") : lock;
  const { lease } = lock.value;
  const twin = await door("registers.head", { registerId });
  const opened = twin.ok
    ? await openBoth({ door, registerId, memory, progress, probe, twin: twin.value, lease })
    : twin;
  if (!opened.ok || opened.value.db === null) await door("registers.unlock", { registerId, lease });
  if (opened.ok && opened.value.db !== null) {
    memory.remember(registerId);
    memory.trust(registerId);
    void door("profile.recordEngine", { engine: "unknown" });
  }
  return opened;
}

/** The folder with the data is gone: what the browser still has makes a new twin. */
async function makeTwin(
  door: Door,
  registerId: string,
  writer: string,
  probe: Probe,
): Promise<Result<Value<"registers.lock">, OpenError>> {
  if (probe.kind !== "present") return err({ code: "nothing-there" });
  const made = await door("registers.create", { registerId, name: "" });
  return made.ok ? door("registers.lock", { registerId, name: writer }) : made;
}

/** With the lock in hand: opens the database and brings both copies to the same point. */
async function openBoth(start: Start): Promise<Result<Opened, OpenError>> {
  const { door, registerId, probe, twin } = start;
  if (probe.kind === "newer") return err({ code: "database-newer", version: probe.version });
  if (probe.kind === "silent") return err({ code: "database-stuck", message: "no answer" });
  if (probe.kind === "lost" || probe.kind === "unreadable") {
    await copyAside(door, probe.kind === "lost" ? "emptied" : "damaged");
  }
  if (probe.kind === "unreadable") {
    const discarded = await discardDatabase(registerId);
    if (!discarded.ok) return discarded;
  }
  const db = await openDatabase(registerId);
  if (!db.ok) return db;
  start.progress.onReading?.();
  const content = await readDatabase(db.value, registerId, twin.head.seq);
  const isSound = content.ok && !start.memory.isDistrusted(registerId);
  return isSound ? settle(start, db.value, content.value) : startAnew(start, db.value);
}

/** The database opens but cannot be read: what it still gives of commits that the twin lacks is secured, then it is built anew. */
async function startAnew(start: Start, broken: RegisterDb): Promise<Result<Opened, OpenError>> {
  const { door, registerId, lease } = start;
  const lines = await linesBeyond(broken, start.twin.head);
  broken.close();
  await copyAside(door, "damaged");
  let twin = start.twin;
  if (lines.length > 0) {
    const sent = await door("registers.append", { registerId, lease, after: twin.head, lines });
    if (sent.ok) twin = { ...twin, head: sent.value.head };
  }
  const discarded = await discardDatabase(registerId);
  if (!discarded.ok) return discarded;
  const db = await openDatabase(registerId);
  if (!db.ok) return db;
  return settle({ ...start, twin, probe: { kind: "unreadable", message: "" } }, db.value, null);
}

async function settle(
  start: Start,
  db: RegisterDb,
  content: DatabaseContent | null,
): Promise<Result<Opened, OpenError>> {
  const { door, registerId, memory, twin, lease } = start;
  const decision = decideStart({
    database: content?.replica.head ?? null,
    twin: twin.head,
    twinHashAtDatabase:
      content === null ? null : await hashOfTwinAt(door, registerId, content.replica.head.seq, twin.head),
    databaseHashAtTwin: content?.hashAtTwin ?? null,
  });
  const asOpened = (replica: Replica, steps: ReadonlyArray<GestureStep>, replayed: number): Result<Opened, never> => {
    const lost = decision === "rebuild" && memory.hasHeld(registerId);
    const recovered = lost || start.probe.kind === "unreadable" || (decision === "database-behind" && replayed > 0);
    const report = { decision, probe: start.probe.kind, replayed, recovered };
    const { logBytesSinceSnapshot } = twin;
    return ok({ replica, db, twinHead: twin.head, logBytesSinceSnapshot, lease, readOnly: null, steps, report });
  };
  const rebuild = async (): Promise<Result<Opened, OpenError>> => {
    const rebuilt = await rebuildFromTwin(door, db, registerId, start.progress.onProgress);
    if (!rebuilt.ok) db.close();
    return rebuilt.ok ? asOpened(rebuilt.value.replica, rebuilt.value.steps, twin.head.seq) : rebuilt;
  };
  const readTwinOnly = (why: NonNullable<Opened["readOnly"]>): Promise<Result<Opened, OpenError>> => {
    db.close();
    return openFromTwin(door, registerId, why);
  };
  if (twin.brokenAtSeq !== null) {
    if (decision !== "twin-behind") return readTwinOnly("twin-broken");
    // The database has what the broken part of the log said: cut it off (a copy is kept), and it is sent again.
    const repaired = await door("registers.repair", { registerId, lease });
    if (!repaired.ok) return repaired;
  }
  switch (decision) {
    case "nothing":
      db.close();
      return err({ code: "nothing-there" });
    case "diverged":
      return readTwinOnly("diverged");
    case "rebuild":
      return rebuild();
    case "database-behind": {
      if (content === null) return rebuild();
      const caughtUp = await catchUp(door, db, registerId, content.replica);
      if (caughtUp === null) return rebuild(); // its rows are not what its commits say
      if (!caughtUp.ok) return caughtUp;
      const { replica, steps } = caughtUp.value;
      return asOpened(replica, [...content.steps, ...steps], steps.length);
    }
    case "equal":
    case "twin-behind":
      return content === null ? rebuild() : asOpened(content.replica, content.steps, 0);
    default:
      return decision satisfies never;
  }
}

/** Where the profile is not known nothing can be copied; the start goes on all the same, since the twin is what counts. */
async function copyAside(door: Door, reason: "damaged" | "emptied" | "engine-switched"): Promise<void> {
  const copied = await door("profile.copyAside", { reason });
  await door("log.write", {
    entries: [{ level: "warning", code: `database-${reason}`, facts: { copied: copied.ok } }],
  });
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
    logBytesSinceSnapshot: 0,
    lease: null,
    readOnly,
    steps: [],
    report: {
      decision: readOnly === "disk-full" || readOnly === "diverged" ? readOnly : "equal",
      probe: "not-looked",
      replayed: fetched.value.length,
      recovered: false,
    },
  });
}
