import { createHash, randomBytes } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backupFileName, madeMsOf } from "../../../electron/host/backup/backup-folder.ts";
import type { Host } from "../../../electron/host/host.ts";
import type { BackupReason } from "../../../src/bridge/shapes.ts";
import { unpackRegister } from "../../../src/files/register-file/unpack-register.ts";
import type { Head } from "../../../src/history/commit.ts";
import { type Chain, chainOf, registerId, start } from "../support/log-lines.ts";
import { quickLayer } from "../support/quick-layer.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { type TestDisk, testDisk } from "../support/test-disk.ts";
import { codeOf, goodValue, type HostSettings, testHost } from "../support/test-host.ts";

const hourMs = 3_600_000;

type Kept = { readonly folder: string; readonly host: Host; readonly disk: TestDisk; readonly edit: Edit };
/** One more commit and the snapshot that goes with it. */
type Edit = (entityCount?: number) => Promise<Head>;

async function keptRegister(settings: (folder: string) => HostSettings = () => ({})): Promise<Kept> {
  const folder = await tempFolder();
  const disk = testDisk(quickLayer);
  const host = await testHost(folder, { ...settings(folder), disk });
  await host.door("registers.create", { registerId, name: "Basisschool 't Ærø" });
  const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
  let head = start;
  const edit: Edit = async (entityCount = 40) => {
    const next: Chain = chainOf(1, head);
    await host.door("registers.append", { registerId, lease, after: head, lines: next.lines });
    head = next.head;
    const bytes = Buffer.from(`{"seq":${head.seq}}`);
    const snapshot = { registerId, lease, at: head, name: "Basisschool 't Ærø", entityCount, bytes };
    goodValue<"registers.snapshot">(await host.door("registers.snapshot", snapshot));
    return head;
  };
  return { folder, host, disk, edit };
}

const make = (host: Host, reason: BackupReason, evenIfSmaller = false) =>
  host.door("backup.make", { registerId, reason, evenIfSmaller });
const list = async (host: Host) =>
  goodValue<"backup.list">(await host.door("backup.list", { registerId })).backups.map(({ entry }) => entry);
const backupFolder = (folder: string): string => join(folder, "data-backups", registerId);

