import { spawn } from "node:child_process";
import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Host } from "../../../electron/host/host.ts";
import { chainOf, registerId, start } from "../support/log-lines.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { testDisk } from "../support/test-disk.ts";
import { codeOf, goodValue, testHost } from "../support/test-host.ts";

const chain = chainOf(2);
const lockFile = (folder: string): string => join(folder, "data", "registers", registerId, "lock");
const lock = (host: Host, name: string) => host.door("registers.lock", { registerId, name });

async function newRegister(): Promise<{ readonly folder: string; readonly host: Host }> {
  const folder = await tempFolder();
  const host = await testHost(folder);
  await host.door("registers.create", { registerId, name: "Horizon" });
  return { folder, host };
}

async function age(folder: string, seconds: number): Promise<void> {
  const then = new Date(Date.now() - seconds * 1000);
  await utimes(lockFile(folder), then, then);
}

/** A lock as another program would leave it. */
const lockOf = (process: number, computer = hostname(), bootedAtMs = Date.now() - uptime() * 1000): string =>
  JSON.stringify({ token: "t", name: "Bram", since: "2026-11-25T11:00:00.000Z", computer, bootedAtMs, process });

/** The number of a process that has ended. */
function endedProcess(): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["-e", ""]);
    child.on("close", () => resolve(child.pid ?? 0));
  });
}

