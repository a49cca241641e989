import { liveQuery } from "dexie";
import type { BackupReason } from "../../src/bridge/shapes.ts";
import type { Door, Value } from "../../src/bridge.ts";
import type { Edit } from "../../src/edits/edit.ts";
import type { Commit, What } from "../../src/history/commit.ts";
import { valueAt } from "../../src/history/path.ts";
import { planUndo } from "../../src/history/plan-undo.ts";
import { type Gesture, gestureStep, undoStackOf, withStep } from "../../src/history/undo-stack.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { entityOf } from "../../src/model/kinds.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { Opened } from "../storage/open-register.ts";
import type { RegisterDb } from "../storage/register-db.ts";
import { linkTwin, type TwinState } from "../storage/twin-link.ts";
import { follow, takeCommits, writeCommit } from "../storage/write-commit.ts";
import { followIndexes } from "./indexes.ts";
import { changeOpen, newOpenRegister, tell, useRegisterStore } from "./register-store.ts";
import { useSettings } from "./settings.ts";

/** Why a commit did not happen. The text stays where it was typed. */
export type CommitTrouble = "read-only" | "conflicting-change" | "not-saved";

/** What the worker that has its own replica offers to the session. */
export interface Replicator {
  /** Told after every commit. */
  readonly follow: () => void;
  readonly snapshot: () => Promise<{
    readonly seq: number;
    readonly hash: string;
    readonly entityCount: number;
    readonly bytes: Uint8Array;
  }>;
}

/** The open register with its two copies: every change to it goes through here, in turn. */
export interface Session {
  readonly registerId: string;
  readonly door: Door;
  readonly db: RegisterDb | null;
  /** The hold on the twin, for what is written beside the log (attachments); null while one only reads. */
  readonly lease: () => string | null;
  /** Commits an edit; edits of one gesture are undone together. */
  readonly commit: (edit: Edit, gesture?: string) => Promise<Result<null, CommitTrouble>>;
  /** Takes in commits that follow on ours, as they are: another copy of this register went further. */
  readonly fastForward: (commits: ReadonlyArray<Commit>) => Promise<Result<null, CommitTrouble>>;
  /** Stores an attachment's bytes on disk; to be called before the commit that names them. */
  readonly putAttachment: (sha256: string, bytes: Uint8Array) => Promise<Result<null, string>>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Waits until what was asked for so far is in the database: before an export, after `flushDrafts`. */
  readonly settled: () => Promise<void>;
  /** Makes a snapshot and a backup of what is there now. */
  readonly backUp: (reason: BackupReason, evenIfSmaller?: boolean) => Promise<Result<Value<"backup.make">, string>>;
  /** Lets go of the lock and closes the database; waits for what is on its way. */
  readonly close: () => Promise<void>;
}

const largeLogBytes = 4_000_000;

