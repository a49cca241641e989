import type { BackupReason } from "../../src/bridge/shapes.ts";
import type { Door, Value } from "../../src/bridge.ts";
import type { Edit } from "../../src/edits/edit.ts";
import type { Commit, What } from "../../src/history/commit.ts";
import { valueAt } from "../../src/history/path.ts";
import { planUndo } from "../../src/history/plan-undo.ts";
import { type Gesture, gestureStep, undoStackOf, withoutGesture, withStep } from "../../src/history/undo-stack.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { entityOf } from "../../src/model/kinds.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { Opened } from "../storage/open-register.ts";
import type { RegisterDb } from "../storage/register-db.ts";
import { linkTwin } from "../storage/twin-link.ts";
import { follow, takeCommits, type Written, writeCommit } from "../storage/write-commit.ts";
import { followIndexes } from "./indexes.ts";
import { changeOpen, newOpenRegister, tell, useRegisterStore } from "./register-store.ts";
import { followSaving } from "./save-progress.ts";
import { useSettings } from "./settings.ts";
import { type Replicator, snapshotKeeper } from "./snapshot-keeper.ts";
import { tellRemoval } from "./tell-removal.ts";
import { watchOthers } from "./watch-others.ts";

/** Why a commit did not happen. The text stays where it was typed. */
export type CommitTrouble = "read-only" | "conflicting-change" | "not-saved";

/** What came of trying again after the database took nothing: it goes on, there is still no room, or open the register anew. */
export type TryAgain = "goes-on" | "disk-full" | "reopen";

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
  /** Says in how many fields somebody is typing what is no commit yet: until then nothing is "bewaard". */
  readonly typing: (fields: number) => void;
  /** Sends what the twin lacks at once, instead of waiting for the next try. */
  readonly secure: () => Promise<void>;
  /** After a commit that the database did not take: looks at the room on the disk, then opens it again. */
  readonly tryAgain: () => Promise<TryAgain>;
  /** Waits until what was asked for so far is in the database: before an export, after `flushDrafts`. */
  readonly settled: () => Promise<void>;
  /** Makes a backup of what is there now. */
  readonly backUp: (reason: BackupReason, evenIfSmaller?: boolean) => Promise<Result<Value<"backup.make">, string>>;
  /** Lets go of the lock and closes the database; waits for what is on its way. */
  readonly close: () => Promise<void>;
}

