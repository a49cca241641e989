import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Places } from "../../electron/host/data-folder.ts";
import { type Door, parseAnswer, type Request, type Value, type Verb } from "../../src/bridge.ts";
import { chainOf, otherRegisterId, registerId, start } from "../host/support/log-lines.ts";
import { tempFolder } from "../host/support/temp-folder.ts";
import { placesIn } from "../host/support/test-host.ts";

/** A door under test, onto a host over the given folders. `raw` sends what the types forbid. */
export type OpenedDoor = {
  readonly door: Door;
  readonly raw: (verb: string, request: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/**
 * What every door to the host must do, whatever it is made of: the loopback, Electron's IPC, the bare host. Each door's own
 * test calls this with a way to open one.
 */
export function describeDoor(name: string, openDoor: (places: Places) => Promise<OpenedDoor>): void {
  describe(`the door ${name}`, () => {
    let opened: OpenedDoor;
    let lease = "";
    const chain = chainOf(5);
    const registerBytes = randomBytes(3_000_000);
    const attachment = randomBytes(5_000_000);
    const sha256 = createHash("sha256").update(attachment).digest("hex");

    beforeAll(async () => {
      opened = await openDoor(placesIn(await tempFolder()));
    });
    afterAll(() => opened.close());

    /** Every answer, good or not, has the shape that the contract gives it. */
    const ask = async <V extends Verb>(verb: V, request: Request<V>): Promise<Value<V>> => {
      const answer = parseAnswer(verb, await opened.door(verb, request));
      if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer.error)}`);
      return answer.value as Value<V>;
    };
    const refused = async <V extends Verb>(verb: V, request: Request<V>) => {
      const answer = parseAnswer(verb, await opened.door(verb, request));
      if (answer.ok) throw new Error(`${verb} was not refused`);
      return answer.error;
    };

    it("tells what the host is", async () => {
      const info = await ask("host.info", {});
      expect(info.schemaVersion).toBe(1);
      expect(info.dataFolder).toContain("data");
      expect(info.dataSpace.freeBytes).toBeGreaterThan(0);
      expect((await ask("profile.startCheck", {})).dataSpace.room).not.toBe("unknown");
      await ask("profile.recordEngine", { engine: "leveldb" });
      expect((await ask("host.info", {})).engineRecorded).toBe("leveldb");
    });

    it("has no file that another program handed over, and gives none for a made-up handle", async () => {
      expect((await ask("file.handedOver", {})).files).toEqual([]);
      expect(await refused("file.reopen", { handle: "made-up" })).toEqual({ code: "not-found" });
    });

    it("makes, lists and locks registers", async () => {
      await ask("registers.create", { registerId, name: "Stichting De Horizon" });
      expect(await refused("registers.create", { registerId, name: "again" })).toEqual({ code: "already-exists" });
      ({ lease } = await ask("registers.lock", { registerId, name: "Anna" }));
      await ask("registers.heartbeat", { registerId, lease });
      const { registers } = await ask("registers.list", {});
      expect(registers).toMatchObject([{ registerId, name: "Stichting De Horizon", state: "ready", head: start }]);
      expect(await refused("registers.head", { registerId: otherRegisterId })).toEqual({ code: "not-found" });
      expect(await refused("registers.heartbeat", { registerId, lease: "made-up" })).toEqual({ code: "not-locked" });
    });

    it("appends lines once, however often they are sent", async () => {
      const first = { registerId, lease, after: start, lines: chain.lines.slice(0, 2) };
      const { head } = await ask("registers.append", first);
      expect(head.seq).toBe(2);
      expect((await ask("registers.append", first)).head).toEqual(head);
      // Also as bytes, after those that come as text.
      const rest = Buffer.from(
        chain.lines
          .slice(2)
          .map((line) => `${line}\n`)
          .join(""),
      );
      const whole = { ...first, lines: chain.lines.slice(0, 2), bytes: new Uint8Array(rest) };
      expect((await ask("registers.append", whole)).head).toEqual(chain.head);
      expect((await ask("registers.append", { ...first, lines: chain.lines })).head).toEqual(chain.head);
      expect((await ask("registers.head", { registerId })).head).toEqual(chain.head);
    });

    it("refuses another history, a gap, and lines that do not follow", async () => {
      const other = chainOf(2, start, "other");
      const call = { registerId, lease, after: start };
      expect(await refused("registers.append", { ...call, lines: other.lines })).toEqual({
        code: "seq-conflict",
        head: chain.head,
      });
      const ahead = chainOf(1, { seq: 9, hash: "f".repeat(64) });
      const beyond = { ...call, after: { seq: 9, hash: "f".repeat(64) }, lines: ahead.lines };
      expect(await refused("registers.append", beyond)).toMatchObject({ code: "seq-conflict" });
      const [one, , three] = chain.lines;
      const gap = { ...call, lines: [one ?? "", three ?? ""] };
      expect(await refused("registers.append", gap)).toEqual({ code: "chain-broken", seq: 3 });
      expect(await refused("registers.append", { ...call, lines: ["{}"] })).toMatchObject({ code: "bad-request" });
      expect((await ask("registers.head", { registerId })).head).toEqual(chain.head);
    });

    it("gives the log back in chunks, letter for letter", async () => {
      const lines: string[] = [];
      for (let more = true; more; ) {
        const chunk = await ask("registers.tail", { registerId, afterSeq: lines.length, maxBytes: 1 });
        expect(chunk.lines).toHaveLength(1);
        lines.push(...chunk.lines);
        more = chunk.more;
      }
      expect(lines).toEqual(chain.lines);
      expect((await ask("registers.tail", { registerId, afterSeq: 5 })).lines).toEqual([]);
    });

    it("keeps and returns a snapshot's bytes", async () => {
      expect(await refused("registers.readSnapshot", { registerId })).toEqual({ code: "snapshot-missing" });
      const given = { registerId, lease, at: chain.head, name: "De Horizon", entityCount: 40, bytes: registerBytes };
      await ask("registers.snapshot", given);
      const read = await ask("registers.readSnapshot", { registerId });
      expect(read).toMatchObject({ at: chain.head, entityCount: 40, skipped: 0 });
      expect(Buffer.compare(read.bytes, registerBytes)).toBe(0);
      const wrong = { ...given, at: { seq: 5, hash: "0".repeat(64) } };
      expect(await refused("registers.snapshot", wrong)).toMatchObject({ code: "seq-conflict" });
    });

    it("keeps and returns an attachment's bytes", async () => {
      await ask("attachment.put", { registerId, lease, sha256, bytes: attachment });
      const { bytes } = await ask("attachment.get", { registerId, sha256 });
      expect(Buffer.compare(bytes, attachment)).toBe(0);
      const wrong = { registerId, lease, sha256: "0".repeat(64), bytes: attachment };
      expect(await refused("attachment.put", wrong)).toEqual({ code: "hash-mismatch" });
      expect(await refused("attachment.get", { registerId, sha256: "0".repeat(64) })).toEqual({ code: "not-found" });
      const nothing = { registerId, lease, sha256: createHash("sha256").digest("hex"), bytes: new Uint8Array(0) };
      await ask("attachment.put", nothing);
      expect((await ask("attachment.get", { registerId, sha256: nothing.sha256 })).bytes).toHaveLength(0);
    });

    it("makes a backup, proves it, gives it out and restores it", async () => {
      const { made, backup, second } = await ask("backup.make", { registerId, reason: "manual" });
      expect({ made, second, head: backup.head }).toEqual({ made: true, second: "off", head: chain.head });
      const { backupId } = backup;
      expect((await ask("backup.make", { registerId, reason: "session" })).made).toBe(false);
      expect((await ask("backup.list", { registerId })).backups.map(({ entry }) => entry.backupId)).toEqual([backupId]);
      expect((await ask("backup.verify", { registerId, backupId })).entry.state).toBe("whole");
      const { bytes } = await ask("backup.read", { registerId, backupId });
      expect(Buffer.from(bytes.subarray(0, 4)).toString("latin1")).toBe("PK\u0003\u0004");
      expect(await ask("backup.restore", { registerId, backupId })).toEqual({ head: chain.head });
      expect((await ask("registers.head", { registerId })).head).toEqual(chain.head);
      expect(await refused("registers.heartbeat", { registerId, lease })).toEqual({ code: "not-locked" });
      expect(await refused("backup.read", { registerId, backupId: "default.1" })).toEqual({ code: "not-found" });
      expect((await ask("backup.settings", {})).folders).toMatchObject([{ folder: "default", reachable: true }]);
    });

    it("writes and reads the log, codes only", async () => {
      await ask("log.write", {
        entries: [{ level: "info", code: "start-check", facts: { seq: 5, found: "database" } }],
      });
      const { lines } = await ask("log.read", { maxLines: 1000 });
      expect(lines.join("\n")).toContain('"code":"start-check","facts":{"seq":5,"found":"database"}');
      expect(lines.join("\n")).not.toContain("Horizon");
      const prose = { entries: [{ level: "info" as const, code: "de klant heet Jansen" }] };
      expect(await refused("log.write", prose)).toMatchObject({ code: "bad-request" });
    });

    it("refuses wrong shapes with the place where they are wrong, and goes on", async () => {
      const attempts: ReadonlyArray<readonly [string, unknown, string]> = [
        ["registers.head", { registerId: "../../etc" }, "registerId"],
        ["registers.head", { registerId: 7 }, "registerId"],
        ["registers.head", { registerId, path: "/etc/passwd" }, ""],
        ["attachment.get", { registerId, sha256: "../../../x" }, "sha256"],
        ["attachment.put", { registerId, lease, sha256, bytes: "text" }, "bytes"],
        ["backup.read", { registerId, backupId: "../x" }, "backupId"],
        ["file.reopen", { handle: "/etc/passwd" }, "handle"],
        ["registers.tail", { registerId, afterSeq: -1 }, "afterSeq"],
        ["log.read", { maxLines: 1e9 }, "maxLines"],
      ];
      for (const [verb, request, path] of attempts) {
        expect(await opened.raw(verb, request)).toEqual({ ok: false, error: { code: "bad-request", path } });
      }
      expect((await ask("registers.head", { registerId })).head).toEqual(chain.head);
    });

    it("removes a register to where it can be had back", async () => {
      ({ lease } = await ask("registers.lock", { registerId, name: "Anna" }));
      await ask("registers.remove", { registerId, lease });
      expect((await ask("registers.list", {})).registers).toEqual([]);
      expect(await refused("registers.head", { registerId })).toEqual({ code: "not-found" });
      expect((await ask("backup.list", {})).backups).toHaveLength(1);
    });
  });
}
