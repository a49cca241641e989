import { join } from "node:path";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { writeAtomically } from "../disk/atomic-write.ts";
import type { Disk } from "../disk/disk.ts";
import { attachmentFolder } from "../twin/attachments.ts";
import { type Versions, writeDescription } from "../twin/description.ts";
import { segmentFileName } from "../twin/log-scan.ts";
import { saveSnapshot } from "../twin/snapshots.ts";
import { TwinLog } from "../twin/twin-log.ts";
import { collect, type OpenArchive } from "./archive.ts";

/** Fills `folder` with the twin that a proven archive holds, and proves it. Errors `damaged` and the disk's. */
export async function buildTwin(
  disk: Disk,
  folder: string,
  archive: OpenArchive,
  versions: Versions,
): Promise<Result<null, BridgeError>> {
  const { backup, parts } = archive.manifest;
  if (backup.head.seq > 0) {
    const written = await writeAtomically(disk, join(folder, segmentFileName(1)), archive.pieces("commits.jsonl"));
    if (!written.ok) return written;
  }
  const log = await TwinLog.open(disk, folder);
  if (log.head.hash !== backup.head.hash) return err({ code: "damaged" });

  const attachments = parts.filter((part) => part.name.startsWith("attachments/"));
  if (attachments.length > 0) await disk.files.makeFolder(attachmentFolder(folder));
  for (const { name, sha256 } of attachments) {
    const written = await writeAtomically(disk, join(attachmentFolder(folder), sha256), archive.pieces(name));
    if (!written.ok) return written;
  }
  const snapshot = await saveSnapshot(disk, folder, {
    at: backup.head,
    name: backup.name,
    entityCount: backup.entityCount,
    schemaVersion: backup.schemaVersion,
    bytes: Buffer.concat(await collect(archive.pieces("register.json"))),
  });
  if (!snapshot.ok) return snapshot;
  const described = await writeDescription(disk, folder, versions, { name: backup.name, madeAt: backup.madeAt });
  return described.ok ? ok(null) : described;
}
