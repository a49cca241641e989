import { join } from "node:path";
import type { z } from "zod";
import type { LogEntry } from "../../src/bridge/shapes.ts";
import { removeIfThere } from "./disk/atomic-write.ts";
import { isMissing, systemCode } from "./disk/attempt.ts";
import type { Disk } from "./disk/disk.ts";
import { readWholeFile, withFile, writeAll } from "./disk/whole-file.ts";

const fileCount = 5;
const fileBytes = 1_000_000;

/**
 * The program's log: `verantwoord.log`, `verantwoord.1.log`, ... (the higher the older), five of 1 MB. Codes, numbers and ids only:
 * the schema of an entry has no room for text. A log that cannot be written stops nothing.
 */
export class HostLog {
  readonly #disk: Disk;
  readonly #folder: string;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, dataFolder: string) {
    this.#disk = disk;
    this.#folder = join(dataFolder, "logs");
  }

  /** Adds entries; resolves when they are written, or could not be. */
  write(source: "page" | "host", entries: ReadonlyArray<z.infer<typeof LogEntry>>): Promise<void> {
    const at = this.#disk.now().toISOString();
    const lines = entries.map(({ level, code, facts }) =>
      JSON.stringify({ at, source, level, code, ...(facts ? { facts } : {}) }),
    );
    this.#turn = this.#turn.then(() => this.#append(`${lines.join("\n")}\n`)).catch(ignoreSystemErrors);
    return this.#turn.then(() => undefined);
  }

  /** The last lines, oldest first. */
  async read(maxLines: number): Promise<ReadonlyArray<string>> {
    await this.#turn;
    let lines: string[] = [];
    for (let number = 0; number < fileCount && lines.length < maxLines; number++) {
      lines = [...(await this.#linesOf(number)), ...lines];
    }
    return lines.slice(-maxLines);
  }

  async #append(text: string): Promise<void> {
    await this.#disk.files.makeFolder(this.#folder);
    const bytes = Buffer.from(text);
    let size = await this.#sizeOf(0);
    if (size !== null && size + bytes.length > fileBytes) {
      await this.#rotate();
      size = null;
    }
    const position = size ?? 0;
    await withFile(this.#disk.files, this.#path(0), size === null ? "create" : "change", (file) =>
      writeAll(file, bytes, position),
    );
  }

  async #rotate(): Promise<void> {
    await removeIfThere(this.#disk, this.#path(fileCount - 1));
    for (let number = fileCount - 2; number >= 0; number--) {
      if ((await this.#sizeOf(number)) !== null) {
        await this.#disk.files.rename(this.#path(number), this.#path(number + 1));
      }
    }
  }

  async #linesOf(number: number): Promise<ReadonlyArray<string>> {
    try {
      const text = Buffer.from(await readWholeFile(this.#disk.files, this.#path(number))).toString("utf8");
      return text.split("\n").filter((line) => line !== "");
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async #sizeOf(number: number): Promise<number | null> {
    try {
      return (await this.#disk.files.stat(this.#path(number))).sizeBytes;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  #path(number: number): string {
    return join(this.#folder, number === 0 ? "verantwoord.log" : `verantwoord.${number}.log`);
  }
}

function ignoreSystemErrors(error: unknown): void {
  if (systemCode(error) === null) throw error;
}
