import { type FileLayer, nodeFileLayer } from "../../../electron/host/disk/file-layer.ts";

/** The real disk, but without waiting for it: for tests in which no power fails, so that thousands of them take seconds. */
export const quickLayer: FileLayer = {
  ...nodeFileLayer,
  open: async (path, how) => {
    const file = await nodeFileLayer.open(path, how);
    return {
      read: (target, position) => file.read(target, position),
      write: (bytes, position) => file.write(bytes, position),
      sync: async () => undefined,
      truncate: (sizeBytes) => file.truncate(sizeBytes),
      size: () => file.size(),
      close: () => file.close(),
    };
  },
  syncFolder: async () => undefined,
};
