import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { type FileKind, Handle, Sha256Hex, type UserFile } from "../../../src/bridge/shapes.ts";
import { largestFileBytes } from "../../../src/bridge.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { writeAtomically } from "../disk/atomic-write.ts";
import { isMissing, systemCode } from "../disk/attempt.ts";
import { type Disk, retryWhileBusy } from "../disk/disk.ts";
import { hashPieces, nodeSha256Hex } from "../disk/sha256.ts";
import { readPieces, readWholeFile } from "../disk/whole-file.ts";
import { SettingsFile } from "../settings.ts";

/** The questions that only a window can ask. Null = the user closed the dialog. */
export type Dialogs = {
  readonly chooseFile: (kind: FileKind) => Promise<string | null>;
  readonly chooseTarget: (kind: FileKind, suggestedName: string) => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
};

const longestRecent = 20;

const KnownFile = z.object({ handle: Handle, path: z.string(), sha256: Sha256Hex, usedAt: z.iso.datetime() });
type KnownFile = z.infer<typeof KnownFile>;
const RecentFiles = z.object({ files: z.array(KnownFile) });

/**
 * The user's own files: opened and saved through dialogs, known to the page by handles only. What a file held when it was
 * last seen is remembered, also over a restart, so that another program's changes are never written over.
 */
