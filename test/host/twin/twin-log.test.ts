import { appendFile, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Host } from "../../../electron/host/host.ts";
import { chainOf, registerId, start } from "../support/log-lines.ts";
import { quickLayer } from "../support/quick-layer.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { testDisk } from "../support/test-disk.ts";
import { codeOf, goodValue, testHost } from "../support/test-host.ts";

const chain = chainOf(6);
const logFile = (folder: string): string => join(folder, "data", "registers", registerId, "log-000000000001.jsonl");

/** A host over a register with the chain in its log, closed again; what a test does to the files comes next. */
async function registerWithLog(lines = chain.lines): Promise<string> {
  const folder = await tempFolder();
  const host = await testHost(folder);
  await host.door("registers.create", { registerId, name: "Horizon" });
  await appendAll(host, lines);
  await host.close();
  return folder;
}

async function appendAll(host: Host, lines: ReadonlyArray<string>) {
  const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
  return host.door("registers.append", { registerId, lease, after: start, lines });
}

const headOf = async (host: Host) => goodValue<"registers.head">(await host.door("registers.head", { registerId }));

describe("a log whose last line a crash cut off", () => {
  it("is whole up to the line before, wherever the cut is", async () => {
    const folder = await registerWithLog();
    const whole = await readFile(logFile(folder));
    const ends: number[] = [];
    for (const line of chain.lines) ends.push((ends.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (size) => {
        await writeFile(logFile(folder), whole.subarray(0, size));
        const host = await testHost(folder, { disk: testDisk(quickLayer) });
        const { head, cutBytes, brokenAtSeq } = await headOf(host);
        const wholeLines = ends.filter((end) => end <= size);
        expect(head.seq).toBe(wholeLines.length);
        expect(cutBytes).toBe(size - (wholeLines.at(-1) ?? 0));
        expect(brokenAtSeq).toBeNull();
        expect(goodValue<"registers.append">(await appendAll(host, chain.lines)).head).toEqual(chain.head);
        expect(await readFile(logFile(folder))).toEqual(whole);
        await host.close();
      }),
      { numRuns: 40 },
    );
  });

  it("keeps what was cut off, and does not touch the file before it writes", async () => {
    const folder = await registerWithLog(chain.lines.slice(0, 2));
    await appendFile(logFile(folder), '{"body":{"wh');
    const before = await readFile(logFile(folder));
    const host = await testHost(folder);
    await headOf(host);
    expect(await readFile(logFile(folder))).toEqual(before);
    await appendAll(host, chain.lines);
    const aside = join(folder, "data", "registers", registerId, "aside");
    const [kept] = await readdir(aside);
    expect(await readFile(join(aside, kept ?? ""))).toEqual(before);
    await host.close();
  });

  it("takes zeros after the last line for such a cut: file systems leave them after a power loss", async () => {
    const folder = await registerWithLog();
    await appendFile(logFile(folder), Buffer.alloc(4096));
    const host = await testHost(folder);
    expect(await headOf(host)).toMatchObject({ head: chain.head, cutBytes: 4096, brokenAtSeq: null });
    await host.close();
  });
});

describe("a log that is damaged in the middle", () => {
  async function damaged(): Promise<string> {
    const folder = await registerWithLog();
    const text = await readFile(logFile(folder), "utf8");
    const lines = text.split("\n");
    lines[2] = (lines[2] ?? "").replace('"seq":3', '"seq":8');
    await writeFile(logFile(folder), lines.join("\n"));
    return folder;
  }

  it("is said to be broken, read up to there, and not written to", async () => {
    const folder = await damaged();
    const before = await readFile(logFile(folder));
    const host = await testHost(folder);
    expect(await headOf(host)).toMatchObject({ head: { seq: 2 }, brokenAtSeq: 3, cutBytes: 0 });
    expect(goodValue<"registers.list">(await host.door("registers.list", {})).registers[0]?.state).toBe("damaged");
    expect(await appendAll(host, chain.lines)).toEqual({ ok: false, error: { code: "chain-broken", seq: 3 } });
    expect(await host.door("backup.make", { registerId, reason: "manual" })).toMatchObject({ ok: false });
    await host.close();
    expect(await readFile(logFile(folder))).toEqual(before);
  });

  it("can be cut by request, is kept whole aside, and filled again by the page", async () => {
    const folder = await damaged();
    const before = await readFile(logFile(folder));
    const host = await testHost(folder);
    const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
    const repaired = goodValue<"registers.repair">(await host.door("registers.repair", { registerId, lease }));
    expect(repaired.head.seq).toBe(2);
    const aside = join(folder, "data", "registers", registerId, "aside");
    expect(await readFile(join(aside, (await readdir(aside))[0] ?? ""))).toEqual(before);
    expect(goodValue<"registers.append">(await appendAll(host, chain.lines)).head).toEqual(chain.head);
    await host.close();
  });
});

describe("a log of several files", () => {
  const large = chainOf(9, start, "edited", 1_500_000);

  it("begins a new one after 4 MB, is read across them, and finds a missing one", { timeout: 60_000 }, async () => {
    const folder = await registerWithLog([]);
    const host = await testHost(folder);
    const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
    for (let n = 0; n < 9; n++) {
      await host.door("registers.append", { registerId, lease, after: start, lines: large.lines.slice(0, n + 1) });
    }
    const names = await readdir(join(folder, "data", "registers", registerId));
    expect(names.filter((name) => name.startsWith("log-"))).toEqual([
      "log-000000000001.jsonl",
      "log-000000000004.jsonl",
      "log-000000000007.jsonl",
    ]);
    const all = { registerId, afterSeq: 1, maxBytes: 16_000_000 };
    const { lines, more } = goodValue<"registers.tail">(await host.door("registers.tail", all));
    expect(more).toBe(false);
    expect(lines.every((line, index) => line === large.lines[index + 1])).toBe(true);
    await host.close();

    await truncate(join(folder, "data", "registers", registerId, "log-000000000004.jsonl"), 0);
    const again = await testHost(folder);
    expect(await headOf(again)).toMatchObject({ head: { seq: 3 }, brokenAtSeq: 4 });
    const second = goodValue<"registers.lock">(await again.door("registers.lock", { registerId, name: "Anna" }));
    goodValue<"registers.repair">(await again.door("registers.repair", { registerId, lease: second.lease }));
    expect(codeOf(await appendAll(again, large.lines))).toBe("ok");
    await again.close();
  });

  it("takes the same lines in any division and order of calls", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 }), async (calls) => {
        const folder = await registerWithLog([]);
        const host = await testHost(folder, { disk: testDisk(quickLayer) });
        const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
        let seq = 0;
        for (const [from, count] of calls) {
          const after = chainOf(from).head;
          const lines = chain.lines.slice(from, from + count);
          const answer = await host.door("registers.append", { registerId, lease, after, lines });
          expect(codeOf(answer)).toBe(from <= seq ? "ok" : "seq-conflict");
          if (from <= seq) seq = Math.max(seq, from + lines.length);
          expect((await headOf(host)).head.seq).toBe(seq);
        }
        await host.close();
      }),
      { numRuns: 25 },
    );
  });
});
