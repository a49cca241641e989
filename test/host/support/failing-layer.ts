import type { FileLayer, OpenFile } from "../../../electron/host/disk/file-layer.ts";
import { quickLayer } from "./quick-layer.ts";

/**
 * How the n-th call goes wrong:
 * - "once": it fails, the next ones work (a hiccup of a share);
 * - "for-good": it and all after it fail (the program was killed there, or the disk is gone);
 * - "full": from there on nothing that takes room works; the write in question takes half of its bytes *without an error*,
 *   as a disk that fills up does;
 * - "never": only counts.
 */
export type Failure = "once" | "for-good" | "full" | "never";

export type FailingLayer = FileLayer & {
  /** Calls so far, from when it was armed. */
  calls: number;
  /** Until this is set, calls neither count nor fail. */
  armed: boolean;
  /** The name of the call that went wrong, null as long as none has. */
  failed: string | null;
};

/** The real disk with one fault. `code` is what the system would say. */
export function failingLayer(failure: Failure, n: number, code: string): FailingLayer {
  const throwIt = (name: string): never => {
    layer.failed ??= name;
    throw Object.assign(new Error(`${name}: ${code}`), { code });
  };
  /** Counts a call and fails it when its turn has come; `takesRoom` for calls that a full disk refuses. */
  const pass = (name: string, takesRoom: boolean): void => {
    if (!layer.armed) return;
    layer.calls += 1;
    const due = failure === "once" ? layer.calls === n : layer.calls >= n;
    if (failure === "never" || !due) return;
    if (failure !== "full" || takesRoom) throwIt(name);
  };
  const wrap = (file: OpenFile): OpenFile => ({
    read: (target, position) => {
      pass("read", false);
      return file.read(target, position);
    },
    write: (bytes, position) => {
      if (!layer.armed) return file.write(bytes, position);
      layer.calls += 1;
      if (failure === "once" && layer.calls === n) throwIt("write");
      if (failure === "for-good" && layer.calls >= n) {
        if (layer.failed !== null) throwIt("write");
        layer.failed = "write";
        // Killed in the middle of a write: half of it may be on the disk.
        return file.write(bytes.subarray(0, bytes.length >> 1), position).then(() => throwIt("write"));
      }
      if (failure === "full" && layer.calls >= n) {
        if (layer.failed !== null || bytes.length < 2) throwIt("write");
        layer.failed = "write";
        return file.write(bytes.subarray(0, bytes.length >> 1), position);
      }
      return file.write(bytes, position);
    },
    sync: () => {
      pass("sync", false);
      return file.sync();
    },
    truncate: (sizeBytes) => {
      pass("truncate", false);
      return file.truncate(sizeBytes);
    },
    size: () => {
      pass("size", false);
      return file.size();
    },
    close: async () => {
      await file.close(); // what a killed program held open is closed for it
      pass("close", false);
    },
  });
  const layer: FailingLayer = {
    calls: 0,
    armed: true,
    failed: null,
    open: async (path, how) => {
      pass(`open ${how}`, how === "create" || how === "create-shared");
      return wrap(await quickLayer.open(path, how));
    },
    rename: async (from, to) => {
      pass("rename", false);
      await quickLayer.rename(from, to);
    },
    unlink: async (path) => {
      pass("unlink", false);
      await quickLayer.unlink(path);
    },
    makeFolder: async (path) => {
      pass("makeFolder", false);
      await quickLayer.makeFolder(path);
    },
    removeFolder: async (path) => {
      pass("removeFolder", false);
      await quickLayer.removeFolder(path);
    },
    list: async (path) => {
      pass("list", false);
      return quickLayer.list(path);
    },
    stat: async (path) => {
      pass("stat", false);
      return quickLayer.stat(path);
    },
    space: async (path) => {
      pass("space", false);
      return quickLayer.space(path);
    },
    syncFolder: async (path) => {
      pass("syncFolder", false);
      await quickLayer.syncFolder(path);
    },
  };
  return layer;
}