describe("making backups", () => {
  it("gives a file with a name for people, a register file like any other inside", async () => {
    const { folder, host, edit } = await keptRegister();
    const head = await edit();
    const attached = randomBytes(70_000);
    const sha256 = createHash("sha256").update(attached).digest("hex");
    const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
    goodValue<"attachment.put">(await host.door("attachment.put", { registerId, lease, sha256, bytes: attached }));
    const { backup } = goodValue<"backup.make">(await make(host, "manual"));
    expect(backup.fileName).toBe("2026-11-25T12-00-00-000Z basisschool-t-r.verantwoord");
    const bytes = await readFile(join(backupFolder(folder), backup.fileName));
    const unpacked = await unpackRegister(bytes);
    if (!unpacked.ok) throw new Error(unpacked.error.code);
    expect(unpacked.value.program).toEqual({ name: "verantwoord", version: "1.0.0" });
    const { register, commits, attachments } = unpacked.value.parts;
    expect(register).toBe('{"seq":1}');
    expect(commits).toBe(`${chainOf(1).lines[0]}\n`);
    expect([...attachments].map(([name, content]) => [name, Buffer.from(content)])).toEqual([[sha256, attached]]);
    expect(backup).toMatchObject({ head, entityCount: 40, reason: "manual", state: "whole" });
    await host.close();
  });

  it("stores what would shrink like a bomb, since a reader refuses that", async () => {
    const { folder, host, edit } = await keptRegister();
    const at = await edit();
    const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
    const bytes = Buffer.from(`{"name":"${"a".repeat(500_000)}"}`);
    const snapshot = { registerId, lease, at, name: "Horizon", entityCount: 40, bytes };
    goodValue<"registers.snapshot">(await host.door("registers.snapshot", snapshot));
    const { backup } = goodValue<"backup.make">(await make(host, "manual"));
    const unpacked = await unpackRegister(await readFile(join(backupFolder(folder), backup.fileName)));
    expect(unpacked.ok && unpacked.value.parts.register).toBe(bytes.toString());
    await host.close();
  });

  it("asks for a snapshot first, and for a new one when the log went on", async () => {
    const { host, edit } = await keptRegister();
    expect(codeOf(await make(host, "manual"))).toBe("snapshot-missing");
    const head = await edit();
    const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
    await host.door("registers.append", { registerId, lease, after: head, lines: chainOf(1, head).lines });
    expect(codeOf(await make(host, "manual"))).toBe("snapshot-missing");
    await host.close();
  });

  it("makes none when nothing changed, and for a session none within 30 minutes", async () => {
    const { host, disk, edit } = await keptRegister();
    await edit();
    expect(goodValue<"backup.make">(await make(host, "session")).made).toBe(true);
    disk.nowMs += 5 * hourMs;
    expect(goodValue<"backup.make">(await make(host, "before-bulk-edit")).made).toBe(false);
    await edit();
    expect(goodValue<"backup.make">(await make(host, "session")).made).toBe(true);
    disk.nowMs += 29 * 60_000;
    await edit();
    expect(goodValue<"backup.make">(await make(host, "session")).made).toBe(false);
    expect(goodValue<"backup.make">(await make(host, "before-bulk-edit")).made).toBe(true);
    disk.nowMs -= 48 * hourMs;
    await edit();
    expect(goodValue<"backup.make">(await make(host, "session")).made).toBe(true);
    await host.close();
  });

  it("makes one anew when the last is damaged, though nothing changed", async () => {
    const { folder, host, disk, edit } = await keptRegister();
    await edit();
    const { backup } = goodValue<"backup.make">(await make(host, "session"));
    const path = join(backupFolder(folder), backup.fileName);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.indexOf("register.json") + 20) ^ 1, bytes.indexOf("register.json") + 20);
    await writeFile(path, bytes);
    disk.nowMs += hourMs;
    expect(goodValue<"backup.make">(await make(host, "session")).made).toBe(true);
    await host.close();
  });

  it("asks before it backs up a register that has lost more than half, except before something that replaces it", async () => {
    const { host, disk, edit } = await keptRegister();
    await edit(40);
    await make(host, "session");
    disk.nowMs += hourMs;
    await edit(19);
    expect(await make(host, "session")).toEqual({ ok: false, error: { code: "much-smaller", before: 40, now: 19 } });
    expect(await make(host, "manual")).toMatchObject({ ok: false });
    expect(goodValue<"backup.make">(await make(host, "before-replace")).made).toBe(true);
    await edit(3);
    expect(goodValue<"backup.make">(await make(host, "manual", true)).made).toBe(true);
    expect((await list(host)).map((entry) => entry.entityCount)).toEqual([3, 19, 40]);
    await host.close();
  });

  it("thins its own files only", async () => {
    const { folder, host, disk, edit } = await keptRegister();
    await edit();
    await make(host, "session");
    const foreign = ["holiday.jpg", "2020-01-01 mine.verantwoord", "copy of 2026-11-25T12-00-00-000Z x.verantwoord"];
    for (const name of foreign) await writeFile(join(backupFolder(folder), name), "mine");
    for (let day = 0; day < 30; day++) {
      disk.nowMs += 12 * hourMs;
      await edit();
      await make(host, "session");
    }
    const names = await readdir(backupFolder(folder));
    expect(names).toEqual(expect.arrayContaining(foreign));
    expect(names.length - foreign.length).toBeLessThan(31);
    expect((await list(host)).length).toBe(names.length - foreign.length);
    await host.close();
  });

  it("copies to a second folder, and only tells when that cannot be had", async () => {
    const { folder, host, disk, edit } = await keptRegister((inside) => ({
      form: {
        dialogs: {
          chooseFile: async () => null,
          chooseTarget: async () => null,
          chooseFolder: async () => join(inside, "stick"),
        },
      },
    }));
    const stick = join(folder, "stick");
    const { handle } = goodValue<"folder.choose">(await host.door("folder.choose", {}));
    const { folders } = goodValue<"backup.settings">(await host.door("backup.settings", { second: handle }));
    expect(folders).toMatchObject([{ folder: "default" }, { folder: "second", shown: stick, reachable: false }]);
    await edit();
    expect(goodValue<"backup.make">(await make(host, "session")).second).toBe("failed");
    expect(await readdir(folder)).not.toContain("stick");
    await mkdir(stick);
    expect(goodValue<"backup.make">(await make(host, "session"))).toMatchObject({ made: false, second: "made" });
    disk.nowMs += hourMs;
    await edit();
    expect(goodValue<"backup.make">(await make(host, "session"))).toMatchObject({ made: true, second: "made" });
    const [one, two] = await Promise.all([readdir(backupFolder(folder)), readdir(join(stick, registerId))]);
    expect(two).toEqual(one);
    const fromStick = (await list(host)).find((entry) => entry.folder === "second");
    const call = { registerId, backupId: fromStick?.backupId ?? "" };
    expect(goodValue<"backup.verify">(await host.door("backup.verify", call)).entry.state).toBe("whole");
    await host.close();
  });
});

