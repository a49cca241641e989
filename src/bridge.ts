import { z } from "zod";
import { BridgeError } from "./bridge/bridge-error.ts";
import {
  BackupEntry,
  BackupFolder,
  BackupReason,
  BridgeHead,
  Bytes,
  DiskSpace,
  FileKind,
  Handle,
  HostInfo,
  LogEntry,
  RegisterEntry,
  RegisterKey,
  Sha256Hex,
  StartCheck,
  StorageEngine,
  TwinHead,
  UserFile,
} from "./bridge/shapes.ts";
import type { Result } from "./result.ts";

const nothing = z.object({}).readonly();
const ofRegister = { registerId: RegisterKey };
const ofLease = { registerId: RegisterKey, lease: Handle };

/** One verb: what goes in, and what a call that went well gives back. */
const verb = <Q extends z.ZodRawShape, A extends z.ZodType>(request: Q, value: A) => ({
  request: z.strictObject(request).readonly(),
  value,
});

/**
 * The contract between page and host: page, preload, shell and loopback server all take their types from here. Every answer
 * is a `Result` with a `BridgeError`. Paths never come from the page: what lies on disk is named by a register's id, by a
 * hash or by a handle that the host gave out.
 */
export const verbs = {
  "registers.list": verb({}, z.object({ registers: z.array(RegisterEntry).readonly() }).readonly()),
  /** Makes an empty twin. Error `already-exists`. */
  "registers.create": verb({ ...ofRegister, name: z.string().max(500) }, nothing),
  /**
   * Takes the register for writing; `name` is who others see ("Anna op LAPTOP-3"). Every page has its own lease; the host
   * renews the lock file while it has a lease that was heard of in the last 10 minutes. Error `locked-by`.
   */
  "registers.lock": verb(
    { ...ofRegister, name: z.string().max(200) },
    z.object({ lease: Handle, tookOver: z.boolean() }).readonly(),
  ),
  "registers.unlock": verb(ofLease, nothing),
  /** To be sent every minute or so; `not-locked` or `locked-by` when the lease is lost, for instance after sleep. */
  "registers.heartbeat": verb(ofLease, nothing),
  "registers.head": verb(ofRegister, TwinHead),
  /**
   * Adds log lines (canonical JSON of a commit, without line feed) that follow `after`. Lines that the log has already are
   * passed over, so that a call may be repeated and may carry all the host lacks. Answers after one fsync, with the new
   * head. `bytes` are more lines after `lines`, as UTF-8 with a line feed behind each: tens of megabytes take a page a quarter of
   * a second to pack as text, and nothing as the bytes that a worker made. Errors `seq-conflict` (other lines stand there, or
   * `after` lies beyond the log), `chain-broken`, `not-locked`.
   */
  "registers.append": verb(
    { ...ofLease, after: BridgeHead, lines: z.array(z.string()).readonly(), bytes: Bytes.optional() },
    z.object({ head: BridgeHead }).readonly(),
  ),
  /** Lines after `afterSeq`, in chunks of about `maxBytes` (default 1 MB, always at least one line); `more` says go on. */
  "registers.tail": verb(
    { ...ofRegister, afterSeq: z.int().nonnegative(), maxBytes: z.int().positive().max(16_000_000).optional() },
    z.object({ lines: z.array(z.string()).readonly(), head: BridgeHead, more: z.boolean() }).readonly(),
  ),
  /**
   * Keeps the register as it stood at `at` (a seq of the log, else `seq-conflict`); `bytes` are opaque to the host and
   * become `register.json` in backups. The last two are kept. `name` is what `registers.list` shows from then on. `schemaVersion` is
   * the form of the bytes where that is not yet the program's own.
   */
  "registers.snapshot": verb(
    {
      ...ofLease,
      at: BridgeHead,
      name: z.string().max(500),
      entityCount: z.int().nonnegative(),
      bytes: Bytes,
      schemaVersion: z.int().positive().optional(),
    },
    nothing,
  ),
  /** The newest whole snapshot; `skipped` counts newer ones that were damaged. Error `snapshot-missing`. */
  "registers.readSnapshot": verb(
    ofRegister,
    z.object({ at: BridgeHead, entityCount: z.int(), skipped: z.int(), bytes: Bytes }).readonly(),
  ),
  /** Cuts a broken log before its first bad line; everything that was there is copied aside first. */
  "registers.repair": verb(ofLease, z.object({ head: BridgeHead, cutBytes: z.int() }).readonly()),
  /** Moves the twin to the folder `removed`, where it can be had back by hand; its backups stay. */
  "registers.remove": verb(ofLease, nothing),

  /** Stores bytes under their hash, fsynced; to be called before the commit that names them. Error `hash-mismatch`. */
  "attachment.put": verb({ ...ofLease, sha256: Sha256Hex, bytes: Bytes }, nothing),
  "attachment.get": verb({ ...ofRegister, sha256: Sha256Hex }, z.object({ bytes: Bytes }).readonly()),

  /**
   * The host makes, verifies and thins backups by itself, from the snapshot at the log's head, the log and the attachments:
   * send `registers.snapshot` first, and once more when a commit came in between (`snapshot-missing`). `made` false: nothing has changed since the backup named, or ("session") it is younger than 30 minutes.
   * `second` tells of the copy in the second folder. Errors `snapshot-missing`, `chain-broken`, and for "session" and
   * "manual" `much-smaller` (unless `evenIfSmaller`).
   */
  "backup.make": verb(
    { ...ofRegister, reason: BackupReason, evenIfSmaller: z.boolean().optional() },
    z.object({ made: z.boolean(), backup: BackupEntry, second: z.enum(["off", "made", "failed"]) }).readonly(),
  ),
  /** Newest first, from both folders; without `registerId` those of every register found there. */
  "backup.list": verb(
    { registerId: RegisterKey.optional() },
    z
      .object({
        backups: z.array(z.object({ registerId: RegisterKey, entry: BackupEntry }).readonly()).readonly(),
      })
      .readonly(),
  ),
  /** Reads the whole file and checks every hash and the chain of its commits. */
  "backup.verify": verb({ ...ofRegister, backupId: Handle }, z.object({ entry: BackupEntry }).readonly()),
  /** The verified `.verantwoord` file, to be opened like any other. Errors `damaged`, `newer-version`, `too-large`. */
  "backup.read": verb({ ...ofRegister, backupId: Handle }, z.object({ bytes: Bytes }).readonly()),
  /**
   * Puts a whole twin back from a backup: for a twin that is lost or broken. The present one is kept in `removed`. To go
   * back within a healthy register read the backup and commit the difference: history only grows.
   */
  "backup.restore": verb({ ...ofRegister, backupId: Handle }, z.object({ head: BridgeHead }).readonly()),
  /** Reads the settings; `second` (a handle of `folder.choose`, or null for none) changes them. */
  "backup.settings": verb(
    { second: Handle.nullable().optional() },
    z.object({ folders: z.array(BackupFolder).readonly() }).readonly(),
  ),

  /** Asks for a file and reads it. Errors `cancelled`, `too-large`, `not-available`. */
  "file.open": verb({ kind: FileKind }, z.object({ file: UserFile, bytes: Bytes }).readonly()),
  /** Reads a file of the recent list, or one that was opened or saved before, again. Error `not-found`. */
  "file.reopen": verb({ handle: Handle }, z.object({ file: UserFile, bytes: Bytes }).readonly()),
  /**
   * Files that another program asks to open (a double-click, an argument of the start), each told once; `file.reopen` reads them.
   * The page asks after its start and whenever the shell nudges it.
   */
  "file.handedOver": verb(
    {},
    z.object({ files: z.array(z.object({ handle: Handle, name: z.string() }).readonly()).readonly() }).readonly(),
  ),
  /**
   * With `handle`: writes over the file that was opened or saved under it, unless it changed since (`file-changed-since`);
   * without: asks where. Atomic: the old file is whole until the new one is, and the new one is read back.
   */
  "file.save": verb(
    { kind: FileKind, suggestedName: z.string().min(1).max(200), handle: Handle.nullable(), bytes: Bytes },
    z.object({ file: UserFile }).readonly(),
  ),
  "file.recent": verb(
    {},
    z
      .object({
        files: z
          .array(
            z.object({ handle: Handle, name: z.string(), shownPath: z.string(), usedAt: z.iso.datetime() }).readonly(),
          )
          .readonly(),
      })
      .readonly(),
  ),
  /** Asks for a folder (for the second backup folder). */
  "folder.choose": verb({}, z.object({ handle: Handle, shownPath: z.string() }).readonly()),

  /** Prints the page as it stands, or saves it as PDF through a dialog. */
  print: verb({ to: z.enum(["printer", "pdf"]), suggestedName: z.string().min(1).max(200) }, nothing),

  "log.write": verb({ entries: z.array(LogEntry).max(100).readonly() }, nothing),
  /** The last lines of the log, oldest first, to copy from *Diagnose*. */
  "log.read": verb(
    { maxLines: z.int().positive().max(5000) },
    z.object({ lines: z.array(z.string()).readonly() }).readonly(),
  ),

  "host.info": verb({}, HostInfo),

  /** To be called before the page opens IndexedDB, each time. */
  "profile.startCheck": verb({}, StartCheck),
  /** Remembers in which engine the page found its data, after a start that went well. */
  "profile.recordEngine": verb({ engine: StorageEngine }, nothing),
  /** Copies the browser's IndexedDB folder aside, before a damaged store is opened a second time. Error `not-available`. */
  "profile.copyAside": verb({ reason: z.enum(["damaged", "emptied", "engine-switched"]) }, DiskSpace),
  /** Clears the origin's storage when the store is stuck (the loopback answers with `Clear-Site-Data`); then reload. */
  "profile.clear": verb({}, nothing),
} as const;

