import { join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { type DiskSpace, type StartCheck, StorageEngine } from "../../../src/bridge/shapes.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { copyFileAtomically } from "../disk/atomic-write.ts";
import { isMissing } from "../disk/attempt.ts";
import type { Disk } from "../disk/disk.ts";
import { lookAtSpace } from "../disk/space.ts";
import { SettingsFile } from "../settings.ts";
import { findEngine, storageFolders } from "./storage-folders.ts";

const ProfileRecord = z.object({
  engine: StorageEngine.nullable(),
  recordedAt: z.iso.datetime().nullable(),
  lastDamageAt: z.iso.datetime().nullable(),
});
const initialRecord = { engine: null, recordedAt: null, lastDamageAt: null } as const;

/** Two damaged profiles are kept: enough to look into, without filling a disk. */
const keptCopies = 2;

/**
 * The browser's own folder, where it is known (the desktop app's userData; `VERANTWOORD_PROFILE` in tests). In any other
 * browser the host copies and pins nothing, and says so.
 */
export class Profile {
  readonly #disk: Disk;
  readonly #dataFolder: string;
  readonly #folder: string | null;
  readonly #record: SettingsFile<z.infer<typeof ProfileRecord>>;

  constructor(disk: Disk, dataFolder: string, folder: string | null) {
    this.#disk = disk;
    this.#dataFolder = dataFolder;
    this.#folder = folder;
    this.#record = new SettingsFile(disk, join(dataFolder, "profile.json"), ProfileRecord, initialRecord);
  }

  get isKnown(): boolean {
    return this.#folder !== null;
  }

  async engineRecorded(): Promise<StorageEngine | null> {
    return (await this.#record.read()).engine;
  }

  /** What must be known before the page opens IndexedDB. Only looks. */
  async startCheck(): Promise<StartCheck> {
    const record = await this.#record.read();
    const unknown: DiskSpace = { room: "unknown", freeBytes: null };
    const engineFound = this.#folder === null ? "unknown" : await findEngine(this.#disk.files, this.#folder);
    const isStore = (engine: StorageEngine | null): boolean => engine === "leveldb" || engine === "sqlite";
    return {
      profile: this.isKnown ? "known" : "unknown",
      profileSpace: this.#folder === null ? unknown : await lookAtSpace(this.#disk.files, this.#folder),
      dataSpace: await lookAtSpace(this.#disk.files, this.#dataFolder),
      engineFound,
      engineRecorded: record.engine,
      engineSwitched: isStore(engineFound) && isStore(record.engine) && engineFound !== record.engine,
      lastDamageAt: record.lastDamageAt,
    };
  }

  /** Remembers the engine. Where the profile is known, what lies there counts, not what the page supposes. */
  async recordEngine(told: StorageEngine): Promise<Result<unknown, BridgeError>> {
    const found = this.#folder === null ? "unknown" : await findEngine(this.#disk.files, this.#folder);
    const engine = found === "unknown" || found === "none" ? told : found;
    const record = await this.#record.read();
    if (record.engine === engine) return ok(null);
    return this.#record.write({ ...record, engine, recordedAt: this.#disk.now().toISOString() });
  }

  /** Copies the store as it lies, before it is opened again: the second opening is what empties it. */
  async copyAside(reason: string): Promise<Result<DiskSpace, BridgeError>> {
    if (this.#folder === null) return err({ code: "not-available" });
    const record = await this.#record.read();
    const at = this.#disk.now().toISOString();
    const noted = await this.#record.write({ ...record, lastDamageAt: at });
    if (!noted.ok) return noted;
    const all = join(this.#dataFolder, "damaged-profiles");
    const to = join(all, `${at.replaceAll(/[:.]/g, "-")} ${reason}`);
    for (const from of await storageFolders(this.#disk.files, this.#folder)) {
      const copied = await this.#copyFolder(from.path, join(to, from.name));
      if (!copied.ok) return copied;
    }
    const copies = (await this.#disk.files.list(all)).filter((item) => item.kind === "folder");
    for (const old of copies.slice(0, -keptCopies)) await this.#disk.files.removeFolder(join(all, old.name));
    return ok(await lookAtSpace(this.#disk.files, this.#dataFolder));
  }

  async #copyFolder(from: string, to: string): Promise<Result<null, BridgeError>> {
    await this.#disk.files.makeFolder(to);
    for (const { name, kind } of await this.#disk.files.list(from)) {
      if (kind === "folder") {
        const copied = await this.#copyFolder(join(from, name), join(to, name));
        if (!copied.ok) return copied;
      } else if (kind === "file" && name !== "LOCK") {
        const copied = await this.#copyFile(join(from, name), join(to, name));
        if (!copied.ok) return copied;
      }
    }
    return ok(null);
  }

  async #copyFile(from: string, to: string): Promise<Result<unknown, BridgeError>> {
    try {
      return await copyFileAtomically(this.#disk, from, to);
    } catch (error) {
      if (isMissing(error)) return ok(null); // the browser is running and has just thrown it away
      throw error;
    }
  }
}
