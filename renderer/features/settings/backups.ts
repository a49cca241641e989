import type { BackupEntry, BackupFolder } from "../../../src/bridge/shapes.ts";
import type { Change } from "../../../src/history/commit.ts";
import { diff } from "../../../src/history/diff.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { commitEdit, currentSession } from "../../store/current-session.ts";
import { tell, useRegisterStore } from "../../store/register-store.ts";
import type { FileWork, RegisterFromFile } from "../../worker/file-work.ts";
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

/** A backup that was read, and what putting it back would change. */
export interface BackupPreview {
  readonly file: RegisterFromFile;
  readonly changes: ReadonlyArray<Change>;
}

export async function previewBackup(backupId: string): Promise<Result<BackupPreview, string>> {
  const { door, registerId } = currentSession();
  const bytes = await door("backup.read", { registerId, backupId });
  if (!bytes.ok) return err(bytes.error.code);
  const read = await withFileWorker((work) => (work as unknown as FileWork).readRegisterFile(bytes.value.bytes));
  if (!read.ok) return err("damaged");
  const { open } = useRegisterStore.getState();
  if (open === null || read.value.register.register.id !== registerId) return err("other-register");
  return ok({ file: read.value, changes: diff(open.register, read.value.register) });
}

/**
 * Makes the register say what the backup says: the present is kept first, then the difference is one commit that undo takes
 * back. History only grows.
 */
export async function restoreBackup({ file }: BackupPreview, when: string): Promise<Result<null, string>> {
  const session = currentSession();
  const kept = await session.backUp("before-restore");
  if (!kept.ok) return kept;
  for (const [sha256, bytes] of file.attachments) {
    const put = await session.putAttachment(sha256, bytes);
    if (!put.ok) return put;
  }
  const { open } = useRegisterStore.getState();
  if (open === null) return err("other");
  const changes = diff(open.register, file.register);
  const done = await commitEdit({ ok: true, value: { label: { code: "backup-restored", names: [when] }, changes } });
  if (!done.ok) return done;
  tell("backup-restored", [when]);
  return ok(null);
}
