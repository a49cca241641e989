import { z } from "zod";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { BackupReason, BridgeHead, RegisterKey, Sha256Hex } from "../../../src/bridge/shapes.ts";
import { genesisHash, type Head } from "../../../src/history/commit.ts";
import { canonicalJson } from "../../../src/json/canonical-json.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import type { FileLayer, OpenFile } from "../disk/file-layer.ts";
import { hashPieces } from "../disk/sha256.ts";
import { withFile } from "../disk/whole-file.ts";
import { readLogLine } from "../twin/log-line.ts";
import { DamagedArchive, readZipEntries, readZipEntry, type ZipEntry } from "./zip-read.ts";
import { type ZipPart, zipPieces } from "./zip-write.ts";

const manifestFormat = "verantwoord-register-file";
const formatVersion = 1;

/**
 * `manifest.json` of a backup: that of any register file (`src/files/register-file`), with a `backup` block that tells what
 * it is a backup of. `register.json` and `commits.jsonl` stand at the same `head`.
 */
export const Manifest = z.object({
  format: z.literal(manifestFormat),
  formatVersion: z.literal(formatVersion),
  program: z.object({ name: z.string(), version: z.string() }),
  parts: z.array(z.object({ name: z.string(), sha256: Sha256Hex, sizeBytes: z.int() })),
  backup: z.object({
    registerId: RegisterKey,
    name: z.string(),
    schemaVersion: z.int().positive(),
    head: BridgeHead,
    entityCount: z.int().nonnegative(),
    reason: BackupReason,
    madeAt: z.iso.datetime(),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

/** What every version of the manifest holds, so that a newer one can be told from a damaged one. */
const AnyManifest = z.object({
  format: z.literal(manifestFormat),
  formatVersion: z.int().positive(),
  program: z.object({ version: z.string() }).optional(),
  backup: z.object({ schemaVersion: z.int().positive() }),
});

const largestManifestBytes = 16_000_000;

/** The pieces of a backup: a manifest, the snapshot at the log's head, the whole log and all attachments. */
export function archivePieces(
  facts: Manifest["backup"],
  appVersion: string,
  content: {
    readonly register: Uint8Array;
    readonly commits: () => AsyncIterable<Uint8Array>;
    readonly attachments: ReadonlyArray<{ readonly sha256: string; readonly pieces: () => AsyncIterable<Uint8Array> }>;
  },
): AsyncGenerator<Uint8Array> {
  const parts: ZipPart[] = [
    { name: "register.json", method: "deflated", pieces: () => inPieces(content.register) },
    { name: "commits.jsonl", method: "deflated", pieces: content.commits },
    ...content.attachments.map(
      ({ sha256, pieces }): ZipPart => ({ name: `attachments/${sha256}`, method: "stored", pieces }),
    ),
  ];
  return zipPieces(parts, (measured) => {
    const program = { name: "verantwoord", version: appVersion };
    const manifest: Manifest = { format: manifestFormat, formatVersion, program, parts: [...measured], backup: facts };
    return { name: "manifest.json", bytes: Buffer.from(canonicalJson(manifest, "indented")) };
  });
}

/** An archive that is open and whose manifest was read. `pieces` gives the bytes of one part; it throws `DamagedArchive`. */
export type OpenArchive = {
  readonly manifest: Manifest;
  readonly pieces: (name: string) => AsyncGenerator<Uint8Array>;
};

/** Opens an archive by its manifest and works with it; errors `damaged`, `newer-version`. */
export async function withArchive<T>(
  files: FileLayer,
  path: string,
  ownSchema: number,
  work: (archive: OpenArchive) => Promise<Result<T, BridgeError>>,
): Promise<Result<T, BridgeError>> {
  try {
    return await withFile(files, path, "read", async (file) => {
      const entries = await readZipEntries(file);
      const manifest = await readManifest(file, entries, ownSchema);
      if (!manifest.ok) return manifest;
      const pieces = (name: string): AsyncGenerator<Uint8Array> => {
        const entry = entries.get(name);
        if (entry === undefined) throw new DamagedArchive(`no ${name}`);
        return readZipEntry(file, entry);
      };
      const named = new Set([...manifest.value.parts.map((part) => part.name), "manifest.json"]);
      if (named.size !== entries.size || [...named].some((name) => !entries.has(name))) return err({ code: "damaged" });
      return work({ manifest: manifest.value, pieces });
    });
  } catch (error) {
    if (error instanceof DamagedArchive) return err({ code: "damaged" });
    throw error;
  }
}

async function readManifest(
  file: OpenFile,
  entries: ReadonlyMap<string, ZipEntry>,
  ownSchema: number,
): Promise<Result<Manifest, BridgeError>> {
  const entry = entries.get("manifest.json");
  if (entry === undefined || entry.sizeBytes > largestManifestBytes) return err({ code: "damaged" });
  const text = Buffer.concat(await collect(readZipEntry(file, entry))).toString("utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err({ code: "damaged" });
  }
  const any = AnyManifest.safeParse(json);
  if (!any.success) return err({ code: "damaged" });
  if (any.data.formatVersion > formatVersion || any.data.backup.schemaVersion > ownSchema) {
    return err({ code: "newer-version", madeBy: any.data.program?.version ?? null });
  }
  const manifest = Manifest.safeParse(json);
  return manifest.success ? ok(manifest.data) : err({ code: "damaged" });
}

/** Reads every part and holds it against the manifest, and follows the chain of commits to the head. Error `damaged`. */
export async function proveArchive(archive: OpenArchive): Promise<Result<null, BridgeError>> {
  for (const part of archive.manifest.parts) {
    const found = await hashPieces(archive.pieces(part.name));
    if (found.sha256 !== part.sha256 || found.sizeBytes !== part.sizeBytes) return err({ code: "damaged" });
    const named = /^attachments\/([0-9a-f]{64})$/.exec(part.name)?.[1];
    if (named !== undefined && named !== part.sha256) return err({ code: "damaged" });
    if (named === undefined && part.name !== "register.json" && part.name !== "commits.jsonl") {
      return err({ code: "damaged" });
    }
  }
  const head = await chainHead(archive.pieces("commits.jsonl"));
  const { seq, hash } = archive.manifest.backup.head;
  return head !== null && head.seq === seq && head.hash === hash ? ok(null) : err({ code: "damaged" });
}

/** The head of commits that follow one another from the first; null when they do not. */
async function chainHead(pieces: AsyncIterable<Uint8Array>): Promise<Head | null> {
  let head: Head = { seq: 0, hash: genesisHash };
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
      const line = readLogLine(Buffer.from(bytes.subarray(start, end)).toString("utf8"));
      if (line === null || line.seq !== head.seq + 1 || line.prev !== head.hash) return null;
      head = { seq: line.seq, hash: line.hash };
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  return rest.length === 0 ? head : null;
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<ReadonlyArray<Uint8Array>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
}
