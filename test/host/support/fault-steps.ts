import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { expect } from "vitest";
import type { Host } from "../../../electron/host/host.ts";
import type { Head } from "../../../src/history/commit.ts";
import { chainOf, registerId, start } from "./log-lines.ts";
import { goodValue } from "./test-host.ts";

export const before = chainOf(3);
export const after = chainOf(3, before.head);
export const all = [...before.lines, ...after.lines];
export const bytes = randomBytes(5000);
export const sha256 = createHash("sha256").update(bytes).digest("hex");
export const oldRegister = Buffer.from('{"old":true}');
export const newRegister = Buffer.from(`{"new":${JSON.stringify("x".repeat(2000))}}`);

/** A generous time for one scenario, on a busy computer. */
export const minutes = 180_000;

export async function leaseOf(host: Host): Promise<string> {
  const answer = await host.door("registers.lock", { registerId, name: "Anna" });
  return answer.ok ? answer.value.lease : "none";
}

/** A register with three commits and a snapshot. */
export async function prepareRegister(host: Host): Promise<void> {
  goodValue<"registers.create">(await host.door("registers.create", { registerId, name: "Horizon" }));
  const lease = await leaseOf(host);
  const { lines, head } = before;
  goodValue<"registers.append">(await host.door("registers.append", { registerId, lease, after: start, lines }));
  const snapshot = { registerId, lease, at: head, name: "Horizon", entityCount: 20, bytes: oldRegister };
  goodValue<"registers.snapshot">(await host.door("registers.snapshot", snapshot));
}

/** What is in the log, which must be a beginning of what was sent, and never less than what was acknowledged. */
export async function checkLog(host: Host, acknowledged: Head): Promise<Head> {
  const { head, lines } = goodValue<"registers.tail">(await host.door("registers.tail", { registerId, afterSeq: 0 }));
  expect(lines).toEqual(all.slice(0, head.seq));
  expect(head.seq).toBeGreaterThanOrEqual(acknowledged.seq);
  return head;
}

/** All that the page has can be sent once more, whatever happened before. */
export async function checkThatItGoesOn(host: Host): Promise<void> {
  const lease = await leaseOf(host);
  const answer = await host.door("registers.append", { registerId, lease, after: start, lines: all });
  expect(goodValue<"registers.append">(answer).head).toEqual(after.head);
}

/** No file is left that a reader could take for a whole one. */
export async function checkNoStrays(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
}