/** Starts a session on a register that was opened, and puts it into the store. */
export function startSession(
  door: Door,
  registerId: string,
  writer: string,
  opened: Opened,
  replicator: Replicator,
): Session {
  const { db, lease } = opened;
  useRegisterStore.setState({
    open: { ...newOpenRegister(registerId, opened), undo: undoStackOf(opened.steps) },
  });
  const saving = followSaving({ kind: "secured", at: null }, (saved) => changeOpen({ saved }));
  const link =
    db === null || lease === null
      ? null
      : linkTwin({
          door,
          db,
          registerId,
          writer,
          lease,
          head: opened.twinHead,
          now: () => new Date().toISOString(),
          onState: saving.twin,
        });
  const snapshots =
    link === null ? null : snapshotKeeper(door, registerId, link, replicator, opened.logBytesSinceSnapshot);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => {});
    return next;
  };

  const takeIn = (written: Written): void => {
    const { commits, lines } = written;
    // Sent first: while the host writes, the page takes the commit in.
    void link?.push(lines).then(() => snapshots?.whenIdle());
    const { replica } = written;
    const undo = commits.reduce((stack, commit) => withStep(stack, gestureStep(commit)), current().undo);
    const touched = new Map(commits.flatMap(({ body }) => body.what.changes.map(({ ref }) => [ref.id, ref] as const)));
    followIndexes(current().register, replica.register, touched.values());
    changeOpen({ register: replica.register, head: replica.head, undo });
    replicator.follow();
  };

  const notSaved = (error: Error): Result<null, CommitTrouble> => {
    saving.failed(error.name);
    void door("log.write", { entries: [{ level: "error", code: "commit-failed" }] });
    return err("not-saved");
  };

  const write = async (what: Omit<What, "salt">): Promise<Result<null, CommitTrouble>> => {
    if (db === null || link === null) return err("read-only");
    const { personName, deviceName } = useSettings.getState();
    const done = saving.writing();
    try {
      const written = await writeCommit(db, current(), {
        id: crypto.randomUUID(),
        at: new Date().toISOString(),
        who: { salt: crypto.randomUUID(), by: personName, device: deviceName },
        what: { salt: crypto.randomUUID(), ...what },
      }).catch(asError);
      if (written instanceof Error) return notSaved(written);
      saving.failed(null);
      if (!written.ok) {
        noteConflict(what, written.error.ref.path, written.error.ref.id);
        return err("conflicting-change");
      }
      takeIn(written.value);
      return ok(null);
    } finally {
      done();
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
      const { label } = gesture;
      const what = { label, gesture: crypto.randomUUID(), undoes: gesture.gesture, changes: plan.changes };
      if (!(await write(what)).ok) return;
    } else {
      // Nothing of it stands any more: the next one is what can be taken back.
      changeOpen({ undo: withoutGesture(current().undo, gesture.gesture) });
    }
    const { code, names } = gesture.label;
    tell(plan.kept.length > 0 ? `partly-${done}` : done, [code, ...names], plan.changes);
  };

  const takeOthers = (lines: Parameters<typeof follow>[1]): Promise<void> =>
    inTurn(async () => {
      if (useRegisterStore.getState().open?.registerId !== registerId) return;
      const { head } = current();
      const fresh = lines.filter((line) => line.seq > head.seq);
      if (fresh.length > 0) takeIn(follow(current(), fresh));
    });
  const watch =
    db === null
      ? null
      : watchOthers(
          db,
          (lines) => void takeOthers(lines),
          () => current().head.seq,
        );

  const backUp: Session["backUp"] = async (reason, evenIfSmaller) => {
    if (link === null) return err("read-only");
    await turn;
    await link.push();
    const request = { registerId, reason, ...(evenIfSmaller === undefined ? {} : { evenIfSmaller }) };
    let made = await door("backup.make", request);
    // Only where the host lacks a snapshot of this very point, which it does not when nothing has changed since.
    for (let tries = 0; !made.ok && made.error.code === "snapshot-missing" && tries < 3; tries += 1) {
      const kept = await snapshots?.make();
      if (kept?.ok === false && kept.error.code !== "seq-conflict") return err(kept.error.code);
      made = await door("backup.make", request);
    }
    if (!made.ok) return err(made.error.code);
    changeOpen({ lastBackupAt: made.value.backup.madeAt });
    return ok(made.value);
  };

  const tryAgain = async (): Promise<TryAgain> => {
    if (db === null) return "reopen";
    const start = await door("profile.startCheck", {});
    if (start.ok && start.value.profileSpace.room === "full") return "disk-full";
    db.close();
    try {
      await db.open();
      const last = await db.commits.orderBy("seq").last();
      if (last === undefined || last.hash !== current().head.hash) return "reopen";
    } catch {
      return "reopen";
    }
    saving.failed(null);
    void link?.push();
    return "goes-on";
  };

  if (link !== null) void link.push().then(() => snapshots?.whenIdle());
  return {
    registerId,
    door,
    db,
    lease: () => link?.lease() ?? null,
    commit: (edit, gesture = crypto.randomUUID()) =>
      inTurn(async () => {
        const done = await write({ label: edit.label, gesture, undoes: null, changes: edit.changes });
        if (done.ok) tellRemoval(edit);
        return done;
      }),
    fastForward: (commits) =>
      inTurn(async () => {
        if (db === null || link === null) return err("read-only");
        const done = saving.writing();
        try {
          const written = await takeCommits(db, current(), commits).catch(asError);
          if (written instanceof Error) return notSaved(written);
          takeIn(written);
          return ok(null);
        } finally {
          done();
        }
      }),
    putAttachment: async (sha256, bytes) => {
      if (link === null) return err("read-only");
      const put = await link.withLease((held) => door("attachment.put", { registerId, lease: held, sha256, bytes }));
      return put.ok ? ok(null) : err(put.error.code);
    },
    undo: () => inTurn(() => takeBack(current().undo.undo.at(-1), "undone")),
    redo: () => inTurn(() => takeBack(current().undo.redo.at(-1), "redone")),
    typing: saving.typing,
    secure: async () => {
      await link?.push();
    },
    tryAgain: () => inTurn(tryAgain),
    settled: () => inTurn(async () => {}),
    backUp,
    close: async () => {
      await turn;
      if (link !== null) {
        await link.push();
        await snapshots?.close();
        link.stop();
      }
      watch?.unsubscribe();
      db?.close();
    },
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const current = () => {
  const { open } = useRegisterStore.getState();
  if (open === null) throw new Error("no register is open");
  return open;
};

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
