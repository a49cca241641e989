import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Disk } from "./disk/disk.ts";
import { nodeFileLayer } from "./disk/file-layer.ts";

/** The disk, clock and randomness of this computer. */
export const realDisk: Disk = {
  files: nodeFileLayer,
  now: () => new Date(),
  pause: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  newToken: () => randomBytes(16).toString("hex"),
};
