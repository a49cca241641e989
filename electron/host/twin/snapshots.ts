import { join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { BridgeHead, Sha256Hex } from "../../../src/bridge/shapes.ts";
import type { Head } from "../../../src/history/commit.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { removeIfThere, writeAtomically } from "../disk/atomic-write.ts";
import type { Disk } from "../disk/disk.ts";
import { nodeSha256Hex } from "../disk/sha256.ts";
import { readStart, readWholeFile } from "../disk/whole-file.ts";

const fileName = /^snapshot-(\d{12})\.json$/;
const kept = 2;
const longestHeader = 8192;

/** The first line of a snapshot's file; after its line feed come the bytes as the page gave them. */
const SnapshotHeader = z.object({
  format: z.literal("verantwoord-snapshot"),
  snapshotVersion: z.literal(1),
  at: BridgeHead,
  name: z.string(),
  entityCount: z.int(),
  schemaVersion: z.int(),
  savedAt: z.iso.datetime(),
  sizeBytes: z.int(),
  sha256: Sha256Hex,
});
type SnapshotHeader = z.infer<typeof SnapshotHeader>;

export type Snapshot = SnapshotHeader & { readonly path: string; readonly headerBytes: number };

/** What the page gives to be kept. */
export type NewSnapshot = {
  readonly at: Head;
  readonly name: string;
  readonly entityCount: number;
  readonly schemaVersion: number;
  readonly bytes: Uint8Array;
};

/** Writes a snapshot, proves it, and only then lets go of all but the last two. */
export async function saveSnapshot(disk: Disk, folder: string, given: NewSnapshot): Promise<Result<null, BridgeError>> {
  const { bytes, ...facts } = given;
  const header: SnapshotHeader = {
    format: "verantwoord-snapshot",
    snapshotVersion: 1,
    ...facts,
    savedAt: disk.now().toISOString(),
    sizeBytes: bytes.length,
    sha256: nodeSha256Hex(bytes),
  };
  const path = join(folder, `snapshot-${String(given.at.seq).padStart(12, "0")}.json`);
  const written = await writeAtomically(disk, path, [Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
  if (!written.ok) return written;
  for (const old of (await listSnapshots(disk, folder)).slice(kept)) await removeIfThere(disk, old.path);
  return ok(null);
}

/** The snapshots that are as long as they say, newest first. Their bytes are only proven by `readSnapshot`. */
export async function listSnapshots(disk: Disk, folder: string): Promise<ReadonlyArray<Snapshot>> {
  const found: Snapshot[] = [];
  for (const item of await disk.files.list(folder)) {
    if (item.kind !== "file" || !fileName.test(item.name)) continue;
    const path = join(folder, item.name);
    const header = readHeader(await readStart(disk.files, path, longestHeader));
    if (header === null) continue;
    const snapshot = { ...header, path };
    if ((await disk.files.stat(path)).sizeBytes === snapshot.headerBytes + snapshot.sizeBytes) found.push(snapshot);
  }
  return found.sort((a, b) => b.at.seq - a.at.seq);
}

/** The bytes of a snapshot, as they were given; error `damaged`. */
export async function readSnapshot(disk: Disk, snapshot: Snapshot): Promise<Result<Uint8Array, BridgeError>> {
  const bytes = (await readWholeFile(disk.files, snapshot.path)).subarray(snapshot.headerBytes);
  return nodeSha256Hex(bytes) === snapshot.sha256 ? ok(bytes) : err({ code: "damaged" });
}

function readHeader(start: Uint8Array): Omit<Snapshot, "path"> | null {
  const end = start.indexOf(10);
  if (end < 0) return null;
  try {
    const header = SnapshotHeader.safeParse(JSON.parse(Buffer.from(start.subarray(0, end)).toString("utf8")));
    return header.success ? { ...header.data, headerBytes: end + 1 } : null;
  } catch {
    return null; // not JSON: damaged, hence no snapshot
  }
}
