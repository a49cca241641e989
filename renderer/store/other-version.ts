import type { BackupReason } from "../../src/bridge/shapes.ts";
import type { Change, CommitLabel } from "../../src/history/commit.ts";
import { err, type Result } from "../../src/result.ts";
import { commitEdit, currentSession } from "./current-session.ts";

/** Another version of the open register, from a file or a backup: what would change, and the bytes of its attachments. */
export interface OtherVersion {
  readonly changes: ReadonlyArray<Change>;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Why a version was not taken over: at what it stopped, and why. The register is as it was. */
export interface TakeOverError {
  readonly at: "backup" | "attachment" | "commit";
  readonly code: string;
}

/** Makes the open register say what another version says: one commit that undo takes back, after a backup of what is there. */
export async function takeOver(
  { changes, attachments }: OtherVersion,
  reason: BackupReason,
  label: CommitLabel,
): Promise<Result<null, TakeOverError>> {
  const session = currentSession();
  const kept = await session.backUp(reason);
  if (!kept.ok) return err({ at: "backup", code: kept.error });
  for (const [sha256, bytes] of attachments) {
    const put = await session.putAttachment(sha256, bytes);
    if (!put.ok) return err({ at: "attachment", code: put.error });
  }
  const done = await commitEdit({ ok: true, value: { label, changes } });
  return done.ok ? done : err({ at: "commit", code: done.error });
}
