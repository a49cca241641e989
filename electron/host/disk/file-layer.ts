import { constants } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs, unlink } from "node:fs/promises";

/** One open file. `write` may write less than it was given, as a disk that fills up does: see `writeAll`. */
export interface OpenFile {
  /** Reads into `target` from `position`; gives the count of bytes read, 0 at the end. */
  read(target: Uint8Array, position: number): Promise<number>;
  /** Writes at `position`; gives the count of bytes that were taken. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Returns once the content is on the disk itself (fdatasync). */
  sync(): Promise<void>;
  truncate(sizeBytes: number): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/**
 * "read"; "change": existing, read and write; "create": new and for its owner only, fails with EEXIST; "create-shared":
 * likewise, with the rights that the user's files have here.
 */
export type OpenHow = "read" | "change" | "create" | "create-shared";

export type FolderItem = { readonly name: string; readonly kind: "file" | "folder" | "other" };

export type FileFacts = {
  readonly kind: "file" | "folder" | "other";
  readonly sizeBytes: number;
  readonly modifiedMs: number;
};

/**
 * All that the host ever asks of a disk. It throws as Node does (an `Error` with `code`); `attempt` makes values of that.
 * It is an argument everywhere, so that a test can fail the n-th call for every n.
 */
export interface FileLayer {
  open(path: string, how: OpenHow): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Makes the folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Removes a folder with all that is in it; nothing when it is not there. */
  removeFolder(path: string): Promise<void>;
  list(path: string): Promise<ReadonlyArray<FolderItem>>;
  stat(path: string): Promise<FileFacts>;
  space(path: string): Promise<{ readonly freeBytes: number; readonly totalBytes: number }>;
  /** Returns once new, renamed and removed names in the folder are on the disk; does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>;
}

class NodeFile implements OpenFile {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async read(target: Uint8Array, position: number): Promise<number> {
    return (await this.#handle.read(target, 0, target.length, position)).bytesRead;
  }

  async write(bytes: Uint8Array, position: number): Promise<number> {
    return (await this.#handle.write(bytes, 0, bytes.length, position)).bytesWritten;
  }

  sync(): Promise<void> {
    return this.#handle.datasync();
  }

  truncate(sizeBytes: number): Promise<void> {
    return this.#handle.truncate(sizeBytes);
  }

  async size(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

const openFlags = {
  read: constants.O_RDONLY,
  change: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  "create-shared": constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
} as const;

type Kinded = { isFile(): boolean; isDirectory(): boolean };

const kindOf = (item: Kinded): FolderItem["kind"] => {
  if (item.isFile()) return "file";
  return item.isDirectory() ? "folder" : "other";
};

/** The real disk. New files are readable by their owner only; folders likewise. */
export const nodeFileLayer: FileLayer = {
  open: async (path, how) => new NodeFile(await open(path, openFlags[how], how === "create-shared" ? 0o666 : 0o600)),
  rename,
  unlink,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  list: async (path) => {
    const items = await readdir(path, { withFileTypes: true });
    return items.map((item) => ({ name: item.name, kind: kindOf(item) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  stat: async (path) => {
    const facts = await stat(path);
    return { kind: kindOf(facts), sizeBytes: facts.size, modifiedMs: facts.mtimeMs };
  },
  space: async (path) => {
    const facts = await statfs(path);
    return { freeBytes: facts.bavail * facts.bsize, totalBytes: facts.blocks * facts.bsize };
  },
  syncFolder: async (path) => {
    if (process.platform === "win32") return; // Windows cannot open a folder for this; NTFS journals names itself.
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};