describe("backups that are damaged", () => {
  it("are found out, wherever a bit flipped or the file was cut, and never restored", { timeout: 60_000 }, async () => {
    const { folder, host, edit } = await keptRegister();
    await edit();
    const { backup } = goodValue<"backup.make">(await make(host, "manual"));
    const path = join(backupFolder(folder), backup.fileName);
    const whole = await readFile(path);
    const call = { registerId, backupId: backup.backupId };
    const state = async () => goodValue<"backup.verify">(await host.door("backup.verify", call)).entry.state;
    // All content; of a header's fields a reader need not mind dates and the like.
    const contents = contentRanges(whole);
    for (let at = 0; at < whole.length; at += 7) {
      if (!contents.some(([from, to]) => at >= from && at < to)) continue;
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at);
      await writeFile(path, flipped);
      expect(await state()).toBe("damaged");
    }
    for (const size of [0, 1, 21, 22, 100, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, size));
      expect(await state()).toBe("damaged");
    }
    expect(codeOf(await host.door("backup.restore", call))).toBe("damaged");
    expect(codeOf(await host.door("backup.read", call))).toBe("damaged");
    expect((await list(host))[0]).toMatchObject({ state: "damaged", head: null });
    await writeFile(path, whole);
    expect(await state()).toBe("whole");
    await host.close();
  });
});

/**
 * Where the packed bytes of each entry lie, by the sizes in the local headers; without the last byte, in which deflate may
 * leave bits that mean nothing.
 */
function contentRanges(zip: Buffer): ReadonlyArray<readonly [number, number]> {
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const from = at + 30 + zip.readUInt16LE(at + 26);
    const to = from + zip.readUInt32LE(at + 18);
    ranges.push([from, to - 1]);
    at = to;
  }
  return ranges;
}

describe("restoring", () => {
  it("brings back a register whose folder is gone, attachments and history included", async () => {
    const { folder, host, edit } = await keptRegister();
    const head = await edit();
    const { backup } = goodValue<"backup.make">(await make(host, "manual"));
    await host.close();
    await rm(join(folder, "data"), { recursive: true });
    const fresh = await testHost(folder);
    const { backups } = goodValue<"backup.list">(await fresh.door("backup.list", {}));
    expect(backups.map((one) => one.registerId)).toEqual([registerId]);
    expect(await fresh.door("backup.restore", { registerId, backupId: backup.backupId })).toEqual({
      ok: true,
      value: { head },
    });
    const found = goodValue<"registers.readSnapshot">(await fresh.door("registers.readSnapshot", { registerId }));
    expect(Buffer.from(found.bytes).toString()).toBe('{"seq":1}');
    expect(goodValue<"registers.list">(await fresh.door("registers.list", {})).registers).toMatchObject([
      { registerId, name: "Basisschool 't Ærø", head },
    ]);
    await fresh.close();
  });

  it("is refused while another program writes, and for a backup of another register", async () => {
    const { folder, host, edit } = await keptRegister();
    await edit();
    const { backup } = goodValue<"backup.make">(await make(host, "manual"));
    const other = await testHost(folder);
    const call = { registerId, backupId: backup.backupId };
    expect(codeOf(await other.door("backup.restore", call))).toBe("locked-by");
    const elsewhere = "00000000-0000-4000-8000-0000000000cc";
    await cp(backupFolder(folder), join(folder, "data-backups", elsewhere), { recursive: true });
    expect(codeOf(await other.door("backup.restore", { ...call, registerId: elsewhere }))).toBe("damaged");
    await other.close();
    await host.close();
  });

  it("of a register that a newer version wrote is refused, and nothing is touched", async () => {
    const { folder, host, edit } = await keptRegister(() => ({ versions: { app: "2.0.0", schema: 2 } }));
    await edit();
    const { backup } = goodValue<"backup.make">(await make(host, "manual"));
    await host.close();
    const older = await testHost(folder);
    const newer = { ok: false, error: { code: "newer-version", madeBy: "2.0.0" } };
    expect(await older.door("backup.restore", { registerId, backupId: backup.backupId })).toEqual(newer);
    expect(await older.door("registers.head", { registerId })).toEqual(newer);
    expect(await older.door("registers.lock", { registerId, name: "Anna" })).toEqual(newer);
    expect((await list(older))[0]?.state).toBe("newer-version");
    expect(goodValue<"registers.list">(await older.door("registers.list", {})).registers[0]?.state).toBe(
      "newer-version",
    );
    await older.close();
  });
});

describe("a backup's file name", () => {
  it("tells when it was made, and leaves other names alone", () => {
    const madeMs = Date.UTC(2026, 1, 28, 23, 59, 59, 7);
    expect(madeMsOf(backupFileName(madeMs, "Één/../naam: CON?"))).toBe(madeMs);
    expect(backupFileName(madeMs, "Één/../naam: CON?")).toBe("2026-02-28T23-59-59-007Z een-naam-con.verantwoord");
    expect(backupFileName(madeMs, "日本")).toBe("2026-02-28T23-59-59-007Z register.verantwoord");
    for (const name of ["2026-02-30T99-00-00-000Z x.verantwoord", "x.verantwoord", "2026-02-28T23-59-59-007Z x.zip"]) {
      expect(madeMsOf(name)).toBeNull();
    }
  });
});