export type Verb = keyof typeof verbs;
export type Request<V extends Verb> = z.infer<(typeof verbs)[V]["request"]>;
export type Value<V extends Verb> = z.infer<(typeof verbs)[V]["value"]>;
export type Answer<V extends Verb> = Result<Value<V>, BridgeError>;

/** A way to the host: Electron's IPC, the loopback, or the host itself in a test. It never rejects. */
export type Door = <V extends Verb>(verb: V, request: Request<V>) => Promise<Answer<V>>;

export function isVerb(name: string): name is Verb {
  return Object.hasOwn(verbs, name);
}

/** An answer as it came over a door; throws when it is none, which is a bug on the other side. */
export function parseAnswer<V extends Verb>(verb: V, raw: unknown): Answer<V> {
  const envelope = z
    .discriminatedUnion("ok", [
      z.object({ ok: z.literal(true), value: verbs[verb].value as z.ZodType }),
      z.object({ ok: z.literal(false), error: BridgeError }),
    ])
    .parse(raw);
  return envelope as Answer<V>; // the key ties schema to value
}

/** The largest request or answer that a door lets through, in bytes. */
export const largestMessageBytes = 160_000_000;

/** The largest attachment, in bytes. */
export const largestAttachmentBytes = 100_000_000;

/** The largest file that is opened, and the largest backup that is read whole, in bytes. */
export const largestFileBytes = 150_000_000;
