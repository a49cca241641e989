import { join } from "node:path";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import type { BackupEntry, BackupFolder, BackupReason } from "../../../src/bridge/shapes.ts";
import { largestFileBytes } from "../../../src/bridge.ts";
import type { Head } from "../../../src/history/commit.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import {
  copyFileAtomically,
  removeIfThere,
  sweepTemporaries,
  temporaryPath,
  writeAtomically,
} from "../disk/atomic-write.ts";
import { isMissing, systemCode } from "../disk/attempt.ts";
import { type Disk, retryWhileBusy } from "../disk/disk.ts";
import { readPieces, readWholeFile } from "../disk/whole-file.ts";
import type { Registers } from "../registers.ts";
import { type BackupSettings, backupSettingsFile, type SettingsFile } from "../settings.ts";
import { attachmentFolder, listAttachments } from "../twin/attachments.ts";
import type { Versions } from "../twin/description.ts";
import type { Snapshot } from "../twin/snapshots.ts";
import type { LogView } from "../twin/twin-log.ts";
import { archivePieces, proveArchive, withArchive } from "./archive.ts";
import {
  type BackupFile,
  backupFileName,
  describeBackup,
  type FolderKind,
  listBackedUpRegisters,
  listBackups,
  readBackupId,
} from "./backup-folder.ts";
import { buildTwin } from "./build-twin.ts";
import { backupsToRemove, isMuchSmaller } from "./retention.ts";

const sessionPauseMs = 30 * 60_000;

export type MadeBackup = {
  readonly made: boolean;
  readonly backup: BackupEntry;
  readonly second: "off" | "made" | "failed";
};