describe("the lock of a register", () => {
  it("lets one program write, tells the other who does, and lets it read", async () => {
    const { folder, host } = await newRegister();
    const { lease } = goodValue<"registers.lock">(await lock(host, "Anna op LAPTOP-3"));
    await host.door("registers.append", { registerId, lease, after: start, lines: chain.lines });
    const other = await testHost(folder);
    const refused = await lock(other, "Bram");
    expect(refused).toMatchObject({ ok: false, error: { code: "locked-by", name: "Anna op LAPTOP-3" } });
    const head = goodValue<"registers.head">(await other.door("registers.head", { registerId }));
    expect(head).toMatchObject({ head: chain.head, lockedBy: { name: "Anna op LAPTOP-3" } });
    await host.door("registers.unlock", { registerId, lease });
    goodValue<"registers.lock">(await lock(other, "Bram"));
    await other.close();
    await host.close();
  });

  it("shows a reading program what the writing one adds", async () => {
    const { folder, host } = await newRegister();
    const { lease } = goodValue<"registers.lock">(await lock(host, "Anna"));
    const reader = await testHost(folder);
    expect(goodValue<"registers.head">(await reader.door("registers.head", { registerId })).head).toEqual(start);
    await host.door("registers.append", { registerId, lease, after: start, lines: chain.lines });
    const tail = goodValue<"registers.tail">(await reader.door("registers.tail", { registerId, afterSeq: 0 }));
    expect(tail.lines).toEqual(chain.lines);
    await reader.close();
    await host.close();
  });

  it("is shared by the pages of one program, and goes with the last of them", async () => {
    const { folder, host } = await newRegister();
    const one = goodValue<"registers.lock">(await lock(host, "Anna"));
    const two = goodValue<"registers.lock">(await lock(host, "Anna"));
    await host.door("registers.unlock", { registerId, lease: one.lease });
    expect(codeOf(await host.door("registers.heartbeat", { registerId, lease: one.lease }))).toBe("not-locked");
    expect(codeOf(await host.door("registers.heartbeat", { registerId, lease: two.lease }))).toBe("ok");
    await host.door("registers.unlock", { registerId, lease: two.lease });
    await expect(readFile(lockFile(folder))).rejects.toThrow("ENOENT");
    await host.close();
  });

  it("of a program that is gone is taken over at once", async () => {
    const { folder, host } = await newRegister();
    await writeFile(lockFile(folder), lockOf(await endedProcess()));
    expect(goodValue<"registers.lock">(await lock(host, "Anna")).tookOver).toBe(true);
    await host.close();
  });

  it("of a running program, another computer or an earlier start of this one is respected for a minute", async () => {
    const ended = await endedProcess();
    for (const content of [
      lockOf(process.ppid),
      lockOf(ended, "another"),
      lockOf(ended, hostname(), 1_700_000_000_000),
    ]) {
      const { folder, host } = await newRegister();
      await writeFile(lockFile(folder), content);
      await age(folder, 50);
      expect(await lock(host, "Anna")).toMatchObject({ ok: false, error: { code: "locked-by", name: "Bram" } });
      await age(folder, 70);
      expect(goodValue<"registers.lock">(await lock(host, "Anna")).tookOver).toBe(true);
      await host.close();
    }
  });

  it("that was cut off while it was written is respected for five seconds", async () => {
    const { folder, host } = await newRegister();
    await writeFile(lockFile(folder), '{"tok');
    expect(await lock(host, "Anna")).toEqual({ ok: false, error: { code: "locked-by", name: null, since: null } });
    await age(folder, 6);
    expect(codeOf(await lock(host, "Anna"))).toBe("ok");
    await host.close();
  });

  it("that another took over during sleep stops the first one before it writes", async () => {
    const { folder, host } = await newRegister();
    const { lease } = goodValue<"registers.lock">(await lock(host, "Anna"));
    await writeFile(lockFile(folder), lockOf(process.ppid, "another"));
    const call = { registerId, lease, after: start, lines: chain.lines };
    expect(await host.door("registers.append", call)).toMatchObject({
      ok: false,
      error: { code: "locked-by", name: "Bram" },
    });
    await rm(lockFile(folder));
    expect(codeOf(await host.door("registers.append", call))).toBe("not-locked");
    expect(goodValue<"registers.head">(await host.door("registers.head", { registerId })).head).toEqual(start);
    goodValue<"registers.lock">(await lock(host, "Anna"));
    await host.close();
    await expect(readFile(lockFile(folder))).rejects.toThrow("ENOENT");
  });

  it("leaves the lock of the other alone when it closes", async () => {
    const { folder, host } = await newRegister();
    goodValue<"registers.lock">(await lock(host, "Anna"));
    const other = lockOf(process.ppid, "another");
    await writeFile(lockFile(folder), other);
    await host.close();
    expect(await readFile(lockFile(folder), "utf8")).toBe(other);
  });

  it("is won by exactly one of many who want it at the same moment", async () => {
    for (const left of ["nothing", "a stale lock"]) {
      const { folder, host } = await newRegister();
      if (left === "a stale lock") {
        await writeFile(lockFile(folder), lockOf(process.ppid, "another"));
        await age(folder, 100);
      }
      const hosts = await Promise.all(Array.from({ length: 6 }, () => testHost(folder)));
      const answers = await Promise.all(hosts.map((one, index) => lock(one, `page ${index}`)));
      const leases = answers.flatMap((answer, index) => (answer.ok ? [{ index, lease: answer.value.lease }] : []));
      const beats = await Promise.all(
        leases.map(async ({ index, lease }) => hosts[index]?.door("registers.heartbeat", { registerId, lease })),
      );
      expect(beats.filter((beat) => beat?.ok)).toHaveLength(1);
      for (const one of [...hosts, host]) await one.close();
    }
  });

  it("ends for a page that was not heard of for ten minutes, whatever the clock does", async () => {
    const folder = await tempFolder();
    const disk = testDisk();
    const host = await testHost(folder, { disk });
    await host.door("registers.create", { registerId, name: "Horizon" });
    const { lease } = goodValue<"registers.lock">(await lock(host, "Anna"));
    disk.nowMs -= 2 * 365 * 86_400_000;
    await host.keepLocks();
    expect(codeOf(await host.door("registers.heartbeat", { registerId, lease }))).toBe("ok");
    disk.nowMs += 660_000;
    await host.keepLocks();
    expect(codeOf(await host.door("registers.heartbeat", { registerId, lease }))).toBe("not-locked");
    await expect(readFile(lockFile(folder))).rejects.toThrow("ENOENT");
    await host.close();
  });
});
