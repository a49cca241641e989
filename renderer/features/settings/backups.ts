import type { BackupEntry, BackupFolder } from "../../../src/bridge/shapes.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { currentSession } from "../../store/current-session.ts";
import { type OtherVersion, takeOver } from "../../store/other-version.ts";
import { tell } from "../../store/register-store.ts";
import { withFileWorker } from "../../worker/with-file-worker.ts";

/** What is known of the backups of the open register. */
export interface Backups {
  readonly entries: ReadonlyArray<BackupEntry>;
  readonly folders: ReadonlyArray<BackupFolder>;
  /** The second folder can be chosen here (it cannot in a browser). */
  readonly canChoose: boolean;
}

export async function readBackups(): Promise<Result<Backups, string>> {
  const { door, registerId } = currentSession();
  const [list, settings, info] = await Promise.all([
    door("backup.list", { registerId }),
    door("backup.settings", {}),
    door("host.info", {}),
  ]);
  if (!list.ok) return err(list.error.code);
  if (!settings.ok) return err(settings.error.code);
  return ok({
    entries: list.value.backups.map(({ entry }) => entry),
    folders: settings.value.folders,
    canChoose: info.ok && info.value.can.dialogs,
  });
}

/** Reads the whole file and checks every hash; gives the entry with its state. */
export async function verifyBackup(backupId: string): Promise<Result<BackupEntry, string>> {
  const { door, registerId } = currentSession();
  const answer = await door("backup.verify", { registerId, backupId });
  return answer.ok ? ok(answer.value.entry) : err(answer.error.code);
}

/** Asks for the second folder (true) or stops using it. Closing the dialog is no trouble. */
export async function changeSecondFolder(choose: boolean): Promise<Result<null, string>> {
  const { door } = currentSession();
  if (!choose) {
    const stopped = await door("backup.settings", { second: null });
    return stopped.ok ? ok(null) : err(stopped.error.code);
  }
  const chosen = await door("folder.choose", {});
  if (!chosen.ok) return chosen.error.code === "cancelled" ? ok(null) : err(chosen.error.code);
  const set = await door("backup.settings", { second: chosen.value.handle });
  return set.ok ? ok(null) : err(set.error.code);
}

/** Reads a backup and tells what putting it back would change. */
export async function previewBackup(backupId: string): Promise<Result<OtherVersion, string>> {
  const { door, registerId, db } = currentSession();
  if (db === null) return err("read-only");
  const bytes = await door("backup.read", { registerId, backupId });
  if (!bytes.ok) return err(bytes.error.code);
  return withFileWorker(async (work) => {
    const read = await work.readRegisterFile(bytes.value.bytes);
    if (!read.ok) return err("damaged");
    if (read.value.registerId !== registerId) return err("other-register");
    const found = await work.compareWithDatabase();
    if (found === null) return err("other-register");
    return ok({ changes: found.changes, attachments: await work.takeAttachments() });
  });
}

/**
 * Makes the register say what the backup says: the present is kept first, then the difference is one commit that undo takes
 * back. History only grows.
 */
export async function restoreBackup(version: OtherVersion, when: string): Promise<Result<null, string>> {
  const done = await takeOver(version, "before-restore", { code: "backup-restored", names: [when] });
  if (!done.ok) return err(done.error.code);
  tell("backup-restored", [when]);
  return done;
}
