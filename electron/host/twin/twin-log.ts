import { join } from "node:path";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import type { Head } from "../../../src/history/commit.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { copyFileAtomically, removeIfThere, truncateFile } from "../disk/atomic-write.ts";
import type { Disk } from "../disk/disk.ts";
import { readRange, withFile, writeAll } from "../disk/whole-file.ts";
import type { LogLine } from "./log-line.ts";
import { headOf, type LogScan, listSegments, type Segment, scanLog, segmentFileName } from "./log-scan.ts";

/** A new file of the log is begun once the last one is larger. */
const segmentBytes = 4_000_000;

/** A log up to one head: `pieces` gives its bytes, whole lines only, each time it is called. */
export type LogView = { readonly head: Head; readonly pieces: () => AsyncGenerator<Uint8Array> };

/**
 * The log of one register: read once, then kept in mind as offsets and hashes (the lines stay on disk). Writing methods
 * expect the caller to hold the register's lock and to call them one at a time.
 */
export class TwinLog {
  readonly #disk: Disk;
  readonly #folder: string;
  #scan: LogScan;
  /** Set when a failed write could not be taken back; the next write does it first. */
  #leftover: { readonly name: string; readonly goodBytes: number } | null = null;
  /** Bytes that were cut off the end since the log was opened, for the page to tell of. */
  cutBytes: number;

  private constructor(disk: Disk, folder: string, scan: LogScan) {
    this.#disk = disk;
    this.#folder = folder;
    this.#scan = scan;
    this.cutBytes = scan.tornBytes;
  }

  static async open(disk: Disk, folder: string): Promise<TwinLog> {
    return new TwinLog(disk, folder, await scanLog(disk, folder));
  }

