import { join } from "node:path";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { type RegisterEntry, RegisterKey } from "../../src/bridge/shapes.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { isMissing } from "./disk/attempt.ts";
import type { Disk } from "./disk/disk.ts";
import type { Versions } from "./twin/description.ts";
import { Twin } from "./twin/twin.ts";

const restoreFolder = /^([0-9a-f-]{36})\.(?:restored|restoring)$/;

/** All twins of one data folder, each opened once. */
export class Registers {
  readonly folder: string;
  readonly #removed: string;
  readonly #disk: Disk;
  readonly #versions: Versions;
  readonly #twins = new Map<string, Twin>();
  readonly #beingReplaced = new Set<string>();

  constructor(disk: Disk, dataFolder: string, versions: Versions) {
    this.#disk = disk;
    this.#versions = versions;
    this.folder = join(dataFolder, "registers");
    this.#removed = join(dataFolder, "removed");
  }

  /** The twin of a register; errors `not-found`, and `folder-vanished` when not even the folder of all twins is there. */
  async twin(registerId: string): Promise<Result<Twin, BridgeError>> {
    const known = this.#twins.get(registerId);
    if (!this.#beingReplaced.has(registerId)) await this.#finishRestore(registerId);
    if (await this.#exists(this.#path(registerId))) {
      const twin = known ?? new Twin(this.#disk, this.#path(registerId), this.#versions);
      this.#twins.set(registerId, twin);
      return ok(twin);
    }
    if (known !== undefined) return err({ code: "folder-vanished" });
    return err({ code: (await this.#exists(this.folder)) ? "not-found" : "folder-vanished" });
  }

  /** Runs `work` on a twin, in turn. */
  async withTwin<T>(
    registerId: string,
    work: (twin: Twin) => Promise<Result<T, BridgeError>>,
  ): Promise<Result<T, BridgeError>> {
    const twin = await this.twin(registerId);
    return twin.ok ? twin.value.inTurn(() => work(twin.value)) : twin;
  }

  /** Makes an empty twin; what an interrupted attempt left is taken up. */
  async create(registerId: string, name: string): Promise<Result<unknown, BridgeError>> {
    const folder = this.#path(registerId);
    if (await this.#exists(folder)) {
      const items = await this.#disk.files.list(folder);
      if (items.some((item) => item.name === "twin.json" || item.name.startsWith("log-"))) {
        return err({ code: "already-exists" });
      }
    }
    await this.#disk.files.makeFolder(folder);
    await this.#disk.files.syncFolder(this.folder);
    return this.withTwin(registerId, (twin) => twin.describe(name));
  }

  async list(): Promise<ReadonlyArray<RegisterEntry>> {
    const entries: RegisterEntry[] = [];
    for (const item of await this.#disk.files.list(this.folder)) {
      if (item.kind !== "folder" || !RegisterKey.safeParse(item.name).success) continue;
      const entry = await this.#entry(item.name);
      if (entry !== null) entries.push(entry);
    }
    return entries;
  }

  async #entry(registerId: string): Promise<RegisterEntry | null> {
    const head = await this.withTwin(registerId, (twin) => twin.head());
    if (!head.ok) {
      const state = head.error.code === "newer-version" ? "newer-version" : "damaged";
      return { registerId, name: null, state, head: null, changedAt: null };
    }
    const items = await this.#disk.files.list(this.#path(registerId));
    if (items.length === 0) return null; // an attempt to make one that was interrupted
    let changedMs = 0;
    for (const { name } of items.filter((item) => item.name.startsWith("log-") || item.name === "twin.json")) {
      changedMs = Math.max(changedMs, (await this.#disk.files.stat(join(this.#path(registerId), name))).modifiedMs);
    }
    return {
      registerId,
      name: head.value.name,
      state: head.value.brokenAtSeq === null ? "ready" : "damaged",
      head: head.value.head,
      changedAt: changedMs === 0 ? null : new Date(changedMs).toISOString(),
    };
  }

  /** Moves a twin to `removed`, where it can be had back by hand. */
  remove(registerId: string, lease: string): Promise<Result<null, BridgeError>> {
    return this.withTwin(registerId, async (twin) => {
      const admitted = await twin.admit(lease);
      if (!admitted.ok) return admitted;
      await twin.close();
      await this.#moveToRemoved(registerId);
      return ok(null);
    });
  }

  /**
   * Puts the folder that `build` fills (and proves) in the place of a twin; the present one is kept in `removed`. A crash at
   * any point leaves the old or the new one: `finishRestores` does the last step of one that was cut short.
   */
  async replace(
    registerId: string,
    build: (folder: string) => Promise<Result<null, BridgeError>>,
  ): Promise<Result<null, BridgeError>> {
    const building = `${this.#path(registerId)}.restoring`;
    const built = `${this.#path(registerId)}.restored`;
    const present = (await this.#exists(this.#path(registerId))) ? await this.twin(registerId) : null;
    if (present !== null && !present.ok) return present;
    const twin = present?.value ?? new Twin(this.#disk, this.#path(registerId), this.#versions);
    if (this.#beingReplaced.has(registerId)) return err({ code: "file-busy" });
    this.#beingReplaced.add(registerId);
    const work = async (): Promise<Result<null, BridgeError>> => {
      const holder = present === null ? null : await twin.lockHolder();
      if (holder !== null) return err({ code: "locked-by", name: holder.name, since: holder.since });
      await this.#disk.files.removeFolder(building);
      await this.#disk.files.makeFolder(building);
      const done = await build(building);
      if (!done.ok) {
        await this.#disk.files.removeFolder(building);
        return done;
      }
      await this.#disk.files.removeFolder(built);
      await this.#disk.files.rename(building, built);
      await this.#disk.files.syncFolder(this.folder);
      if (present !== null) {
        await twin.close();
        await this.#moveToRemoved(registerId);
      }
      await this.#disk.files.rename(built, this.#path(registerId));
      await this.#disk.files.syncFolder(this.folder);
      this.#twins.delete(registerId);
      return ok(null);
    };
    try {
      return await twin.inTurn(work);
    } catch (error) {
      // Where the present one is still in its place, what was built must not turn up later.
      if (await this.#exists(this.#path(registerId)).catch(() => false)) {
        await this.#disk.files.removeFolder(built).catch(() => undefined); // else it is removed at the next start
      }
      throw error;
    } finally {
      this.#beingReplaced.delete(registerId);
    }
  }

  /** At the start: does the last step of restores that a crash cut short, removes what was never finished. */
  async finishRestores(): Promise<void> {
    for (const { name, kind } of await this.#disk.files.list(this.folder)) {
      if (kind !== "folder") continue;
      const registerId = restoreFolder.exec(name)?.[1];
      if (registerId === undefined) continue;
      await this.#finishRestore(registerId);
      await this.#disk.files.removeFolder(join(this.folder, name)); // nobody was told that it was done
    }
  }

  /** A twin that was built whole goes to its place when that is empty. */
  async #finishRestore(registerId: string): Promise<void> {
    const built = `${this.#path(registerId)}.restored`;
    if ((await this.#exists(this.#path(registerId))) || !(await this.#exists(built))) return;
    await this.#disk.files.rename(built, this.#path(registerId));
    await this.#disk.files.syncFolder(this.folder);
  }

  async keepLocks(): Promise<void> {
    for (const twin of this.#twins.values()) await twin.inTurn(() => twin.keepLock());
  }

  /** Ends all leases. What fails is left to go stale. */
  async close(): Promise<void> {
    for (const twin of this.#twins.values()) await twin.inTurn(() => twin.close()).catch(() => undefined);
    this.#twins.clear();
  }

  #path(registerId: string): string {
    return join(this.folder, registerId);
  }

  async #moveToRemoved(registerId: string): Promise<void> {
    await this.#disk.files.makeFolder(this.#removed);
    const stamp = this.#disk.now().toISOString().replaceAll(":", "-");
    const to = join(this.#removed, `${registerId} ${stamp} ${this.#disk.newToken().slice(0, 6)}`);
    await this.#disk.files.rename(this.#path(registerId), to);
    await this.#disk.files.syncFolder(this.#removed);
    await this.#disk.files.syncFolder(this.folder);
    this.#twins.delete(registerId);
  }

  async #exists(path: string): Promise<boolean> {
    try {
      await this.#disk.files.stat(path);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}
