import { createHash, randomBytes } from "node:crypto";
import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Host } from "../../electron/host/host.ts";
import type { Head } from "../../src/history/commit.ts";
import { playEveryFault } from "./support/every-fault.ts";
import { chainOf, registerId, start } from "./support/log-lines.ts";
import { goodValue } from "./support/test-host.ts";

const before = chainOf(3);
const after = chainOf(3, before.head);
const all = [...before.lines, ...after.lines];
const bytes = randomBytes(5000);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const oldRegister = Buffer.from('{"old":true}');
const newRegister = Buffer.from(`{"new":${JSON.stringify("x".repeat(2000))}}`);

const minutes = 180_000;

async function leaseOf(host: Host): Promise<string> {
  const answer = await host.door("registers.lock", { registerId, name: "Anna" });
  return answer.ok ? answer.value.lease : "none";
}

/** A register with three commits and a snapshot. */
async function prepareRegister(host: Host): Promise<void> {
  goodValue<"registers.create">(await host.door("registers.create", { registerId, name: "Horizon" }));
  const lease = await leaseOf(host);
  const { lines, head } = before;
  goodValue<"registers.append">(await host.door("registers.append", { registerId, lease, after: start, lines }));
  const snapshot = { registerId, lease, at: head, name: "Horizon", entityCount: 20, bytes: oldRegister };
  goodValue<"registers.snapshot">(await host.door("registers.snapshot", snapshot));
}

/** What is in the log, which must be a beginning of what was sent, and never less than what was acknowledged. */
async function checkLog(host: Host, acknowledged: Head): Promise<Head> {
  const { head, lines } = goodValue<"registers.tail">(await host.door("registers.tail", { registerId, afterSeq: 0 }));
  expect(lines).toEqual(all.slice(0, head.seq));
  expect(head.seq).toBeGreaterThanOrEqual(acknowledged.seq);
  return head;
}

/** All that the page has can be sent once more, whatever happened before. */
async function checkThatItGoesOn(host: Host): Promise<void> {
  const lease = await leaseOf(host);
  const answer = await host.door("registers.append", { registerId, lease, after: start, lines: all });
  expect(goodValue<"registers.append">(answer).head).toEqual(after.head);
}

/** No file is left that a reader could take for a whole one. */
async function checkNoStrays(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
}

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

  it("a backup is whole or not there, and the older ones stay", { timeout: minutes }, async () => {
    await playEveryFault<string | null>({
      prepare: async (host) => {
        await prepareRegister(host);
        const lease = await leaseOf(host);
        await host.door("attachment.put", { registerId, lease, sha256, bytes });
        goodValue<"backup.make">(await host.door("backup.make", { registerId, reason: "manual" }));
        await host.door("registers.append", { registerId, lease, after: before.head, lines: after.lines });
        const one = { registerId, lease, at: after.head, name: "Horizon", entityCount: 21, bytes: newRegister };
        await host.door("registers.snapshot", one);
      },
      act: async (host) => {
        const answer = await host.door("backup.make", { registerId, reason: "before-bulk-edit" });
        return answer.ok ? answer.value.backup.backupId : null;
      },
      check: async (host, folder, acknowledged) => {
        const { backups } = goodValue<"backup.list">(await host.door("backup.list", { registerId }));
        const ids = backups.map(({ entry }) => entry.backupId);
        expect(backups.some(({ entry }) => entry.head?.seq === before.head.seq)).toBe(true);
        if (acknowledged !== null) expect(ids).toContain(acknowledged);
        for (const backupId of ids) {
          const { entry } = goodValue<"backup.verify">(await host.door("backup.verify", { registerId, backupId }));
          expect(entry.state).toBe("whole");
        }
        goodValue<"backup.make">(await host.door("backup.make", { registerId, reason: "before-bulk-edit" }));
        await checkNoStrays(join(folder, "data-backups"));
      },
    });
  });

  it("a restore leaves the old register or the restored one, and the old one is kept", {
    timeout: minutes,
  }, async () => {
    await playEveryFault<Head | null>({
      prepare: async (host) => {
        await prepareRegister(host);
        const lease = await leaseOf(host);
        await host.door("attachment.put", { registerId, lease, sha256, bytes });
        goodValue<"backup.make">(await host.door("backup.make", { registerId, reason: "manual" }));
        await host.door("registers.append", { registerId, lease, after: before.head, lines: after.lines });
      },
      act: async (host) => {
        const list = await host.door("backup.list", { registerId });
        const backupId = list.ok ? (list.value.backups[0]?.entry.backupId ?? "none") : "none";
        const answer = await host.door("backup.restore", { registerId, backupId });
        return answer.ok ? answer.value.head : null;
      },
      check: async (host, folder, acknowledged) => {
        const { head } = goodValue<"registers.head">(await host.door("registers.head", { registerId }));
        const isRestored = head.seq === before.head.seq;
        expect([before.head, after.head]).toContainEqual(head);
        if (acknowledged !== null) expect(isRestored).toBe(true);
        if (isRestored) expect(await readdir(join(folder, "data", "removed"))).toHaveLength(1);
        expect(
          goodValue<"attachment.get">(await host.door("attachment.get", { registerId, sha256 })).bytes,
        ).toHaveLength(5000);
        expect((await host.door("registers.readSnapshot", { registerId })).ok).toBe(true);
        await checkThatItGoesOn(host);
        expect(await readdir(join(folder, "data", "registers"))).toEqual([registerId]);
      },
    });
  });

  it("a saved file is the old one or the new one", { timeout: minutes }, async () => {
    const target = (folder: string): string => join(folder, "register.verantwoord");
    await playEveryFault<boolean>({
      settings: (folder) => ({
        form: {
          dialogs: {
            chooseFile: async () => target(folder),
            chooseTarget: async () => target(folder),
            chooseFolder: async () => null,
          },
        },
      }),
      prepare: async (_host, folder) => {
        await writeFile(target(folder), "old");
      },
      act: async (host) => {
        const opened = await host.door("file.open", { kind: "register" });
        if (!opened.ok) return false;
        const call = {
          kind: "register",
          suggestedName: "x",
          handle: opened.value.file.handle,
          bytes: newRegister,
        } as const;
        return (await host.door("file.save", call)).ok;
      },
      check: async (_host, folder, acknowledged) => {
        const found = await readFile(target(folder), "utf8");
        expect(["old", newRegister.toString()]).toContain(found);
        if (acknowledged) expect(found).toBe(newRegister.toString());
      },
    });
  });
});
