import type { Disk } from "../../../electron/host/disk/disk.ts";
import { type FileLayer, nodeFileLayer } from "../../../electron/host/disk/file-layer.ts";

export type TestDisk = Disk & {
  /** The clock; set it to move time. */
  nowMs: number;
  /** How long the host would have paused, all together. */
  pausedMs: number;
};

let tokens = 0;

/** The real disk (or another layer) with a clock that stands still and pauses that take no time. */
export function testDisk(files: FileLayer = nodeFileLayer): TestDisk {
  const disk: TestDisk = {
    files,
    nowMs: Date.parse("2026-11-25T12:00:00.000Z"),
    pausedMs: 0,
    now: () => new Date(disk.nowMs),
    pause: async (milliseconds) => {
      disk.pausedMs += milliseconds;
    },
    newToken: () => `token${++tokens}`,
  };
  return disk;
}
