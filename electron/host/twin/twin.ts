import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import type { TwinHead } from "../../../src/bridge/shapes.ts";
import type { Head } from "../../../src/history/commit.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { sweepTemporaries } from "../disk/atomic-write.ts";
import type { Disk } from "../disk/disk.ts";
import { isOutOfDate, readDescription, type Versions, writeDescription } from "./description.ts";
import { readChain } from "./log-line.ts";
import { type LockHolder, RegisterLock } from "./register-lock.ts";
import { listSnapshots, type NewSnapshot, readSnapshot, type Snapshot, saveSnapshot } from "./snapshots.ts";
import { TwinLog } from "./twin-log.ts";

/** A page that was not heard of for this long has gone without a word. */
const leaseEndsAfterMs = 600_000;

/**
 * One register's folder: log, snapshots, lock. Several pages of this program may hold a lease; the lock file is the
 * program's. All calls to one twin run one after the other, so that none sees another's half.
 */
export class Twin {
  readonly folder: string;
  readonly #disk: Disk;
  readonly #versions: Versions;
  readonly #lock: RegisterLock;
  readonly #leases = new Map<string, number>();
  #log: TwinLog | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, folder: string, versions: Versions) {
    this.folder = folder;
    this.#disk = disk;
    this.#versions = versions;
    this.#lock = new RegisterLock(disk, folder);
  }

  /** Runs `work` when all that was asked before is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined); // its own caller hears of the error
    return turn;
  }

  /** Takes the register for one page; error `locked-by`, `newer-version`. */
  async lock(name: string): Promise<Result<{ readonly lease: string; readonly tookOver: boolean }, BridgeError>> {
    const description = await readDescription(this.#disk, this.folder, this.#versions);
    if (!description.ok) return description;
    const held = this.#leases.size > 0 && (await this.#lock.renew()).ok;
    let tookOver = false;
    if (!held) {
      const taken = await this.#lock.take(name);
      if (!taken.ok) return taken;
      tookOver = taken.value.tookOver;
      try {
        const prepared = await this.#prepare();
        if (!prepared.ok) return prepared;
      } catch (error) {
        await this.#lock.release().catch(() => undefined); // else it goes stale
        throw error;
      }
    }
    const lease = this.#disk.newToken();
    this.#leases.set(lease, this.#disk.now().getTime());
    return ok({ lease, tookOver });
  }

  /** What the first lease does: reads the log anew, makes sure that it is on the disk, sweeps up, says which version writes. */
  async #prepare(): Promise<Result<unknown, BridgeError>> {
    await sweepTemporaries(this.#disk, this.folder);
    this.#log = await TwinLog.open(this.#disk, this.folder);
    await this.#log.syncToDisk();
    return this.describe(null);
  }

  /** Brings `twin.json` up to date; `name` null keeps the name. */
  async describe(name: string | null): Promise<Result<unknown, BridgeError>> {
    const found = await readDescription(this.#disk, this.folder, this.#versions);
    if (!found.ok || !isOutOfDate(found.value, this.#versions, name)) return found;
    const newest =
      name === null && found.value === null ? (await listSnapshots(this.#disk, this.folder))[0] : undefined;
    return writeDescription(this.#disk, this.folder, this.#versions, {
      name: name ?? found.value?.name ?? newest?.name ?? "",
      madeAt: found.value?.madeAt ?? this.#disk.now().toISOString(),
    });
  }

  /** Ends one lease; with the last one the lock file goes. */
  async unlock(lease: string): Promise<void> {
    this.#leases.delete(lease);
    if (this.#leases.size === 0) await this.#lock.release();
  }

  /** Lets go of everything, at the end of the program or before the folder is moved. */
  async close(): Promise<void> {
    this.#leases.clear();
    this.#log = null;
    await this.#lock.release();
  }

  /** Which other program writes here; null when none does. */
  lockHolder(): Promise<LockHolder | null> {
    return this.#lock.heldBy();
  }

  /** Whether `lease` may write now; renews the lock file and so proves it. */
  async admit(lease: string): Promise<Result<null, BridgeError>> {
    if (!this.#leases.has(lease)) return err({ code: "not-locked" });
    const renewed = await this.#lock.renew();
    if (!renewed.ok) {
      this.#leases.clear();
      this.#log = null;
      return renewed;
    }
    this.#leases.set(lease, this.#disk.now().getTime());
    return renewed;
  }

  /** To be called every few seconds: forgets pages that are gone, keeps the lock of the others fresh. */
  async keepLock(): Promise<void> {
    const now = this.#disk.now().getTime();
    for (const [lease, heardMs] of this.#leases) {
      // A clock that was set back must not end a lease: only age counts.
      if (now - heardMs > leaseEndsAfterMs) this.#leases.delete(lease);
    }
    if (this.#leases.size > 0) await this.#lock.renew();
    else await this.#lock.release();
  }

  /** The log as it is on disk now; while others may write, their lines are seen. */
  async log(): Promise<TwinLog> {
    const isOurs = this.#leases.size > 0;
    if (this.#log === null || (!isOurs && (await this.#log.hasChangedOnDisk()))) {
      this.#log = await TwinLog.open(this.#disk, this.folder);
    }
    return this.#log;
  }

  async head(): Promise<Result<TwinHead, BridgeError>> {
    const description = await readDescription(this.#disk, this.folder, this.#versions);
    if (!description.ok) return description;
    const log = await this.log();
    const snapshots = await this.#snapshotsOnChain(log);
    const newest = snapshots[0];
    const lockedBy = await this.#lock.heldBy();
    return ok({
      head: log.head,
      name: description.value?.name ?? newest?.name ?? null,
      snapshots: snapshots.map(({ at, entityCount, sizeBytes }) => ({ head: at, entityCount, sizeBytes })),
      logBytes: log.sizeBytes,
      logBytesSinceSnapshot: log.bytesAfter(newest?.at.seq ?? 0),
      cutBytes: log.cutBytes,
      brokenAtSeq: log.brokenAtSeq,
      lockedBy: lockedBy === null ? null : { name: lockedBy.name, since: lockedBy.since },
    });
  }

  async append(
    lease: string,
    after: Head,
    texts: ReadonlyArray<string>,
  ): Promise<Result<{ readonly head: Head }, BridgeError>> {
    const lines = readChain(after, texts);
    if (!lines.ok) return lines;
    const admitted = await this.admit(lease);
    if (!admitted.ok) return admitted;
    const head = await (await this.log()).append(after, lines.value);
    return head.ok ? ok({ head: head.value }) : head;
  }

  async snapshot(
    lease: string,
    given: Omit<NewSnapshot, "schemaVersion"> & { readonly schemaVersion?: number | undefined },
  ): Promise<Result<unknown, BridgeError>> {
    const admitted = await this.admit(lease);
    if (!admitted.ok) return admitted;
    const log = await this.log();
    if (log.hashAt(given.at.seq) !== given.at.hash) return err({ code: "seq-conflict", head: log.head });
    const saved = await saveSnapshot(this.#disk, this.folder, {
      ...given,
      schemaVersion: given.schemaVersion ?? this.#versions.schema,
    });
    return saved.ok ? this.describe(given.name) : saved;
  }

  /** The newest snapshot whose bytes are what they were, with the count of newer ones that were not. */
  async readSnapshot(): Promise<
    Result<{ readonly snapshot: Snapshot; readonly bytes: Uint8Array; readonly skipped: number }, BridgeError>
  > {
    const description = await readDescription(this.#disk, this.folder, this.#versions);
    if (!description.ok) return description;
    const snapshots = await this.#snapshotsOnChain(await this.log());
    for (const [skipped, snapshot] of snapshots.entries()) {
      const bytes = await readSnapshot(this.#disk, snapshot);
      if (bytes.ok) return ok({ snapshot, bytes: bytes.value, skipped });
    }
    return err({ code: "snapshot-missing" });
  }

  async repair(lease: string): Promise<Result<{ readonly head: Head; readonly cutBytes: number }, BridgeError>> {
    const admitted = await this.admit(lease);
    if (!admitted.ok) return admitted;
    const log = await this.log();
    const cutBytes = await log.repair();
    return ok({ head: log.head, cutBytes });
  }

  /**
   * A snapshot whose commit the log does not hold (a broken log, or another history) comes after those that do: with it a
   * register can still be shown, but the page has to be told, by its head, that it lies beyond.
   */
  async #snapshotsOnChain(log: TwinLog): Promise<ReadonlyArray<Snapshot>> {
    const all = await listSnapshots(this.#disk, this.folder);
    const onChain = all.filter((snapshot) => log.hashAt(snapshot.at.seq) === snapshot.at.hash);
    return log.brokenAtSeq === null && onChain.length > 0
      ? onChain
      : [...onChain, ...all.filter((s) => !onChain.includes(s))];
  }
}
