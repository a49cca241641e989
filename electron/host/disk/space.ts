import { dirname } from "node:path";
import type { DiskSpace } from "../../../src/bridge/shapes.ts";
import { isMissing, systemCode } from "./attempt.ts";
import type { FileLayer } from "./file-layer.ts";

const megabyte = 1_000_000;

/**
 * How much room there is where `path` lies (or will lie). "full" is below 50 MB, or on a small disk below a twentieth of it,
 * but never below 4 MB: in that state Chromium's LevelDB loses everything on the next start (desktop-notes.md A3), so the
 * page does not open it. "low" is below four times that.
 */
export async function lookAtSpace(files: FileLayer, path: string): Promise<DiskSpace> {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { freeBytes, totalBytes } = await files.space(folder);
      const full = Math.max(4 * megabyte, Math.min(50 * megabyte, totalBytes / 20));
      if (freeBytes < full) return { room: "full", freeBytes };
      return { room: freeBytes < 4 * full ? "low" : "enough", freeBytes };
    } catch (error) {
      // Not there yet: the disk of the folder above is the one that counts.
      if (isMissing(error) && dirname(folder) !== folder) continue;
      if (systemCode(error) === null) throw error;
      return { room: "unknown", freeBytes: null };
    }
  }
}
