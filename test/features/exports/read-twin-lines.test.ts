import { expect, test } from "vitest";
import { readTwinLines } from "../../../renderer/features/exports/read-twin-lines.ts";
import type { Door } from "../../../src/bridge.ts";

const registerId = "00000000-0000-4000-8000-000000000001";

/** A host whose log has these lines, of which it gives two at a time. */
const hostWith =
  (log: ReadonlyArray<string>): Door =>
  async (_, request) => {
    const { afterSeq } = request as { readonly afterSeq: number };
    const lines = log.slice(afterSeq, afterSeq + 2);
    const value = { lines, head: { seq: log.length, hash: "0".repeat(64) }, more: afterSeq + 2 < log.length };
    return { ok: true, value } as never;
  };

test("the history is read in pieces up to the point that is shown, a line each", async () => {
  const lines = await readTwinLines(hostWith(["a", "b", "c", "d", "e"]), registerId, 3);
  expect(lines.ok && new TextDecoder().decode(lines.value)).toBe("a\nb\nc\n");
});

test("a host that has less than was asked for gives what it has", async () => {
  const lines = await readTwinLines(hostWith(["a"]), registerId, 3);
  expect(lines.ok && new TextDecoder().decode(lines.value)).toBe("a\n");
});

test("what the host cannot do is told", async () => {
  const door: Door = async () => ({ ok: false, error: { code: "unreachable" } });
  expect(await readTwinLines(door, registerId, 3)).toEqual({ ok: false, error: { code: "unreachable" } });
});
