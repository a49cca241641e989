import { cp, readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { Host } from "../../../electron/host/host.ts";
import { type Failure, failingLayer } from "./failing-layer.ts";
import { quickLayer } from "./quick-layer.ts";
import { tempFolder } from "./temp-folder.ts";
import { testDisk } from "./test-disk.ts";
import type { HostSettings } from "./test-host.ts";
import { openTestHost, testHost } from "./test-host.ts";

export type Scenario<A> = {
  /** With a healthy disk: what is there before. */
  readonly prepare: (host: Host, folder: string) => Promise<void>;
  /** With the faulty disk: does the work, and gives what was acknowledged. */
  readonly act: (host: Host, folder: string) => Promise<A>;
  /** After a fresh start with a healthy disk; `acknowledged` is null when not even the host opened. */
  readonly check: (host: Host, folder: string, acknowledged: A | null) => Promise<void>;
  /** Whether the calls that open the host may fail too. */
  readonly alsoOpening?: true;
  readonly settings?: (folder: string) => HostSettings;
};

const faults: ReadonlyArray<readonly [Failure, string]> = [
  ["once", "EIO"],
  ["for-good", "EIO"],
  ["full", "ENOSPC"],
];

/**
 * Plays the scenario without a fault to count its calls to the disk, then once for every call and every way in which that
 * can go wrong, each time on a fresh copy of what was prepared. Gives the number of faults tried.
 */
export async function playEveryFault<A>(scenario: Scenario<A>): Promise<number> {
  const prepared = await tempFolder();
  const settings = scenario.settings ?? (() => ({}));
  const quick = (folder: string): HostSettings => ({ ...settings(folder), disk: testDisk(quickLayer) });
  const healthy = await testHost(prepared, quick(prepared));
  await scenario.prepare(healthy, prepared);
  await healthy.close();

  const all = await tempFolder();
  let folders = 0;
  const play = async (failure: Failure, n: number, code: string) => {
    const folder = join(all, String(++folders));
    await cp(prepared, folder, { recursive: true });
    const layer = failingLayer(failure, n, code);
    layer.armed = scenario.alsoOpening === true;
    const faulty = await openTestHost(folder, { ...settings(folder), disk: testDisk(layer) });
    layer.armed = true;
    const acknowledged = faulty.ok ? await scenario.act(faulty.value, folder) : null;
    if (faulty.ok) await faulty.value.close();
    await letSecondsPass(folder);
    const after = await testHost(folder, quick(folder));
    try {
      await scenario.check(after, folder, acknowledged);
    } catch (error) {
      throw new Error(`after call ${n} (${layer.failed}) failed "${failure}"`, { cause: error });
    } finally {
      await after.close();
    }
    return layer;
  };
  const { calls } = await play("never", 0, "");
  expect(calls).toBeGreaterThan(10);
  for (const [failure, code] of faults) {
    for (let n = 1; n <= calls; n++) await play(failure, n, code);
  }
  return folders - 1;
}

/** A lock that was cut off while it was written is taken over after five seconds; a whole one needs no such wait. */
async function letSecondsPass(folder: string): Promise<void> {
  const sixSecondsAgo = new Date(Date.now() - 6000);
  for (const name of await readdir(folder, { recursive: true })) {
    if (/(^|[\\/])lock$/.test(name)) await utimes(join(folder, name), sixSecondsAgo, sixSecondsAgo);
  }
}