/** Makes, thins, proves and puts back backups: by the host alone, so that a page in trouble is not needed for it. */
export class Backups {
  readonly #disk: Disk;
  readonly #registers: Registers;
  readonly #versions: Versions;
  readonly #settings: SettingsFile<BackupSettings>;
  readonly #folder: string;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, registers: Registers, versions: Versions, dataFolder: string, backupFolder: string) {
    this.#disk = disk;
    this.#registers = registers;
    this.#versions = versions;
    this.#settings = backupSettingsFile(disk, dataFolder);
    this.#folder = backupFolder;
  }

  /** See `backup.make`. One at a time: two at once would see the same newest backup. */
  make(registerId: string, reason: BackupReason, evenIfSmaller: boolean): Promise<Result<MadeBackup, BridgeError>> {
    const turn = this.#turn.then(() => this.#make(registerId, reason, evenIfSmaller));
    this.#turn = turn.catch(() => undefined); // its own caller hears of the error
    return turn;
  }

  async #make(
    registerId: string,
    reason: BackupReason,
    evenIfSmaller: boolean,
  ): Promise<Result<MadeBackup, BridgeError>> {
    const head = await this.#registers.withTwin(registerId, (twin) => twin.head());
    if (!head.ok) return head;
    if (head.value.brokenAtSeq !== null) return err({ code: "chain-broken", seq: head.value.brokenAtSeq });
    const nowMs = this.#disk.now().getTime();
    const present = await listBackups(this.#disk, this.#place("default"), registerId, this.#versions.schema);
    const newest = present.find((backup) => backup.entry.head !== null);
    if (newest !== undefined) {
      const ageMs = nowMs - newest.madeMs;
      const unchanged = newest.entry.head?.hash === head.value.head.hash && (await this.#isWhole(newest.path));
      if (unchanged || (reason === "session" && ageMs >= 0 && ageMs < sessionPauseMs)) {
        return ok({ made: false, backup: newest.entry, second: await this.#copyToSecond(registerId, newest) });
      }
    }
    const content = await this.#content(registerId);
    if (!content.ok) return content;
    const before = newest?.entry.entityCount ?? 0;
    const now = content.value.snapshot.entityCount;
    const asks = reason === "session" || reason === "manual";
    if (asks && !evenIfSmaller && isMuchSmaller(before, now)) return err({ code: "much-smaller", before, now });
    const made = await this.#write(registerId, reason, freeMoment(present, nowMs), content.value);
    if (!made.ok) return made;
    const second = await this.#copyToSecond(registerId, made.value);
    await this.#thin(registerId, "default");
    return ok({ made: true, backup: { ...made.value.entry, state: "whole" }, second });
  }

  /** What a backup is made of, taken in the twin's turn; the reading of it needs none. */
  #content(registerId: string): Promise<Result<Content, BridgeError>> {
    return this.#registers.withTwin(registerId, async (twin) => {
      const newest = await twin.readSnapshot();
      if (!newest.ok) return newest;
      const log = (await twin.log()).view();
      if (newest.value.snapshot.at.hash !== log.head.hash) return err({ code: "snapshot-missing" });
      const attachments = await listAttachments(this.#disk, twin.folder);
      const { snapshot, bytes } = newest.value;
      return ok({ snapshot, bytes, log, attachments, folder: attachmentFolder(twin.folder) });
    });
  }

  async #write(
    registerId: string,
    reason: BackupReason,
    madeMs: number,
    content: Content,
  ): Promise<Result<BackupFile, BridgeError>> {
    const folder = join(this.#folder, registerId);
    await this.#disk.files.makeFolder(folder);
    await sweepTemporaries(this.#disk, folder);
    const facts = {
      registerId,
      name: content.snapshot.name,
      schemaVersion: content.snapshot.schemaVersion,
      head: content.log.head,
      entityCount: content.snapshot.entityCount,
      reason,
      madeAt: new Date(madeMs).toISOString(),
    };
    const pieces = archivePieces(facts, this.#versions.app, {
      register: content.bytes,
      commits: content.log.pieces,
      attachments: content.attachments.map((sha256) => ({
        sha256,
        pieces: () => readPieces(this.#disk.files, join(content.folder, sha256)),
      })),
    });
    // Proven under a temporary name: what has the name of a backup has been read back whole.
    const unproven = temporaryPath(this.#disk, folder);
    const fileName = backupFileName(madeMs, content.snapshot.name);
    const path = join(folder, fileName);
    try {
      const written = await writeAtomically(this.#disk, unproven, pieces);
      const proven = written.ok ? await this.#prove(unproven) : written;
      if (!proven.ok) {
        await removeIfThere(this.#disk, unproven);
        return proven;
      }
      await retryWhileBusy(this.#disk, () => this.#disk.files.rename(unproven, path));
      await this.#disk.files.syncFolder(folder);
    } catch (error) {
      await removeIfThere(this.#disk, unproven).catch(() => undefined); // a stray is swept up at the next backup
      throw error;
    }
    return ok(await describeBackup(this.#disk, "default", path, fileName, madeMs, this.#versions.schema));
  }

  #prove(path: string): Promise<Result<null, BridgeError>> {
    return withArchive(this.#disk.files, path, this.#versions.schema, proveArchive);
  }

  async #isWhole(path: string): Promise<boolean> {
    return (await this.#prove(path)).ok;
  }

  /** The same file in the second folder, if one is named. That it fails is told, and is no failure of the backup. */
  async #copyToSecond(registerId: string, backup: BackupFile): Promise<"off" | "made" | "failed"> {
    const { secondFolder } = await this.#settings.read();
    if (secondFolder === null) return "off";
    try {
      await this.#disk.files.stat(secondFolder); // never made by us: a stick that is out must not become a folder
      const folder = join(secondFolder, registerId);
      await this.#disk.files.makeFolder(folder);
      await sweepTemporaries(this.#disk, folder);
      const path = join(folder, backup.fileName);
      if ((await this.#sizeIfThere(path)) !== backup.entry.sizeBytes) {
        if (!(await copyFileAtomically(this.#disk, backup.path, path)).ok) return "failed";
      }
      await this.#thin(registerId, "second");
      return "made";
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return "failed";
    }
  }

  async #sizeIfThere(path: string): Promise<number | null> {
    try {
      return (await this.#disk.files.stat(path)).sizeBytes;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Removes what need not stay. Damaged and newer files are left alone, and one that cannot be removed stops nothing. */
  async #thin(registerId: string, kind: FolderKind): Promise<void> {
    const place = await this.#places().then((places) => places.find((one) => one.kind === kind));
    if (place === undefined) return;
    const backups = await listBackups(this.#disk, place, registerId, this.#versions.schema);
    const readable = backups
      .filter((backup) => backup.entry.head !== null)
      .map((backup) => ({ ...backup, entityCount: backup.entry.entityCount }));
    for (const old of backupsToRemove(readable, this.#disk.now().getTime())) {
      await removeIfThere(this.#disk, old.path).catch((error: unknown) => {
        if (systemCode(error) === null) throw error;
      });
    }
  }

  async list(
    registerId: string | undefined,
  ): Promise<ReadonlyArray<{ readonly registerId: string; readonly entry: BackupEntry }>> {
    const found: { readonly registerId: string; readonly entry: BackupEntry }[] = [];
    for (const place of await this.#places()) {
      const ids = registerId === undefined ? await listBackedUpRegisters(this.#disk, place.path) : [registerId];
      for (const id of ids) {
        const backups = await listBackups(this.#disk, place, id, this.#versions.schema);
        found.push(...backups.map(({ entry }) => ({ registerId: id, entry })));
      }
    }
    return found.sort((a, b) => (a.entry.madeAt < b.entry.madeAt ? 1 : -1));
  }

  /** Reads a backup whole; its state is "whole" or "damaged" for certain. */
  async verify(registerId: string, backupId: string): Promise<Result<{ readonly entry: BackupEntry }, BridgeError>> {
    const backup = await this.#find(registerId, backupId);
    if (!backup.ok) return backup;
    const { entry, path } = backup.value;
    const proven = await this.#prove(path);
    if (proven.ok) return ok({ entry: { ...entry, state: "whole" } });
    return ok({ entry: { ...entry, state: proven.error.code === "newer-version" ? "newer-version" : "damaged" } });
  }

  /** The file's bytes, proven. */
  async read(registerId: string, backupId: string): Promise<Result<{ readonly bytes: Uint8Array }, BridgeError>> {
    const backup = await this.#find(registerId, backupId);
    if (!backup.ok) return backup;
    const { path, entry } = backup.value;
    if (entry.sizeBytes > largestFileBytes) return err({ code: "too-large", limitBytes: largestFileBytes });
    const proven = await this.#prove(path);
    return proven.ok ? ok({ bytes: await readWholeFile(this.#disk.files, path) }) : proven;
  }

  /** See `backup.restore`: a new twin is built from the backup, proven, and put in the place of the present one. */
  async restore(registerId: string, backupId: string): Promise<Result<{ readonly head: Head }, BridgeError>> {
    const backup = await this.#find(registerId, backupId);
    if (!backup.ok) return backup;
    const present = await this.#registers.withTwin(registerId, (twin) => twin.head());
    if (!present.ok && present.error.code === "newer-version") return present;
    return withArchive(this.#disk.files, backup.value.path, this.#versions.schema, async (archive) => {
      if (archive.manifest.backup.registerId !== registerId) return err({ code: "damaged" });
      const proven = await proveArchive(archive);
      if (!proven.ok) return proven;
      const placed = await this.#registers.replace(registerId, (folder) =>
        buildTwin(this.#disk, folder, archive, this.#versions),
      );
      return placed.ok ? ok({ head: archive.manifest.backup.head }) : placed;
    });
  }

  /** The folders that are in use, as text to show. */
  async folders(): Promise<ReadonlyArray<BackupFolder>> {
    const places = await this.#places();
    return Promise.all(
      places.map(async ({ kind, path }) => ({ folder: kind, shown: path, reachable: await this.#isReachable(path) })),
    );
  }

  async setSecondFolder(path: string | null): Promise<Result<unknown, BridgeError>> {
    return this.#settings.write({ secondFolder: path });
  }

  async #isReachable(path: string): Promise<boolean> {
    try {
      return (await this.#disk.files.stat(path)).kind === "folder";
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return false;
    }
  }

  #place(kind: "default"): { readonly kind: FolderKind; readonly path: string } {
    return { kind, path: this.#folder };
  }

  async #places(): Promise<ReadonlyArray<{ readonly kind: FolderKind; readonly path: string }>> {
    const { secondFolder } = await this.#settings.read();
    const first = this.#place("default");
    return secondFolder === null ? [first] : [first, { kind: "second", path: secondFolder }];
  }

  async #find(registerId: string, backupId: string): Promise<Result<BackupFile, BridgeError>> {
    const id = readBackupId(backupId);
    const place = (await this.#places()).find((one) => one.kind === id?.folder);
    if (id === null || place === undefined) return err({ code: "not-found" });
    const backups = await listBackups(this.#disk, place, registerId, this.#versions.schema);
    const found = backups.find((backup) => backup.entry.backupId === backupId);
    return found === undefined ? err({ code: "not-found" }) : ok(found);
  }
}

/** What one backup is made of. */
type Content = {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly log: LogView;
  readonly attachments: ReadonlyArray<string>;
  readonly folder: string;
};

/** A moment that no backup carries yet, at or just after `nowMs`. */
function freeMoment(present: ReadonlyArray<BackupFile>, nowMs: number): number {
  const taken = new Set(present.map((backup) => backup.madeMs));
  let madeMs = nowMs;
  while (taken.has(madeMs)) madeMs += 1;
  return madeMs;
}