  get head(): Head {
    return headOf(this.#scan);
  }

  get brokenAtSeq(): number | null {
    return this.#scan.brokenAtSeq;
  }

  get sizeBytes(): number {
    return this.#scan.segments.reduce((sum, segment) => sum + segment.goodBytes, 0);
  }

  /** The hash of a commit's header, the genesis hash for 0, null beyond the log. */
  hashAt(seq: number): string | null {
    if (seq === 0) return headOf({ hashes: [] }).hash;
    return this.#scan.hashes[seq - 1] ?? null;
  }

  /** How many bytes of lines come after `seq`. */
  bytesAfter(seq: number): number {
    let bytes = 0;
    for (const segment of this.#scan.segments) {
      if (segment.firstSeq > seq) bytes += segment.goodBytes;
      else bytes += segment.goodBytes - (segment.starts[seq - segment.firstSeq + 1] ?? segment.goodBytes);
    }
    return bytes;
  }

  /** True when the files on disk are not those that were read: another program wrote. */
  async hasChangedOnDisk(): Promise<boolean> {
    const { segments, behindBreak } = this.#scan;
    const files = await listSegments(this.#disk, this.#folder);
    const sizes = new Map(segments.map((segment) => [segment.name, segment.sizeBytes]));
    const asRead = files.filter((file) => behindBreak.includes(file.name) || sizes.get(file.name) === file.sizeBytes);
    return asRead.length !== files.length || files.length !== segments.length + behindBreak.length;
  }

  /** Lines after `afterSeq`, about `maxBytes` of them but at least one. */
  async tail(
    afterSeq: number,
    maxBytes: number,
  ): Promise<{ readonly lines: ReadonlyArray<string>; readonly more: boolean }> {
    const { segments, hashes } = this.#scan;
    const lines: string[] = [];
    let taken = 0;
    let next = afterSeq + 1;
    for (const segment of segments) {
      const last = segment.firstSeq + segment.starts.length - 1;
      if (next > last || (lines.length > 0 && taken >= maxBytes)) continue;
      const from = segment.starts[next - segment.firstSeq] ?? 0;
      let until = next;
      while (until <= last && (until === next || endOf(segment, until) - from <= maxBytes - taken)) until += 1;
      const to = endOf(segment, until - 1);
      const bytes = await withFile(this.#disk.files, join(this.#folder, segment.name), "read", (file) =>
        readRange(file, from, to - from),
      );
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
      lines.push(...text.split("\n").slice(0, until - next));
      taken += to - from;
      const segmentIsDone = until > last;
      next = until;
      if (!segmentIsDone) break;
    }
    return { lines, more: next <= hashes.length };
  }

  /** The log as it is now, to be read later: since lines are only ever added, that needs no turn. */
  view(): LogView {
    const parts = this.#scan.segments.map(({ name, goodBytes }) => ({ path: join(this.#folder, name), goodBytes }));
    return { head: this.head, pieces: () => readParts(this.#disk, parts) };
  }

  /**
   * Adds the lines that the log lacks, one fsync for all; see `registers.append`. When anything fails the log is what it
   * was, also on disk.
   */
  async append(after: Head, lines: ReadonlyArray<LogLine>): Promise<Result<Head, BridgeError>> {
    if (this.brokenAtSeq !== null) return err({ code: "chain-broken", seq: this.brokenAtSeq });
    const { head } = this;
    const knownAfter = this.hashAt(after.seq);
    if (knownAfter === null || knownAfter !== after.hash) return err({ code: "seq-conflict", head });
    if (lines.some((line) => line.seq <= head.seq && this.hashAt(line.seq) !== line.hash)) {
      return err({ code: "seq-conflict", head });
    }
    const missing = lines.filter((line) => line.seq > head.seq);
    if (missing.length === 0) return ok(head);
    await this.makeWhole();
    await this.#write(missing);
    return ok(this.head);
  }

  /** Takes back what a failed write or a crash left behind the last whole line; what a crash left is copied aside first. */
  async makeWhole(): Promise<void> {
    const leftover = this.#leftover;
    if (leftover !== null) {
      await this.#takeBack(leftover.name, leftover.goodBytes);
      this.#leftover = null;
    }
    const last = this.#scan.segments.at(-1);
    if (last !== undefined && this.brokenAtSeq === null && last.sizeBytes > last.goodBytes) {
      await this.#copyAside(last.name);
      await truncateFile(this.#disk, join(this.#folder, last.name), last.goodBytes);
      last.sizeBytes = last.goodBytes;
    }
  }

  /** Waits until all that was read is on the disk: a line found here may have been written, but not synced, by a program that was killed. */
  async syncToDisk(): Promise<void> {
    const last = this.#scan.segments.at(-1);
    if (last === undefined) return;
    await withFile(this.#disk.files, join(this.#folder, last.name), "change", (file) => file.sync());
    await this.#disk.files.syncFolder(this.#folder);
  }

  /** Cuts a broken log before its first bad line, after all of it was copied or moved to `aside`. Gives the bytes cut. */
  async repair(): Promise<number> {
    if (this.brokenAtSeq === null) return 0;
    const aside = await this.#asideFolder();
    let cut = 0;
    // From the last to the first, so that a crash in between leaves a log that is broken at the same place.
    for (const name of [...this.#scan.behindBreak].reverse()) {
      cut += (await this.#disk.files.stat(join(this.#folder, name))).sizeBytes;
      await this.#disk.files.rename(join(this.#folder, name), join(aside, `${this.#disk.newToken()}-${name}`));
    }
    await this.#disk.files.syncFolder(aside);
    await this.#disk.files.syncFolder(this.#folder);
    const last = this.#scan.segments.at(-1);
    if (last !== undefined && last.sizeBytes > last.goodBytes) {
      await this.#copyAside(last.name);
      cut += last.sizeBytes - last.goodBytes;
      await this.#takeBack(last.name, last.goodBytes);
    }
    this.#scan = await scanLog(this.#disk, this.#folder);
    this.cutBytes += cut;
    return cut;
  }

  async #write(lines: ReadonlyArray<LogLine>): Promise<void> {
    const first = lines[0];
    if (first === undefined) return;
    const bytes = Buffer.from(`${lines.map((line) => line.text).join("\n")}\n`);
    const last = this.#scan.segments.at(-1);
    const isNew = last === undefined || last.goodBytes >= segmentBytes;
    const segment: Segment = isNew
      ? { name: segmentFileName(first.seq), firstSeq: first.seq, starts: [], goodBytes: 0, sizeBytes: 0 }
      : last;
    const path = join(this.#folder, segment.name);
    // An empty file of that name may stand there from a crash between making and writing it.
    if (isNew) await removeIfThere(this.#disk, path);
    try {
      await withFile(this.#disk.files, path, isNew ? "create" : "change", async (file) => {
        await writeAll(file, bytes, segment.goodBytes);
        await file.sync();
      });
      if (isNew) await this.#disk.files.syncFolder(this.#folder);
    } catch (error) {
      const { name, goodBytes } = segment;
      await this.#takeBack(name, goodBytes).catch(() => {
        this.#leftover = { name, goodBytes }; // tried again before the next write
      });
      throw error;
    }
    if (isNew) this.#scan.segments.push(segment);
    for (const line of lines) {
      segment.starts.push(segment.goodBytes);
      segment.goodBytes += Buffer.byteLength(line.text) + 1;
      this.#scan.hashes.push(line.hash);
    }
    segment.sizeBytes = segment.goodBytes;
  }

  async #takeBack(name: string, goodBytes: number): Promise<void> {
    const path = join(this.#folder, name);
    if (goodBytes > 0) return truncateFile(this.#disk, path, goodBytes);
    await removeIfThere(this.#disk, path);
    await this.#disk.files.syncFolder(this.#folder);
  }

  async #asideFolder(): Promise<string> {
    const aside = join(this.#folder, "aside");
    await this.#disk.files.makeFolder(aside);
    return aside;
  }

  async #copyAside(name: string): Promise<void> {
    const to = join(await this.#asideFolder(), `${this.#disk.newToken()}-${name}`);
    const copied = await copyFileAtomically(this.#disk, join(this.#folder, name), to);
    if (!copied.ok) throw Object.assign(new Error("the copy set aside is not what was written"), { code: "EIO" });
  }
}

/** Where the line of `seq` ends, its line feed included. */
const endOf = (segment: Segment, seq: number): number =>
  segment.starts[seq - segment.firstSeq + 1] ?? segment.goodBytes;

async function* readParts(
  disk: Disk,
  parts: ReadonlyArray<{ readonly path: string; readonly goodBytes: number }>,
): AsyncGenerator<Uint8Array> {
  for (const { path, goodBytes } of parts) {
    for (let at = 0; at < goodBytes; at += 1 << 20) {
      const length = Math.min(1 << 20, goodBytes - at);
      yield await withFile(disk.files, path, "read", (file) => readRange(file, at, length));
    }
  }
}
