import { join } from "node:path";
import { genesisHash, type Head } from "../../../src/history/commit.ts";
import type { Disk } from "../disk/disk.ts";
import { readWholeFile } from "../disk/whole-file.ts";
import { readLogLine } from "./log-line.ts";

const segmentName = /^log-(\d{12})\.jsonl$/;
const lineFeed = 10;

export const segmentFileName = (firstSeq: number): string => `log-${String(firstSeq).padStart(12, "0")}.jsonl`;

/** One file of the log: its lines begin at `starts` (bytes); `goodBytes` is where the last whole line ends. */
export type Segment = {
  readonly name: string;
  readonly firstSeq: number;
  readonly starts: number[];
  goodBytes: number;
  /** What lies on disk; more than `goodBytes` when a crash left half a line. */
  sizeBytes: number;
};

/** A log as it lies on disk, up to the last line that follows from the one before it. */
export type LogScan = {
  readonly segments: Segment[];
  /** The header hash of commit n at place n - 1. */
  readonly hashes: string[];
  /** Bytes after the last whole line that hold no line any more: a crash in mid-write. */
  readonly tornBytes: number;
  /** The first commit that should be there and is not, while later bytes do hold lines: damage, not a crash. */
  readonly brokenAtSeq: number | null;
  /** Segments behind the break, by name. */
  readonly behindBreak: ReadonlyArray<string>;
};

export const headOf = (scan: Pick<LogScan, "hashes">): Head => ({
  seq: scan.hashes.length,
  hash: scan.hashes.at(-1) ?? genesisHash,
});

/** Names and sizes of the log's files: enough to see whether another program wrote since. */
export async function listSegments(
  disk: Disk,
  folder: string,
): Promise<ReadonlyArray<{ readonly name: string; readonly firstSeq: number; readonly sizeBytes: number }>> {
  const found = [];
  for (const item of await disk.files.list(folder)) {
    const digits = item.kind === "file" ? segmentName.exec(item.name)?.[1] : undefined;
    if (digits === undefined) continue;
    const { sizeBytes } = await disk.files.stat(join(folder, item.name));
    found.push({ name: item.name, firstSeq: Number(digits), sizeBytes });
  }
  return found.sort((a, b) => a.firstSeq - b.firstSeq);
}

/** Reads the log from disk and follows its chain. Changes nothing. */
export async function scanLog(disk: Disk, folder: string): Promise<LogScan> {
  const segments: Segment[] = [];
  const hashes: string[] = [];
  const files = await listSegments(disk, folder);
  for (const [index, file] of files.entries()) {
    if (file.firstSeq !== hashes.length + 1) {
      // An empty segment that a crash left behind says nothing; any other gap is damage.
      if (file.sizeBytes === 0 && index === files.length - 1) continue;
      return broken(segments, hashes, files, index);
    }
    const bytes = await readWholeFile(disk.files, join(folder, file.name));
    const segment: Segment = { ...file, starts: [], goodBytes: 0, sizeBytes: bytes.length };
    const trouble = readSegment(bytes, segment, hashes);
    segments.push(segment);
    if (trouble === "damaged" || (trouble === "torn" && index < files.length - 1)) {
      return broken(segments, hashes, files, index + 1);
    }
    if (trouble === "torn") {
      return { segments, hashes, tornBytes: bytes.length - segment.goodBytes, brokenAtSeq: null, behindBreak: [] };
    }
  }
  return { segments, hashes, tornBytes: 0, brokenAtSeq: null, behindBreak: [] };
}

function broken(
  segments: Segment[],
  hashes: string[],
  files: ReadonlyArray<{ readonly name: string }>,
  from: number,
): LogScan {
  const behindBreak = files.slice(from).map((file) => file.name);
  return { segments, hashes, tornBytes: 0, brokenAtSeq: hashes.length + 1, behindBreak };
}

/** Takes up whole lines that follow; "torn" when nothing after the last of them is a line, "damaged" when something is. */
function readSegment(bytes: Uint8Array, segment: Segment, hashes: string[]): "whole" | "torn" | "damaged" {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  while (start < buffer.length) {
    const end = buffer.indexOf(lineFeed, start);
    const line = end < 0 ? null : readLogLine(buffer.toString("utf8", start, end));
    const head = headOf({ hashes });
    if (line === null || line.seq !== head.seq + 1 || line.prev !== head.hash) {
      return holdsLineAfter(buffer, start) ? "damaged" : "torn";
    }
    hashes.push(line.hash);
    segment.starts.push(start);
    start = end + 1;
    segment.goodBytes = start;
  }
  return "whole";
}

/** Whether any whole line stands in what did not follow: then it is no line that a crash cut off. */
function holdsLineAfter(buffer: Buffer, from: number): boolean {
  for (let start = from; start < buffer.length; ) {
    const end = buffer.indexOf(lineFeed, start);
    if (end < 0) return false;
    if (readLogLine(buffer.toString("utf8", start, end)) !== null) return true;
    start = end + 1;
  }
  return false;
}
