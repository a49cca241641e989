import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { removeIfThere, temporaryPath } from "../disk/atomic-write.ts";
import { isMissing, systemCode } from "../disk/attempt.ts";
import type { Disk } from "../disk/disk.ts";
import { readRange, withFile, writeAll } from "../disk/whole-file.ts";

const LockText = z.object({
  token: z.string(),
  name: z.string(),
  since: z.iso.datetime(),
  computer: z.string(),
  bootedAtMs: z.number(),
  process: z.int(),
});
type LockText = z.infer<typeof LockText>;

/** A lock that nobody renewed for this long belongs to a program that is gone. */
export const lockGoesStaleAfterMs = 60_000;

/**
 * Likewise for a lock that cannot be read: its maker was killed while it wrote. Should it only have been slow, it finds out:
 * `renew` looks before each write.
 */
const tornLockGoesStaleAfterMs = 5_000;

/** The locks that this very process holds: its own number in a lock that is not among them was another process's. */
const heldHere = new Set<string>();

/** Who holds a lock; null where the file does not say so (it is being written, or was torn). */
export type LockHolder = { readonly name: string | null; readonly since: string | null };

type Seen = { readonly content: string; readonly text: LockText | null; readonly ageMs: number };

/**
 * The file `lock` in a register's folder: one writing program at a time, on one computer or several on a share. Its age is
 * measured by the disk's own clock (against a file written at that moment), so that computers need not agree on the time.
 */
export class RegisterLock {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #path: string;
  #own: string | null = null;

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
    this.#path = join(folder, "lock");
  }

  /** Who else holds the register; null when nobody does, or we do ourselves. */
  async heldBy(): Promise<LockHolder | null> {
    const seen = await this.#look();
    if (seen === null || seen.content === this.#own || this.#isStale(seen)) return null;
    return { name: seen.text?.name ?? null, since: seen.text?.since ?? null };
  }

  /** Takes the lock, or a stale one over (`tookOver`). Error `locked-by`. */
  async take(name: string): Promise<Result<{ readonly tookOver: boolean }, BridgeError>> {
    let tookOver = false;
    for (let round = 0; round < 3; round++) {
      const seen = await this.#look();
      if (seen !== null && seen.content === this.#own) return ok({ tookOver });
      if (seen !== null) {
        if (!this.#isStale(seen)) return err(lockedBy(seen));
        await this.#setAside(seen);
        tookOver = true;
      }
      if (await this.#create(name)) return ok({ tookOver });
    }
    return err({ code: "locked-by", name: null, since: null });
  }

  /**
   * Proves that the lock is still ours and renews it. After sleep another computer may have taken it over: then
   * `locked-by`, or `not-locked` when the file is gone. To be called before each write to the register.
   */
  async renew(): Promise<Result<null, BridgeError>> {
    const own = this.#own;
    if (own === null) return err({ code: "not-locked" });
    try {
      return await withFile(this.#disk.files, this.#path, "change", async (file) => {
        const content = decode(await readRange(file, 0, 4096));
        if (content !== own) {
          this.#forget(own);
          return err(lockedBy({ text: parse(content) }));
        }
        await writeAll(file, Buffer.from(own), 0); // the same bytes: only the time of change is new
        return ok(null);
      });
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.#forget(own);
      return err({ code: "not-locked" });
    }
  }

  /** Gives the lock up, if it is still ours. */
  async release(): Promise<void> {
    const own = this.#own;
    if (own === null) return;
    this.#forget(own);
    const seen = await this.#read();
    if (seen === own) await removeIfThere(this.#disk, this.#path);
  }

  async #read(): Promise<string | null> {
    try {
      return await withFile(this.#disk.files, this.#path, "read", async (file) =>
        decode(await readRange(file, 0, 4096)),
      );
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async #look(): Promise<Seen | null> {
    const content = await this.#read();
    if (content === null) return null;
    if (content === this.#own) return { content, text: parse(content), ageMs: 0 };
    const modifiedMs = await this.#modifiedMs(this.#path);
    if (modifiedMs === null) return null;
    return { content, text: parse(content), ageMs: (await this.#diskNowMs()) - modifiedMs };
  }

  async #modifiedMs(path: string): Promise<number | null> {
    try {
      return (await this.#disk.files.stat(path)).modifiedMs;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** What time the disk thinks it is. Where nothing can be written, the own clock has to do. */
  async #diskNowMs(): Promise<number> {
    const probe = temporaryPath(this.#disk, this.#folder);
    try {
      await withFile(this.#disk.files, probe, "create", (file) => writeAll(file, Buffer.from("?"), 0));
      return (await this.#disk.files.stat(probe)).modifiedMs;
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return this.#disk.now().getTime();
    } finally {
      await removeIfThere(this.#disk, probe).catch(() => undefined); // a stray is swept up when the lock is taken
    }
  }

  #isStale(seen: Seen): boolean {
    const { text } = seen;
    if (seen.ageMs > (text === null ? tornLockGoesStaleAfterMs : lockGoesStaleAfterMs)) return true;
    // Its process is gone, on this very computer since it last started: no need to wait. The time of starting tells two
    // computers of one name apart, and a process number that was given out again after a restart.
    return (
      text !== null &&
      text.computer === hostname() &&
      Math.abs(text.bootedAtMs - bootedAtMs()) < 5000 &&
      !(text.process === process.pid ? heldHere.has(seen.content) : processRuns(text.process))
    );
  }

  /** Renames a stale lock away; when it was renewed or replaced in between, it is put back. */
  async #setAside(judged: Seen): Promise<void> {
    const aside = temporaryPath(this.#disk, this.#folder);
    try {
      await this.#disk.files.rename(this.#path, aside);
    } catch (error) {
      if (isMissing(error)) return; // someone else was first; creating decides
      throw error;
    }
    const moved = decode(await withFile(this.#disk.files, aside, "read", (file) => readRange(file, 0, 4096)));
    if (moved === judged.content) await removeIfThere(this.#disk, aside);
    else await this.#disk.files.rename(aside, this.#path);
  }

  /** False when another was first. */
  async #create(name: string): Promise<boolean> {
    const text: LockText = {
      token: this.#disk.newToken(),
      name,
      since: this.#disk.now().toISOString(),
      computer: hostname(),
      bootedAtMs: bootedAtMs(),
      process: process.pid,
    };
    const content = JSON.stringify(text);
    let created = false;
    try {
      await withFile(this.#disk.files, this.#path, "create", async (file) => {
        created = true;
        await writeAll(file, Buffer.from(content), 0);
        await file.sync();
      });
    } catch (error) {
      if (!created && systemCode(error) === "EEXIST") return false;
      if (created) await removeIfThere(this.#disk, this.#path).catch(() => undefined); // else it goes stale
      throw error;
    }
    this.#own = content;
    heldHere.add(content);
    return true;
  }

  #forget(own: string): void {
    this.#own = null;
    heldHere.delete(own);
  }
}

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

function parse(content: string): LockText | null {
  try {
    return LockText.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null; // not JSON: torn, or being written at this moment
  }
}

const lockedBy = (seen: Pick<Seen, "text">): BridgeError => ({
  code: "locked-by",
  name: seen.text?.name ?? null,
  since: seen.text?.since ?? null,
});

const bootedAtMs = (): number => Math.round(Date.now() - uptime() * 1000);

function processRuns(id: number): boolean {
  try {
    process.kill(id, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM"; // it runs, under another user
  }
}
