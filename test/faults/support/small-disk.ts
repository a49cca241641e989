import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own size in memory, that can be filled to the last byte. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves no more than `freeBytes`. */
  readonly fill: (freeBytes: number) => void;
  readonly makeRoom: () => void;
  readonly unmount: () => void;
}

/** Mounts one; null where this computer does not allow that. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), "verantwoord-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "none", path], { stdio: "ignore" });
  } catch {
    rmdirSync(path);
    return null;
  }
  const filler = (n: number): string => join(path, `filler-${n}`);
  let fillers = 0;
  return {
    path,
    fill: (freeBytes) => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler(fillers), Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)));
      fillers += 1;
    },
    makeRoom: () => {
      for (; fillers > 0; fillers -= 1) rmSync(filler(fillers - 1));
    },
    unmount: () => {
      execFileSync("umount", ["-l", path]);
      rmdirSync(path);
    },
  };
}
