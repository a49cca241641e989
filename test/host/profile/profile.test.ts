import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FileLayer, nodeFileLayer } from "../../../electron/host/disk/file-layer.ts";
import type { Host } from "../../../electron/host/host.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { testDisk } from "../support/test-disk.ts";
import { codeOf, goodValue, testHost } from "../support/test-host.ts";

const check = async (host: Host) => goodValue<"profile.startCheck">(await host.door("profile.startCheck", {}));

/** A profile as Chromium lays it out, with a LevelDB store in it. */
async function levelDbProfile(folder: string): Promise<string> {
  const profile = join(folder, "profile");
  const store = join(profile, "Default", "IndexedDB", "http_127.0.0.1_4730.indexeddb.leveldb");
  await mkdir(store, { recursive: true });
  await writeFile(join(store, "CURRENT"), "MANIFEST-000001\n");
  await writeFile(join(store, "000003.log"), "rows");
  await writeFile(join(store, "LOCK"), "");
  return profile;
}

const withSpace = (freeBytes: number, totalBytes: number): FileLayer => ({
  ...nodeFileLayer,
  space: async () => ({ freeBytes, totalBytes }),
});

describe("the start check", () => {
  it("says that it knows nothing of the profile of an ordinary browser, and copies nothing", async () => {
    const host = await testHost(await tempFolder());
    expect(await check(host)).toMatchObject({
      profile: "unknown",
      profileSpace: { room: "unknown", freeBytes: null },
      engineFound: "unknown",
      engineSwitched: false,
    });
    expect(codeOf(await host.door("profile.copyAside", { reason: "damaged" }))).toBe("not-available");
    expect(codeOf(await host.door("profile.clear", {}))).toBe("not-available");
    await host.close();
  });

  it("tells a full disk before the page opens its database, on small disks too", async () => {
    const cases = [
      [0, 200e9, "full"],
      [49e6, 200e9, "full"],
      [51e6, 200e9, "low"],
      [201e6, 200e9, "enough"],
      [10e6, 220e6, "full"],
      [12e6, 220e6, "low"],
      [3e6, 20e6, "full"],
      [17e6, 20e6, "enough"],
    ] as const;
    for (const [free, total, room] of cases) {
      const folder = await tempFolder();
      const places = { profile: join(folder, "not", "there", "yet") };
      const host = await testHost(folder, { disk: testDisk(withSpace(free, total)), places });
      expect(await check(host)).toMatchObject({ profile: "known", profileSpace: { room, freeBytes: free } });
      await host.close();
    }
  });

  it("finds the engine by its files, records it, and notices when it was switched", async () => {
    const folder = await tempFolder();
    const profile = await levelDbProfile(folder);
    const host = await testHost(folder, { places: { profile } });
    expect(await check(host)).toMatchObject({ engineFound: "leveldb", engineRecorded: null, engineSwitched: false });
    goodValue<"profile.recordEngine">(await host.door("profile.recordEngine", { engine: "unknown" }));
    await host.close();

    const other = join(folder, "profile-2");
    const store = join(other, "IndexedDB", "indexeddb");
    await mkdir(store, { recursive: true });
    await writeFile(join(store, "register.db"), "SQLite format 3\u0000and more");
    const switched = await testHost(folder, { places: { profile: other } });
    expect(await check(switched)).toMatchObject({
      engineFound: "sqlite",
      engineRecorded: "leveldb",
      engineSwitched: true,
    });
    await switched.close();

    const emptied = await testHost(folder, { places: { profile: join(folder, "profile-3") } });
    expect(await check(emptied)).toMatchObject({
      engineFound: "none",
      engineRecorded: "leveldb",
      engineSwitched: false,
    });
    await emptied.close();
  });

  it("copies a damaged store aside as it lies, and keeps the last two copies", async () => {
    const folder = await tempFolder();
    const profile = await levelDbProfile(folder);
    const disk = testDisk();
    const host = await testHost(folder, { disk, places: { profile } });
    for (let round = 0; round < 3; round++) {
      disk.nowMs += 60_000;
      goodValue<"profile.copyAside">(await host.door("profile.copyAside", { reason: "damaged" }));
    }
    const copies = await readdir(join(folder, "data", "damaged-profiles"));
    expect(copies).toEqual(["2026-11-25T12-02-00-000Z damaged", "2026-11-25T12-03-00-000Z damaged"]);
    const copy = join(folder, "data", "damaged-profiles", copies[1] ?? "", "Default-IndexedDB");
    const store = join(copy, "http_127.0.0.1_4730.indexeddb.leveldb");
    expect(await readdir(store)).toEqual(["000003.log", "CURRENT"]);
    expect(await readFile(join(store, "000003.log"), "utf8")).toBe("rows");
    expect((await check(host)).lastDamageAt).toBe("2026-11-25T12:03:00.000Z");
    await host.close();
  });
});
