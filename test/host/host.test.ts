import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPlaces } from "../../electron/host/data-folder.ts";
import { type FileLayer, nodeFileLayer } from "../../electron/host/disk/file-layer.ts";
import { chainOf, registerId, start } from "./support/log-lines.ts";
import { tempFolder } from "./support/temp-folder.ts";
import { testDisk } from "./support/test-disk.ts";
import { codeOf, goodValue, openTestHost, testHost } from "./support/test-host.ts";

describe("the data folder", () => {
  it("is where the platform keeps such things, or where VERANTWOORD_HOME says", () => {
    expect(findPlaces({}, "linux", "/home/a").data).toBe("/home/a/.local/share/verantwoord");
    expect(findPlaces({ XDG_DATA_HOME: "/d" }, "linux", "/home/a").data).toBe("/d/verantwoord");
    expect(findPlaces({}, "darwin", "/Users/a").data).toBe("/Users/a/Library/Application Support/Verantwoord-data");
    expect(findPlaces({ APPDATA: "/r" }, "win32", "/u").data).toBe("/r/Verantwoord-data");
    expect(findPlaces({ VERANTWOORD_HOME: "/x", VERANTWOORD_PROFILE: "/p" }, "linux", "/home/a")).toEqual({
      data: "/x",
      backups: "/x-backups",
      profile: "/p",
    });
    expect(findPlaces({ VERANTWOORD_HOME: "", VERANTWOORD_PROFILE: "" }, "linux", "/home/a").profile).toBeNull();
  });

  it("of a newer version is refused, and no file in it is touched", async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, "data"));
    const text = '{"format":"verantwoord-data","dataVersion":2,"writtenBy":"9.0.0"}';
    await writeFile(join(folder, "data", "data.json"), text);
    expect(await openTestHost(folder)).toEqual({ ok: false, error: { code: "newer-version", madeBy: "9.0.0" } });
    expect(await readdir(join(folder, "data"))).toEqual(["data.json"]);
    expect(await readFile(join(folder, "data", "data.json"), "utf8")).toBe(text);
  });

  it("that vanishes is told as such, and used again when it is back", async () => {
    const folder = await tempFolder();
    const host = await testHost(folder);
    await host.door("registers.create", { registerId, name: "Horizon" });
    const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
    const call = { registerId, lease, after: start, lines: chainOf(2).lines };
    await rm(join(folder, "data"), { recursive: true });
    expect(codeOf(await host.door("registers.append", call))).toBe("folder-vanished");
    expect(codeOf(await host.door("registers.list", {}))).toBe("folder-vanished");
    await host.close();
    const again = await testHost(folder);
    expect(codeOf(await again.door("registers.create", { registerId, name: "Horizon" }))).toBe("ok");
    await again.close();
  });

  it("that cannot be written any more can still be read", async () => {
    const folder = await tempFolder();
    const first = await testHost(folder);
    await first.door("registers.create", { registerId, name: "Horizon" });
    const { lease } = goodValue<"registers.lock">(await first.door("registers.lock", { registerId, name: "Anna" }));
    const { lines, head } = chainOf(2);
    await first.door("registers.append", { registerId, lease, after: start, lines });
    await first.close();
    for (const [code, told] of [
      ["EROFS", "read-only"],
      ["ENOSPC", "disk-full"],
    ] as const) {
      const refuse = () => Promise.reject(Object.assign(new Error(code), { code }));
      const readOnly: FileLayer = {
        ...nodeFileLayer,
        open: (path, how) => (how === "read" ? nodeFileLayer.open(path, how) : refuse()),
        rename: refuse,
        unlink: refuse,
        makeFolder: refuse,
        removeFolder: refuse,
      };
      const host = await testHost(folder, { disk: testDisk(readOnly), versions: { app: "1.0.1", schema: 1 } });
      expect(goodValue<"registers.head">(await host.door("registers.head", { registerId })).head).toEqual(head);
      const { lines: read } = goodValue<"registers.tail">(
        await host.door("registers.tail", { registerId, afterSeq: 0 }),
      );
      expect(read).toEqual(lines);
      expect(codeOf(await host.door("registers.lock", { registerId, name: "Anna" }))).toBe(told);
      await host.close();
    }
  });
});

describe("the host", () => {
  it("answers a bug with a code, and logs where it was but not what it said", async () => {
    const folder = await tempFolder();
    const broken: FileLayer = {
      ...nodeFileLayer,
      stat: (path) =>
        path.endsWith(registerId) ? Promise.reject(new TypeError("secret name")) : nodeFileLayer.stat(path),
    };
    const host = await testHost(folder, { disk: testDisk(broken) });
    expect(await host.door("registers.head", { registerId })).toEqual({ ok: false, error: { code: "internal" } });
    const { lines } = goodValue<"log.read">(await host.door("log.read", { maxLines: 100 }));
    expect(lines.at(-1)).toMatch(/"code":"call-failed","facts":\{"verb":"registers.head","where":"host.test.ts:\d+"\}/);
    expect(lines.join("\n")).not.toContain("secret");
    await host.close();
  });

  it("refuses what is no verb at all", async () => {
    const host = await testHost(await tempFolder());
    for (const verb of ["nothing", "__proto__", "constructor", "toString"]) {
      expect(await host.answer(verb, {})).toEqual({ ok: false, error: { code: "bad-request", path: "" } });
    }
    expect(codeOf(await host.answer("host.info", null))).toBe("bad-request");
    expect(codeOf(await host.answer("host.info", JSON.parse('{"__proto__":{"x":1}}')))).toBe("bad-request");
    await host.close();
  });

  it("keeps five log files of a megabyte, newest lines readable in order", { timeout: 60_000 }, async () => {
    const folder = await tempFolder();
    const host = await testHost(folder);
    const entries = Array.from({ length: 100 }, (_, n) => ({
      level: "info" as const,
      code: "entry-of-a-test",
      facts: { n, padding: "x".repeat(60) },
    }));
    for (let round = 0; round < 420; round++) {
      await host.door("log.write", {
        entries: entries.map((e) => ({ ...e, facts: { ...e.facts, n: round * 100 + e.facts.n } })),
      });
    }
    const logs = join(folder, "data", "logs");
    const names = await readdir(logs);
    expect(names).toHaveLength(5);
    for (const name of names) expect((await readFile(join(logs, name))).length).toBeLessThanOrEqual(1_000_000);
    const { lines } = goodValue<"log.read">(await host.door("log.read", { maxLines: 5000 }));
    const numbers = lines.map((line) => JSON.parse(line).facts.n as number);
    expect(numbers.at(-1)).toBe(41_999);
    expect(numbers).toEqual(Array.from({ length: 5000 }, (_, n) => 37_000 + n));
    await host.close();
  });
});