/** Starts a session on a register that was opened, and puts it into the store. */
export function startSession(door: Door, registerId: string, opened: Opened, replicator: Replicator): Session {
  const { db, lease } = opened;
  useRegisterStore.setState({
    open: { ...newOpenRegister(registerId, opened), undo: undoStackOf(opened.steps) },
  });
  const link =
    db === null || lease === null
      ? null
      : linkTwin({
          door,
          db,
          registerId,
          lease,
          head: opened.twinHead,
          now: () => new Date().toISOString(),
          onState: showTwin,
        });
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => {});
    return next;
  };

  const takeIn = (
    commits: ReadonlyArray<Commit>,
    replica: { register: Opened["replica"]["register"]; head: Opened["replica"]["head"] },
  ): void => {
    const undo = commits.reduce((stack, commit) => withStep(stack, gestureStep(commit)), current().undo);
    const touched = new Map(commits.flatMap(({ body }) => body.what.changes.map(({ ref }) => [ref.id, ref] as const)));
    followIndexes(current().register, replica.register, touched.values());
    changeOpen({ register: replica.register, head: replica.head, undo });
    replicator.follow();
  };

  const write = async (what: Omit<What, "salt">): Promise<Result<null, CommitTrouble>> => {
    if (db === null || link === null) return err("read-only");
    changeOpen({ saved: { kind: "saving" } });
    const { personName, deviceName } = useSettings.getState();
    try {
      const written = await writeCommit(db, current(), {
        id: crypto.randomUUID(),
        at: new Date().toISOString(),
        who: { salt: crypto.randomUUID(), by: personName, device: deviceName },
        what: { salt: crypto.randomUUID(), ...what },
      });
      if (!written.ok) {
        showTwin(link.state());
        noteConflict(what, written.error.ref.path, written.error.ref.id);
        return err("conflicting-change");
      }
      takeIn(written.value.commits, written.value.replica);
      void link.push();
      return ok(null);
    } catch (error) {
      changeOpen({ saved: { kind: "not-saved", reason: error instanceof Error ? error.name : "unknown" } });
      void door("log.write", { entries: [{ level: "error", code: "commit-failed" }] });
      return err("not-saved");
    }
  };

  const takeBack = async (gesture: Gesture | undefined, done: "undone" | "redone"): Promise<void> => {
    if (gesture === undefined || db === null) return;
    const lines = await db.lines.bulkGet([...gesture.seqs]);
    const commits = lines.flatMap((row) => (row === undefined ? [] : [JSON.parse(row.line) as Commit]));
    const plan = planUndo(
      current().register,
      commits.map(({ body }) => body.what.changes),
    );
    if (plan.changes.length > 0) {
      await write({
        label: gesture.label,
        gesture: crypto.randomUUID(),
        undoes: gesture.gesture,
        changes: plan.changes,
      });
    }
    tell(plan.kept.length > 0 ? `partly-${done}` : done, [gesture.label.code, ...gesture.label.names]);
  };

  const watch =
    db === null
      ? null
      : watchOthers(
          db,
          (lines) => {
            void inTurn(async () => {
              const { head } = current();
              const fresh = lines.filter((line) => line.seq > head.seq);
              if (fresh.length === 0) return;
              const written = follow(current(), fresh);
              takeIn(written.commits, written.replica);
              void link?.push();
            });
          },
          () => current().head.seq,
        );

  const backUp: Session["backUp"] = async (reason, evenIfSmaller) => {
    const snapshot = await makeSnapshot(door, registerId, link?.lease() ?? null, replicator);
    if (!snapshot.ok) return snapshot;
    const made = await door("backup.make", {
      registerId,
      reason,
      ...(evenIfSmaller === undefined ? {} : { evenIfSmaller }),
    });
    if (!made.ok) return err(made.error.code);
    changeOpen({ lastBackupAt: made.value.backup.madeAt });
    return ok(made.value);
  };

  if (link !== null) void link.push();
  return {
    registerId,
    door,
    db,
    lease: () => link?.lease() ?? null,
    commit: (edit, gesture = crypto.randomUUID()) =>
      inTurn(() => write({ label: edit.label, gesture, undoes: null, changes: edit.changes })),
    fastForward: (commits) =>
      inTurn(async () => {
        if (db === null || link === null) return err("read-only");
        try {
          const written = await takeCommits(db, current(), commits);
          takeIn(written.commits, written.replica);
          void link.push();
          return ok(null);
        } catch {
          return err("not-saved");
        }
      }),
    putAttachment: async (sha256, bytes) => {
      if (link === null) return err("read-only");
      const put = await door("attachment.put", { registerId, lease: link.lease(), sha256, bytes });
      return put.ok ? ok(null) : err(put.error.code);
    },
    undo: () => inTurn(() => takeBack(current().undo.undo.at(-1), "undone")),
    redo: () => inTurn(() => takeBack(current().undo.redo.at(-1), "redone")),
    settled: () => inTurn(async () => {}),
    backUp,
    close: async () => {
      await turn;
      if (link !== null) {
        await link.push();
        const twin = await door("registers.head", { registerId });
        if (twin.ok && twin.value.logBytesSinceSnapshot > largeLogBytes) {
          await makeSnapshot(door, registerId, link?.lease() ?? null, replicator);
        }
        link.stop();
      }
      watch?.unsubscribe();
      db?.close();
    },
  };
}

const current = () => {
  const { open } = useRegisterStore.getState();
  if (open === null) throw new Error("no register is open");
  return open;
};

function showTwin(state: TwinState): void {
  switch (state.kind) {
    case "secured":
      changeOpen({ saved: { kind: "secured", at: state.at } });
      break;
    case "sending":
      changeOpen({ saved: { kind: "saving" } });
      break;
    case "held-up":
      changeOpen({ saved: { kind: "not-secured", trouble: state.trouble } });
      break;
    default:
      state satisfies never;
  }
}

/** Keeps both texts of a field that somebody else changed meanwhile. */
function noteConflict(what: Omit<What, "salt">, path: string, id: string): void {
  const change = what.changes.find(({ ref }) => ref.id === id && ref.path === path);
  if (change === undefined) return;
  const { register, conflicts } = current();
  const entity = entityOf(register, change.ref.kind, id) as Json;
  const theirs = entity === null ? null : (valueAt(entity, path) ?? null);
  changeOpen({ conflicts: [...conflicts, { ref: change.ref, theirs, mine: change.after }] });
  tell("conflicting-change");
}

/** Follows the commits that other windows write into the same database. */
function watchOthers(
  db: RegisterDb,
  onLines: (lines: ReadonlyArray<{ readonly seq: number; readonly line: string }>) => void,
  knownSeq: () => number,
): { readonly unsubscribe: () => void } {
  return liveQuery(() => db.lines.where("seq").above(knownSeq()).toArray()).subscribe({
    next: (lines) => {
      if (lines.length > 0) onLines(lines);
    },
    error: () => tell("watching-failed"),
  });
}

async function makeSnapshot(
  door: Door,
  registerId: string,
  lease: string | null,
  replicator: Replicator,
): Promise<Result<null, string>> {
  if (lease === null) return err("not-locked");
  const { seq, hash, entityCount, bytes } = await replicator.snapshot();
  const name = current().register.register.name ?? "";
  const kept = await door("registers.snapshot", { registerId, lease, at: { seq, hash }, name, entityCount, bytes });
  return kept.ok ? ok(null) : err(kept.error.code);
}