export class UserFiles {
  readonly #disk: Disk;
  readonly #dialogs: Dialogs | null;
  readonly #recent: SettingsFile<z.infer<typeof RecentFiles>>;
  readonly #folders = new Map<string, string>();
  /** What this session opened and saved, whether or not the list on disk could be written. */
  readonly #session = new Map<string, KnownFile>();
  /** Paths that another program asked to open, by handle; `#waiting` are those that the page was not told of. */
  readonly #handed = new Map<string, string>();
  #waiting: ReadonlyArray<{ readonly handle: string; readonly name: string }> = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, dialogs: Dialogs | null, dataFolder: string) {
    this.#disk = disk;
    this.#dialogs = dialogs;
    this.#recent = new SettingsFile(disk, join(dataFolder, "recent-files.json"), RecentFiles, { files: [] });
  }

  async open(kind: FileKind): Promise<Result<{ readonly file: UserFile; readonly bytes: Uint8Array }, BridgeError>> {
    if (this.#dialogs === null) return err({ code: "not-available" });
    const path = await this.#dialogs.chooseFile(kind);
    return path === null ? err({ code: "cancelled" }) : this.#read(path);
  }

  async reopen(handle: string): Promise<Result<{ readonly file: UserFile; readonly bytes: Uint8Array }, BridgeError>> {
    const path = this.#handed.get(handle) ?? (await this.#known(handle))?.path;
    return path === undefined ? err({ code: "not-found" }) : this.#read(path);
  }

  /** Takes note of a file that another program asks to open; it is not looked at before the page asks for it. */
  handOver(path: string): void {
    const handle = this.#disk.newToken();
    this.#handed.set(handle, path);
    this.#waiting = [...this.#waiting, { handle, name: basename(path) }];
  }

  /** What was handed over since this was asked last. */
  handedOver(): ReadonlyArray<{ readonly handle: string; readonly name: string }> {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  /** See `file.save`. */
  async save(
    kind: FileKind,
    suggestedName: string,
    handle: string | null,
    bytes: Uint8Array,
  ): Promise<Result<{ readonly file: UserFile }, BridgeError>> {
    if (handle === null) {
      if (this.#dialogs === null) return err({ code: "not-available" });
      const path = await this.#dialogs.chooseTarget(kind, plainFileName(suggestedName));
      return path === null ? err({ code: "cancelled" }) : this.write(path, bytes);
    }
    const known = await this.#known(handle);
    if (known === undefined) return err({ code: "not-found" });
    const present = await this.#hashIfThere(known.path);
    if (present !== null && present !== known.sha256) return err({ code: "file-changed-since" });
    return this.write(known.path, bytes);
  }

  /** Writes a file that the user has pointed at, whole or not at all, and remembers it. */
  async write(path: string, bytes: Uint8Array): Promise<Result<{ readonly file: UserFile }, BridgeError>> {
    const written = await writeAtomically(this.#disk, path, [bytes], "create-shared");
    if (!written.ok) return written;
    return ok({ file: await this.#remember(path, written.value.sha256, written.value.sizeBytes) });
  }

  async recent(): Promise<
    ReadonlyArray<{
      readonly handle: string;
      readonly name: string;
      readonly shownPath: string;
      readonly usedAt: string;
    }>
  > {
    const { files } = await this.#recent.read();
    return files.map(({ handle, path, usedAt }) => ({ handle, name: basename(path), shownPath: path, usedAt }));
  }

  async chooseFolder(): Promise<Result<{ readonly handle: string; readonly shownPath: string }, BridgeError>> {
    if (this.#dialogs === null) return err({ code: "not-available" });
    const path = await this.#dialogs.chooseFolder();
    if (path === null) return err({ code: "cancelled" });
    const handle = this.#disk.newToken();
    this.#folders.set(handle, path);
    return ok({ handle, shownPath: path });
  }

  /** The folder behind a handle of `chooseFolder`, of this session only. */
  folderOf(handle: string): string | null {
    return this.#folders.get(handle) ?? null;
  }

  async #read(path: string): Promise<Result<{ readonly file: UserFile; readonly bytes: Uint8Array }, BridgeError>> {
    let bytes: Uint8Array;
    try {
      const { sizeBytes } = await this.#disk.files.stat(path);
      if (sizeBytes > largestFileBytes) return err({ code: "too-large", limitBytes: largestFileBytes });
      bytes = await retryWhileBusy(this.#disk, () => readWholeFile(this.#disk.files, path));
    } catch (error) {
      if (isMissing(error)) return err({ code: "not-found" });
      throw error;
    }
    return ok({ file: await this.#remember(path, nodeSha256Hex(bytes), bytes.length), bytes });
  }

  async #hashIfThere(path: string): Promise<string | null> {
    try {
      return (await hashPieces(readPieces(this.#disk.files, path))).sha256;
    } catch (error) {
      if (!isMissing(error)) throw error;
      await this.#disk.files.stat(dirname(path)); // a vanished folder is told as such
      return null;
    }
  }

  async #known(handle: string): Promise<KnownFile | undefined> {
    return this.#session.get(handle) ?? (await this.#recent.read()).files.find((file) => file.handle === handle);
  }

  /** Puts a file at the head of the recent list. Where that list cannot be written, the file is known for this session only. */
  #remember(path: string, sha256: string, sizeBytes: number): Promise<UserFile> {
    const turn = this.#turn.then(async () => {
      const files = await this.#recent.read().then(
        (recent) => recent.files,
        (error: unknown) => noneIfFromSystem(error),
      );
      const inSession = [...this.#session.values()].find((file) => file.path === path);
      const handle = inSession?.handle ?? files.find((file) => file.path === path)?.handle ?? this.#disk.newToken();
      const known: KnownFile = { handle, path, sha256, usedAt: this.#disk.now().toISOString() };
      this.#session.set(handle, known);
      const others = files.filter((file) => file.path !== path).slice(0, longestRecent - 1);
      await this.#recent.write({ files: [known, ...others] }).catch(noneIfFromSystem);
      return { handle, name: basename(path), shownPath: path, sizeBytes, sha256 };
    });
    this.#turn = turn.catch(() => undefined); // its own caller hears of the error
    return turn;
  }
}

function noneIfFromSystem(error: unknown): ReadonlyArray<KnownFile> {
  if (systemCode(error) === null) throw error;
  return [];
}

/** A name that every system takes; the page's suggestion is for people, so that little is changed. */
export function plainFileName(suggested: string): string {
  const cleaned = suggested
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, "-")
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(cleaned);
  return cleaned === "" || isDevice ? `verantwoord-${cleaned}` : cleaned.slice(0, 180);
}
