import { z } from "zod";

/** Lower case only, so that one register never has two folders on a disk that folds case. */
export const RegisterKey = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A name that the host made up and handed out: for a file, a backup, a lease. The page never names a path. */
export const Handle = z.string().regex(/^[A-Za-z0-9_.-]{1,120}$/);

/** Raw bytes; at most one such field in a request or answer, always named `bytes` (see `frame.ts`). */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, "bytes expected");

/** Where a log stands: see `Head` of `src/history/commit.ts`. */
export const BridgeHead = z.object({ seq: z.int().nonnegative(), hash: Sha256Hex }).readonly();
export type BridgeHead = z.infer<typeof BridgeHead>;

/** What the host knows of one register without looking into it. `name` is what the page last called it. */
export const RegisterEntry = z
  .object({
    registerId: RegisterKey,
    name: z.string().nullable(),
    /** `newer-version` and `damaged` registers are listed, but not opened by themselves. */
    state: z.enum(["ready", "newer-version", "damaged"]),
    head: BridgeHead.nullable(),
    changedAt: z.iso.datetime().nullable(),
  })
  .readonly();
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** The state of one twin, as the start check needs it. */
export const TwinHead = z
  .object({
    head: BridgeHead,
    name: z.string().nullable(),
    /** The whole snapshots on disk, newest first: each lies on the log's chain. */
    snapshots: z.array(z.object({ head: BridgeHead, entityCount: z.int(), sizeBytes: z.int() }).readonly()).readonly(),
    logBytes: z.int(),
    /** Bytes of log since the newest snapshot: over 4 MB asks for a new one. */
    logBytesSinceSnapshot: z.int(),
    /** What the host cut off the end of the log when it opened it: a line that a crash left half. A copy lies beside it. */
    cutBytes: z.int(),
    /** The first line that does not follow from the one before it: the twin is read-only until `registers.repair`. */
    brokenAtSeq: z.int().nullable(),
    /** Who else holds the register, null when nobody or this host does. */
    lockedBy: z.object({ name: z.string().nullable(), since: z.iso.datetime().nullable() }).readonly().nullable(),
  })
  .readonly();
export type TwinHead = z.infer<typeof TwinHead>;

export const BackupReason = z.enum([
  "session",
  "manual",
  "before-migration",
  "before-replace",
  "before-bulk-edit",
  "before-restore",
]);
export type BackupReason = z.infer<typeof BackupReason>;

/** One backup file. `state` is "unread" in a list (only its manifest was looked at) and told for certain by `backup.verify`. */
export const BackupEntry = z
  .object({
    backupId: Handle,
    folder: z.enum(["default", "second"]),
    /** The file's own name, to show. */
    fileName: z.string(),
    madeAt: z.iso.datetime(),
    sizeBytes: z.int(),
    state: z.enum(["unread", "whole", "damaged", "newer-version"]),
    /** Null when the manifest could not be read. */
    head: BridgeHead.nullable(),
    entityCount: z.int().nullable(),
    reason: BackupReason.nullable(),
  })
  .readonly();
export type BackupEntry = z.infer<typeof BackupEntry>;

/** A folder for backups, as text to show. `free` is null when the folder cannot be reached. */
export const BackupFolder = z
  .object({ folder: z.enum(["default", "second"]), shown: z.string(), reachable: z.boolean() })
  .readonly();
export type BackupFolder = z.infer<typeof BackupFolder>;

/** What a file dialog is about: it decides on the endings offered. */
export const FileKind = z.enum(["register", "workbook", "document", "text", "data", "any"]);
export type FileKind = z.infer<typeof FileKind>;

/** A file of the user's that the host opened or saved; `shownPath` is for showing only. */
export const UserFile = z
  .object({ handle: Handle, name: z.string(), shownPath: z.string(), sizeBytes: z.int(), sha256: Sha256Hex })
  .readonly();
export type UserFile = z.infer<typeof UserFile>;

/** Which store Chromium keeps IndexedDB in. Switching it over existing data empties it (desktop-notes.md A3). */
export const StorageEngine = z.enum(["leveldb", "sqlite", "none", "unknown"]);
export type StorageEngine = z.infer<typeof StorageEngine>;

/** How much room a disk has: on "full" the page must not open IndexedDB, on "low" it warns. */
export const DiskSpace = z
  .object({ room: z.enum(["enough", "low", "full", "unknown"]), freeBytes: z.number().nullable() })
  .readonly();
export type DiskSpace = z.infer<typeof DiskSpace>;

/**
 * What the host sees before the page opens IndexedDB. `profile` "unknown" means that the browser's own folder is not known
 * here (any ordinary browser): then its disk, engine and damage cannot be looked at, and only seq and head hash decide.
 */
export const StartCheck = z
  .object({
    profile: z.enum(["known", "unknown"]),
    profileSpace: DiskSpace,
    dataSpace: DiskSpace,
    engineFound: StorageEngine,
    /** Recorded by an earlier session; null on the first start. */
    engineRecorded: StorageEngine.nullable(),
    /** True when a store of another engine than the recorded one lies in the profile: rebuild from the twin. */
    engineSwitched: z.boolean(),
    /** The last damage that a page reported through `profile.copyAside`. */
    lastDamageAt: z.iso.datetime().nullable(),
  })
  .readonly();
export type StartCheck = z.infer<typeof StartCheck>;

export const LogLevel = z.enum(["info", "warning", "error"]);

/** A line of the log: a code, and numbers or ids. Never register content: that is why no free text fits. */
export const LogEntry = z
  .object({
    level: LogLevel,
    code: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    facts: z
      .record(
        z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,30}$/),
        z.union([z.number(), z.boolean(), z.string().regex(/^[A-Za-z0-9_.:-]{0,80}$/)]),
      )
      .optional(),
  })
  .readonly();
export type LogEntry = z.infer<typeof LogEntry>;

/** What this host is and can do; shown on *Diagnose*, and what the page asks before it offers a file dialog. */
export const HostInfo = z
  .object({
    form: z.enum(["desktop", "served"]),
    appVersion: z.string(),
    schemaVersion: z.int(),
    /** "node", "chrome", "electron", ... to version. */
    versions: z.record(z.string(), z.string()),
    platform: z.string(),
    dataFolder: z.string(),
    backupFolders: z.array(BackupFolder).readonly(),
    dataSpace: DiskSpace,
    profile: z.enum(["known", "unknown"]),
    engineRecorded: StorageEngine.nullable(),
    /**
     * `dialogs` false: `file.open`, `file.save` and `folder.choose` answer `not-available`; the page opens with
     * `<input type=file>` and saves by download. `print` false: the page calls `window.print()`.
     */
    can: z.object({ dialogs: z.boolean(), print: z.boolean(), clearProfile: z.boolean() }).readonly(),
  })
  .readonly();
export type HostInfo = z.infer<typeof HostInfo>;
