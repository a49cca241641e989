import { readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileLayer } from "../../../electron/host/disk/file-layer.ts";
import { nodeFileLayer } from "../../../electron/host/disk/file-layer.ts";
import type { Host } from "../../../electron/host/host.ts";
import { plainFileName } from "../../../electron/host/user-file/user-files.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { testDisk } from "../support/test-disk.ts";
import { codeOf, goodValue, testHost } from "../support/test-host.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Opened = { readonly folder: string; readonly path: string; readonly host: Host; readonly asked: string[] };

/** A host whose dialogs always point at one file. */
async function withDialogs(
  files: FileLayer = nodeFileLayer,
): Promise<Opened & { readonly disk: ReturnType<typeof testDisk> }> {
  const folder = await tempFolder();
  const path = join(folder, "register.verantwoord");
  const asked: string[] = [];
  const disk = testDisk(files);
  const dialogs = {
    chooseFile: async () => path,
    chooseTarget: async (_kind: string, name: string) => {
      asked.push(name);
      return path;
    },
    chooseFolder: async () => null,
  };
  return { folder, path, asked, disk, host: await testHost(folder, { disk, form: { dialogs } }) };
}

const save = (host: Host, handle: string | null, text: string) =>
  host.door("file.save", { kind: "register", suggestedName: "register.verantwoord", handle, bytes: bytes(text) });

describe("a file of the user's", () => {
  it("is opened, saved again under its handle, and found in the recent list after a restart", async () => {
    const { folder, path, host } = await withDialogs();
    await writeFile(path, "one");
    const { file, bytes: read } = goodValue<"file.open">(await host.door("file.open", { kind: "register" }));
    expect(Buffer.from(read).toString()).toBe("one");
    expect(file).toMatchObject({ name: "register.verantwoord", sizeBytes: 3 });
    goodValue<"file.save">(await save(host, file.handle, "two"));
    goodValue<"file.save">(await save(host, file.handle, "three"));
    expect(await readFile(path, "utf8")).toBe("three");
    await host.close();
    const again = await testHost(folder);
    const { files } = goodValue<"file.recent">(await again.door("file.recent", {}));
    expect(files).toMatchObject([{ handle: file.handle, name: "register.verantwoord", shownPath: path }]);
    const reopened = goodValue<"file.reopen">(await again.door("file.reopen", { handle: file.handle }));
    expect(Buffer.from(reopened.bytes).toString()).toBe("three");
    await again.close();
  });

  it("that another program changed is not written over, even when size and time are the same", async () => {
    const { path, host } = await withDialogs();
    await writeFile(path, "mine 1");
    const { mtime } = await stat(path);
    const { file } = goodValue<"file.open">(await host.door("file.open", { kind: "register" }));
    await writeFile(path, "theirs");
    await utimes(path, mtime, mtime);
    expect(codeOf(await save(host, file.handle, "mine 2"))).toBe("file-changed-since");
    expect(await readFile(path, "utf8")).toBe("theirs");
    await host.door("file.reopen", { handle: file.handle });
    expect(codeOf(await save(host, file.handle, "mine 2"))).toBe("ok");
    await host.close();
  });

  it("that was taken away is made again; where its folder is gone that is said", async () => {
    const { folder, path, host } = await withDialogs();
    await writeFile(path, "one");
    const { file } = goodValue<"file.open">(await host.door("file.open", { kind: "register" }));
    await rm(path);
    expect(codeOf(await save(host, file.handle, "two"))).toBe("ok");
    await rm(folder, { recursive: true });
    expect(codeOf(await save(host, file.handle, "three"))).toBe("folder-vanished");
    await host.close();
  });

  it("is asked for with a name that every system takes", async () => {
    const { host, asked } = await withDialogs();
    const call = { kind: "workbook", handle: null, bytes: bytes("x") } as const;
    await host.door("file.save", { ...call, suggestedName: '..\\..//register: "Horizon" 25-11.xlsx ' });
    expect(asked).toEqual(["-..--register- -Horizon- 25-11.xlsx"]);
    expect(plainFileName("con.txt")).toBe("verantwoord-con.txt");
    expect(plainFileName(" . ")).toBe("verantwoord-");
    await host.close();
  });

  it("of more than 150 MB is refused without being read", async () => {
    const { path, host } = await withDialogs();
    await writeFile(path, "");
    await truncate(path, 200_000_000);
    expect(await host.door("file.open", { kind: "register" })).toEqual({
      ok: false,
      error: { code: "too-large", limitBytes: 150_000_000 },
    });
    await host.close();
  });

  it("that a virus scanner holds for a moment is saved after it; after five seconds that is said, and the old one is whole", async () => {
    let busyTimes = 3;
    const busy: FileLayer = {
      ...nodeFileLayer,
      rename: async (from, to) => {
        if (to.endsWith(".verantwoord") && busyTimes-- > 0) throw Object.assign(new Error("busy"), { code: "EBUSY" });
        await nodeFileLayer.rename(from, to);
      },
    };
    const { folder, path, host, disk } = await withDialogs(busy);
    await writeFile(path, "old");
    expect(codeOf(await save(host, null, "new"))).toBe("ok");
    expect(disk.pausedMs).toBeGreaterThan(0);
    busyTimes = Number.POSITIVE_INFINITY;
    disk.pausedMs = 0;
    expect(codeOf(await save(host, null, "newer"))).toBe("file-busy");
    expect(disk.pausedMs).toBeGreaterThan(3000);
    expect(disk.pausedMs).toBeLessThanOrEqual(5000);
    expect(await readFile(path, "utf8")).toBe("new");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    await host.close();
  });

  it("in a folder without rights is refused as such, and the old one is whole", async () => {
    const refusing: FileLayer = {
      ...nodeFileLayer,
      open: async (path, how) => {
        if (how === "create-shared") throw Object.assign(new Error("no"), { code: "EACCES" });
        return nodeFileLayer.open(path, how);
      },
    };
    const { path, host } = await withDialogs(refusing);
    await writeFile(path, "old");
    expect(codeOf(await save(host, null, "new"))).toBe("read-only");
    expect(await readFile(path, "utf8")).toBe("old");
    await host.close();
  });

  it("cannot be chosen where there are no dialogs, and not when the user closes them", async () => {
    const served = await testHost(await tempFolder());
    expect(codeOf(await served.door("file.open", { kind: "register" }))).toBe("not-available");
    expect(codeOf(await save(served, null, "x"))).toBe("not-available");
    expect(codeOf(await served.door("folder.choose", {}))).toBe("not-available");
    expect(codeOf(await served.door("print", { to: "pdf", suggestedName: "x" }))).toBe("not-available");
    expect(codeOf(await save(served, "made-up", "x"))).toBe("not-found");
    const none = async () => null;
    const dialogs = { chooseFile: none, chooseTarget: none, chooseFolder: none };
    const closed = await testHost(await tempFolder(), { form: { dialogs } });
    expect(codeOf(await closed.door("file.open", { kind: "register" }))).toBe("cancelled");
    expect(codeOf(await save(closed, null, "x"))).toBe("cancelled");
    await served.close();
    await closed.close();
  });

  it("is readable by those who may read the user's other files, unlike the data folder", async () => {
    const { folder, path, host } = await withDialogs();
    await save(host, null, "new");
    expect((await stat(path)).mode & 0o777).toBe(0o666 & ~process.umask());
    expect((await stat(join(folder, "data", "data.json"))).mode & 0o777).toBe(0o600);
    await host.close();
  });
});
