import { systemCode } from "./attempt.ts";
import type { FileLayer } from "./file-layer.ts";

/** The file layer with the clock, the pause and the random names that go with it: all that the host has of the world. */
export type Disk = {
  readonly files: FileLayer;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** A fresh random name, of letters and digits only. */
  readonly newToken: () => string;
};

const busyCodes = new Set(["EBUSY", "EPERM", "EACCES"]);

/**
 * Tries again for up to five seconds while a virus scanner or a sync program holds the file: those give EBUSY, EPERM or
 * EACCES for a moment. Only for renaming over and opening what exists; a folder without rights says so at once elsewhere.
 */
export async function retryWhileBusy<T>(disk: Disk, work: () => Promise<T>): Promise<T> {
  let waitedMs = 0;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
    try {
      return await work();
    } catch (error) {
      if (!busyCodes.has(systemCode(error) ?? "") || waitedMs + pauseMs > 5000) throw error;
    }
    await disk.pause(pauseMs);
    waitedMs += pauseMs;
  }
}
