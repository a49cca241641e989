import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Head } from "../../src/history/commit.ts";
import { playEveryFault } from "./support/every-fault.ts";
import {
  after,
  before,
  bytes,
  checkNoStrays,
  checkThatItGoesOn,
  leaseOf,
  minutes,
  newRegister,
  prepareRegister,
  sha256,
} from "./support/fault-steps.ts";
import { registerId } from "./support/log-lines.ts";
import { goodValue } from "./support/test-host.ts";

describe("when the n-th call to the disk fails, for every n", () => {
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
