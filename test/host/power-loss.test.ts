import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Host } from "../../electron/host/host.ts";
import type { Head } from "../../src/history/commit.ts";
import { chainOf, registerId, start } from "./support/log-lines.ts";
import { type Choose, PowerLossDisk } from "./support/power-loss-disk.ts";
import { testDisk } from "./support/test-disk.ts";
import { goodValue, openTestHost, testHost } from "./support/test-host.ts";

type Act = "append" | "append-three" | "snapshot" | "attach" | "backup" | "restore";

/** What the host said was done. */
type Said = { head: Head; snapshotSeq: number; attachments: Set<string>; backups: Map<string, Backup> };
type Backup = { readonly head: Head; readonly attachments: ReadonlySet<string> };

const folder = "/home/a";
const chain = chainOf(60);
const headAt = (seq: number): Head => chainOf(seq).head;

/** Works until the acts are done or the power is gone; what was said in time stays said. */
async function work(host: Host, acts: ReadonlyArray<Act>, said: Said): Promise<void> {
  await host.door("registers.create", { registerId, name: "Horizon" });
  for (const [index, act] of acts.entries()) {
    const lock = await host.door("registers.lock", { registerId, name: "Anna" });
    if (!lock.ok) continue;
    const { lease } = lock.value;
    // What a page that holds the register is told of the head counts as said, whoever wrote it.
    const found = await host.door("registers.head", { registerId });
    if (found.ok && found.value.head.seq > said.head.seq) said.head = found.value.head;
    if (act === "append" || act === "append-three") {
      const lines = chain.lines.slice(said.head.seq, said.head.seq + (act === "append" ? 1 : 3));
      const answer = await host.door("registers.append", { registerId, lease, after: said.head, lines });
      if (answer.ok) said.head = answer.value.head;
    } else if (act === "snapshot") {
      const bytes = Buffer.from(`{"seq":${said.head.seq}}`);
      const call = { registerId, lease, at: said.head, name: "Horizon", entityCount: 20, bytes };
      if ((await host.door("registers.snapshot", call)).ok) said.snapshotSeq = said.head.seq;
    } else if (act === "attach") {
      const bytes = Buffer.alloc(300, index);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      if ((await host.door("attachment.put", { registerId, lease, sha256, bytes })).ok) said.attachments.add(sha256);
    } else if (act === "backup") {
      const answer = await host.door("backup.make", { registerId, reason: "before-bulk-edit" });
      const { backups, head, attachments } = said;
      if (answer.ok && answer.value.made) {
        backups.set(answer.value.backup.backupId, { head, attachments: new Set(attachments) });
      }
    } else {
      // Only one of the present head, so that what was said of the log stays true; attachments put after it are in `removed`.
      const present = [...said.backups].find(([, { head }]) => head.hash === said.head.hash);
      if (present === undefined) continue;
      await host.door("backup.restore", { registerId, backupId: present[0] });
      for (const sha256 of said.attachments) if (!present[1].attachments.has(sha256)) said.attachments.delete(sha256);
    }
  }
}

async function checkAll(host: Host, said: Said): Promise<void> {
  const head = await host.door("registers.head", { registerId });
  if (said.head.seq === 0 && !head.ok) return; // not even made
  const found = goodValue<"registers.head">(head);
  expect(found.brokenAtSeq).toBeNull();
  expect(found.head.seq).toBeGreaterThanOrEqual(said.head.seq);
  expect(found.head).toEqual(headAt(found.head.seq));
  const tail = goodValue<"registers.tail">(await host.door("registers.tail", { registerId, afterSeq: 0 }));
  expect(tail.lines).toEqual(chain.lines.slice(0, found.head.seq));
  if (said.snapshotSeq >= 0) {
    const read = goodValue<"registers.readSnapshot">(await host.door("registers.readSnapshot", { registerId }));
    expect(read.at.seq).toBeGreaterThanOrEqual(said.snapshotSeq);
    expect(Buffer.from(read.bytes).toString()).toBe(`{"seq":${read.at.seq}}`);
  }
  for (const sha256 of said.attachments) {
    expect((await host.door("attachment.get", { registerId, sha256 })).ok).toBe(true);
  }
  for (const [backupId, { head: at }] of said.backups) {
    const answer = await host.door("backup.verify", { registerId, backupId });
    expect(goodValue<"backup.verify">(answer).entry).toMatchObject({ state: "whole", head: at });
  }
  const { lease } = goodValue<"registers.lock">(await host.door("registers.lock", { registerId, name: "Anna" }));
  const all = { registerId, lease, after: start, lines: chain.lines.slice(0, found.head.seq + 1) };
  expect(goodValue<"registers.append">(await host.door("registers.append", all)).head.seq).toBe(found.head.seq + 1);
}

const acts = fc.array(fc.constantFrom<Act>("append", "append-three", "snapshot", "attach", "backup", "restore"), {
  minLength: 1,
  maxLength: 8,
});

const numbers = fc.infiniteStream(fc.nat(1_000_000));

describe("when the power fails", () => {
  it("at any call to the disk, all that was said to be done is there after it, and nothing half", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.boolean(),
        fc.boolean(),
        fc.nat(400),
        numbers,
        async (some, fresh, killed, calls, stream) => {
          const choose: Choose = (count) => (stream.next().value ?? 0) % count;
          const disk = new PowerLossDisk();
          const said: Said = { head: start, snapshotSeq: -1, attachments: new Set(), backups: new Map() };
          if (!fresh) {
            const first = await testHost(folder, { disk: testDisk(disk.files) });
            await work(first, ["append", "snapshot", "attach", "backup"], said);
            await first.close();
            expect(said.backups.size).toBe(1);
          }
          // Twice: the second time the power fails while the host puts right what the first has left.
          for (const [round, diesAfter] of [fresh ? calls % 100 : calls, calls % 60].entries()) {
            disk.dieAfter(diesAfter);
            const host = await openTestHost(folder, { disk: testDisk(disk.files) });
            if (host.ok) {
              await work(host.value, some, said);
              await host.value.close();
            }
            if (killed && round === 0) disk.revive();
            else disk.restart(choose);
          }
          const after = await testHost(folder, { disk: testDisk(disk.files) });
          await checkAll(after, said);
          await after.close();
        },
      ),
      { numRuns: 300 },
    );
  });

  it("after the program was killed in the middle, what it told a page at its next start is there too", async () => {
    for (let diesAfter = 1; diesAfter < 60; diesAfter++) {
      const disk = new PowerLossDisk();
      const said: Said = { head: start, snapshotSeq: -1, attachments: new Set(), backups: new Map() };
      const first = await testHost(folder, { disk: testDisk(disk.files) });
      await work(first, ["append"], said);
      disk.dieAfter(diesAfter);
      await work(first, ["append"], said);
      await first.close();
      disk.revive();
      const second = await testHost(folder, { disk: testDisk(disk.files) });
      await work(second, ["restore"], said); // there is no backup: it only takes the lock and asks for the head
      disk.restart(() => 0);
      await second.close();
      const after = await testHost(folder, { disk: testDisk(disk.files) });
      await checkAll(after, said);
      await after.close();
    }
  });
});
