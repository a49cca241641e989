import { dirname } from "node:path";
import type { FileLayer, OpenFile } from "../../../electron/host/disk/file-layer.ts";

type FileNode = { current: Uint8Array; durable: Uint8Array; modifiedMs: number };
type Node = FileNode | "folder";
type Tree = Map<string, Node>;

/** Chooses one of `count` outcomes, 0 up to count - 1. */
export type Choose = (count: number) => number;

const fail = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

/**
 * A disk in memory that can lose its power. Content is durable after `sync` of its file; names (new, renamed, removed) are
 * durable after `syncFolder`, and before that in the order in which they were asked for, as journalling file systems keep them.
 * What is not durable may be there after all, or half: `choose` decides.
 */
export class PowerLossDisk {
  #tree: Tree = new Map([["/", "folder"]]);
  #durable: Tree = new Map([["/", "folder"]]);
  /** Changes of names that no `syncFolder` has made durable yet. */
  #pending: ((tree: Tree) => void)[] = [];
  #calls = 0;
  #diesAfter = Number.POSITIVE_INFINITY;

  get calls(): number {
    return this.#calls;
  }

  /** From the n-th call from now on, nothing works: the power is gone. */
  dieAfter(calls: number): void {
    this.#calls = 0;
    this.#diesAfter = calls;
  }

  /** Only the program was killed: all that it wrote is there, though some of it not on the disk yet. A minute has passed. */
  revive(): void {
    for (const node of this.#tree.values()) if (node !== "folder") node.modifiedMs -= 100_000;
    this.#diesAfter = Number.POSITIVE_INFINITY;
  }

  /** The power comes back: what was durable is there, of the rest what `choose` leaves. A minute and more has passed. */
  restart(choose: Choose): void {
    for (const change of this.#pending.slice(0, choose(this.#pending.length + 1))) change(this.#durable);
    this.#pending = [];
    for (const node of this.#durable.values()) {
      if (node === "folder") continue;
      node.durable = survivingContent(node, choose);
      node.current = node.durable.slice();
      node.modifiedMs -= 100_000;
    }
    this.#tree = new Map(this.#durable);
    this.#diesAfter = Number.POSITIVE_INFINITY;
  }

  #enter(): void {
    this.#calls += 1;
    if (this.#calls > this.#diesAfter) fail("EIO");
  }

  #change(change: (tree: Tree) => void): void {
    change(this.#tree);
    this.#pending.push(change);
  }

  #file(path: string): FileNode {
    const node = this.#tree.get(path);
    return node === undefined || node === "folder" ? fail("ENOENT") : node;
  }

  #open(path: string, how: string): FileNode {
    if (!how.startsWith("create")) return this.#file(path);
    if (this.#tree.has(path)) return fail("EEXIST");
    if (this.#tree.get(dirname(path)) !== "folder") return fail("ENOENT");
    const node: FileNode = { current: new Uint8Array(0), durable: new Uint8Array(0), modifiedMs: Date.now() };
    this.#change((tree) => tree.set(path, node));
    return node;
  }

  #opened(node: FileNode): OpenFile {
    return {
      read: async (target, position) => {
        this.#enter();
        const part = node.current.subarray(position, position + target.length);
        target.set(part);
        return part.length;
      },
      write: async (bytes, position) => {
        this.#enter();
        const grown = new Uint8Array(Math.max(node.current.length, position + bytes.length));
        grown.set(node.current);
        grown.set(bytes, position);
        node.current = grown;
        node.modifiedMs = Date.now();
        return bytes.length;
      },
      sync: async () => {
        this.#enter();
        node.durable = node.current.slice();
      },
      truncate: async (sizeBytes) => {
        this.#enter();
        node.current = node.current.slice(0, sizeBytes);
      },
      size: async () => {
        this.#enter();
        return node.current.length;
      },
      close: async () => this.#enter(),
    };
  }

  readonly files: FileLayer = {
    open: async (path, how) => {
      this.#enter();
      return this.#opened(this.#open(path, how));
    },
    rename: async (from, to) => {
      this.#enter();
      if (!this.#tree.has(from)) fail("ENOENT");
      this.#change((tree) => moveAll(tree, from, to));
    },
    unlink: async (path) => {
      this.#enter();
      this.#file(path);
      this.#change((tree) => tree.delete(path));
    },
    makeFolder: async (path) => {
      this.#enter();
      const missing: string[] = [];
      for (let folder = path; !this.#tree.has(folder); folder = dirname(folder)) missing.unshift(folder);
      for (const folder of missing) this.#change((tree) => tree.set(folder, "folder"));
    },
    removeFolder: async (path) => {
      this.#enter();
      this.#change((tree) => {
        for (const key of [...tree.keys()]) if (key === path || key.startsWith(`${path}/`)) tree.delete(key);
      });
    },
    list: async (path) => {
      this.#enter();
      if (this.#tree.get(path) !== "folder") fail("ENOENT");
      const inside = [...this.#tree].filter(([key]) => key !== "/" && dirname(key) === path);
      return inside
        .map(([key, node]) => ({
          name: key.slice(key.lastIndexOf("/") + 1),
          kind: node === "folder" ? node : ("file" as const),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    stat: async (path) => {
      this.#enter();
      const node = this.#tree.get(path);
      if (node === undefined) return fail("ENOENT");
      return node === "folder"
        ? { kind: "folder", sizeBytes: 0, modifiedMs: 0 }
        : { kind: "file", sizeBytes: node.current.length, modifiedMs: node.modifiedMs };
    },
    space: async () => ({ freeBytes: 1e12, totalBytes: 1e12 }),
    syncFolder: async (path) => {
      this.#enter();
      if (this.#tree.get(path) !== "folder") fail("ENOENT");
      for (const change of this.#pending) change(this.#durable);
      this.#pending = [];
    },
  };
}

/** Content that was not synced: the old, the new, the new cut off, or the new with zeros where a block did not arrive. */
function survivingContent({ current, durable }: FileNode, choose: Choose): Uint8Array {
  switch (choose(4)) {
    case 0:
      return durable;
    case 1:
      return current;
    case 2: {
      // What both have at their beginning was durable; beyond it any length may have been reached.
      const shared = sharedStart(current, durable);
      return current.slice(0, shared + choose(current.length - shared + 1));
    }
    default: {
      const shared = sharedStart(current, durable);
      const torn = current.slice();
      return torn.fill(0, shared + choose(current.length - shared + 1));
    }
  }
}

function sharedStart(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function moveAll(tree: Tree, from: string, to: string): void {
  for (const [key, node] of [...tree]) {
    if (key !== from && !key.startsWith(`${from}/`)) continue;
    tree.delete(key);
    tree.set(to + key.slice(from.length), node);
  }
}
