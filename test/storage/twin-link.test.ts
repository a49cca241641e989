import { describe, expect, it } from "vitest";
import type { LineRow, RegisterDb } from "../../renderer/storage/register-db.ts";
import { linkTwin, type TwinState } from "../../renderer/storage/twin-link.ts";
import type { Door } from "../../src/bridge.ts";

const hashOf = (seq: number): string => String(seq).repeat(64).slice(0, 64);
const line = (seq: number): LineRow => ({ seq, line: `{"seq":${seq}}` });

/** A twin that takes every line, and a database that has nothing beyond what is pushed. */
function linked() {
  const appended: string[] = [];
  const states: TwinState["kind"][] = [];
  const door = (async (verb: string, request: { readonly lines?: ReadonlyArray<string> }) => {
    if (verb !== "registers.append") return { ok: true, value: {} };
    appended.push(...(request.lines ?? []));
    return { ok: true, value: { head: { seq: appended.length + 1, hash: hashOf(appended.length + 1) } } };
  }) as unknown as Door;
  const db = {
    lines: { where: () => ({ above: () => ({ toArray: () => Promise.resolve([]) }) }) },
  } as unknown as RegisterDb;
  const link = linkTwin({
    door,
    db,
    registerId: "r",
    writer: "",
    lease: "l",
    head: { seq: 1, hash: hashOf(1) },
    now: () => "2026-11-25T10:00:00.000Z",
    onState: ({ kind }) => states.push(kind),
  });
  return { link, appended, states };
}

describe("the link to the twin", () => {
  it("sends what is committed after a push that had nothing to send", async () => {
    const { link, appended, states } = linked();
    await link.push();
    await link.push();
    expect(states.at(-1)).toBe("secured");
    await link.push([line(2)]);
    expect(appended).toEqual([line(2).line]);
    expect(states.at(-1)).toBe("secured");
    link.stop();
  });

  it("is not secured between a commit and the twin's word", async () => {
    const { link, states } = linked();
    await link.push();
    await link.push();
    const pushed = link.push([line(2)]);
    expect(states.at(-1)).toBe("sending");
    await pushed;
    expect(states.at(-1)).toBe("secured");
    link.stop();
  });
});
