import { appendFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Head } from "../../src/history/commit.ts";
import { playEveryFault } from "./support/every-fault.ts";
import {
  after,
  before,
  bytes,
  checkLog,
  checkNoStrays,
  checkThatItGoesOn,
  leaseOf,
  minutes,
  newRegister,
  oldRegister,
  prepareRegister,
  sha256,
} from "./support/fault-steps.ts";
import { registerId, start } from "./support/log-lines.ts";
import { goodValue } from "./support/test-host.ts";

describe("when the n-th call to the disk fails, for every n", () => {
  it("an append loses nothing acknowledged and shows nothing half", { timeout: minutes }, async () => {
    const tried = await playEveryFault<Head>({
      alsoOpening: true,
      prepare: prepareRegister,
      act: async (host) => {
        const lease = await leaseOf(host);
        let head = before.head;
        for (const line of after.lines) {
          const answer = await host.door("registers.append", { registerId, lease, after: head, lines: [line] });
          if (!answer.ok) break;
          ({ head } = answer.value);
        }
        // As the page does: the same lines once more, on the disk as it is now.
        const again = await host.door("registers.append", {
          registerId,
          lease,
          after: before.head,
          lines: after.lines,
        });
        return again.ok ? again.value.head : head;
      },
      check: async (host, folder, acknowledged) => {
        await checkLog(host, acknowledged ?? before.head);
        await checkThatItGoesOn(host);
        await checkNoStrays(join(folder, "data", "registers"));
      },
    });
    expect(tried).toBeGreaterThan(100);
  });

  it("a line that a crash cut off is taken away without harm to the others", { timeout: minutes }, async () => {
    await playEveryFault<Head>({
      prepare: async (host, folder) => {
        await prepareRegister(host);
        const log = join(folder, "data", "registers", registerId, "log-000000000001.jsonl");
        await appendFile(log, (after.lines[0] ?? "").slice(0, 100));
      },
      act: async (host) => {
        const lease = await leaseOf(host);
        const answer = await host.door("registers.append", {
          registerId,
          lease,
          after: before.head,
          lines: after.lines,
        });
        return answer.ok ? answer.value.head : before.head;
      },
      check: async (host, folder, acknowledged) => {
        await checkLog(host, acknowledged ?? before.head);
        await checkThatItGoesOn(host);
        const aside = await readdir(join(folder, "data", "registers", registerId, "aside"));
        expect(aside.length).toBeGreaterThan(0);
      },
    });
  });

  it("the first append of a register does neither", { timeout: minutes }, async () => {
    await playEveryFault<Head>({
      prepare: async () => undefined,
      act: async (host) => {
        const created = await host.door("registers.create", { registerId, name: "Horizon" });
        if (!created.ok) return start;
        const lease = await leaseOf(host);
        const answer = await host.door("registers.append", { registerId, lease, after: start, lines: before.lines });
        return answer.ok ? answer.value.head : start;
      },
      check: async (host, _folder, acknowledged) => {
        const created = await host.door("registers.create", { registerId, name: "Horizon" });
        expect(created.ok || created.error.code === "already-exists").toBe(true);
        await checkLog(host, acknowledged ?? start);
        await checkThatItGoesOn(host);
      },
    });
  });

  it("a snapshot leaves the old one or the new one", { timeout: minutes }, async () => {
    await playEveryFault<boolean>({
      prepare: async (host) => {
        await prepareRegister(host);
        const lease = await leaseOf(host);
        await host.door("registers.append", { registerId, lease, after: before.head, lines: after.lines });
        const one = { registerId, lease, at: after.head, name: "Horizon", entityCount: 20, bytes: oldRegister };
        goodValue<"registers.snapshot">(
          await host.door("registers.snapshot", { ...one, at: { seq: 0, hash: start.hash } }),
        );
      },
      act: async (host) => {
        const lease = await leaseOf(host);
        const one = { registerId, lease, at: after.head, name: "Horizon", entityCount: 21, bytes: newRegister };
        return (await host.door("registers.snapshot", one)).ok;
      },
      check: async (host, folder, acknowledged) => {
        const answer = await host.door("registers.readSnapshot", { registerId });
        const read = goodValue<"registers.readSnapshot">(answer);
        const isNew = read.at.seq === after.head.seq;
        expect(Buffer.from(read.bytes)).toEqual(isNew ? newRegister : oldRegister);
        if (acknowledged) expect(isNew).toBe(true);
        expect(goodValue<"registers.head">(await host.door("registers.head", { registerId })).name).toBe("Horizon");
        await checkThatItGoesOn(host);
        await checkNoStrays(join(folder, "data", "registers"));
      },
    });
  });

  it("an attachment is there whole once that was said, and never half", { timeout: minutes }, async () => {
    await playEveryFault<boolean>({
      prepare: prepareRegister,
      act: async (host) =>
        (await host.door("attachment.put", { registerId, lease: await leaseOf(host), sha256, bytes })).ok,
      check: async (host, _folder, acknowledged) => {
        const answer = await host.door("attachment.get", { registerId, sha256 });
        if (answer.ok) expect(Buffer.from(answer.value.bytes)).toEqual(bytes);
        else expect(answer.error.code).toBe("not-found");
        if (acknowledged) expect(answer.ok).toBe(true);
        const lease = await leaseOf(host);
        expect(await host.door("attachment.put", { registerId, lease, sha256, bytes })).toEqual({
          ok: true,
          value: {},
        });
      },
    });
  });
});
