import { join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Result } from "../../src/result.ts";
import { writeAtomically } from "./disk/atomic-write.ts";
import { isMissing } from "./disk/attempt.ts";
import type { Disk } from "./disk/disk.ts";
import { readWholeFile } from "./disk/whole-file.ts";

/** A small JSON file of the host's own. What is missing or damaged reads as `initial`: none of these holds register data. */
export class SettingsFile<T> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  readonly #initial: T;

  constructor(disk: Disk, path: string, schema: z.ZodType<T>, initial: T) {
    this.#disk = disk;
    this.#path = path;
    this.#schema = schema;
    this.#initial = initial;
  }

  async read(): Promise<T> {
    try {
      const text = Buffer.from(await readWholeFile(this.#disk.files, this.#path)).toString("utf8");
      return this.#schema.safeParse(JSON.parse(text)).data ?? this.#initial;
    } catch (error) {
      if (isMissing(error) || error instanceof SyntaxError) return this.#initial;
      throw error;
    }
  }

  write(value: T): Promise<Result<unknown, BridgeError>> {
    return writeAtomically(this.#disk, this.#path, [Buffer.from(`${JSON.stringify(value, null, 2)}\n`)]);
  }
}

const BackupSettings = z.object({ secondFolder: z.string().nullable() });
export type BackupSettings = z.infer<typeof BackupSettings>;

export const backupSettingsFile = (disk: Disk, dataFolder: string): SettingsFile<BackupSettings> =>
  new SettingsFile(disk, join(dataFolder, "backup-settings.json"), BackupSettings, { secondFolder: null });
