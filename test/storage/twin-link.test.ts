import { describe, expect, test, vi } from "vitest";
import type { RegisterDb } from "../../renderer/storage/register-db.ts";
import { linkTwin, type TwinState } from "../../renderer/storage/twin-link.ts";
import type { Answer, Door, Verb } from "../../src/bridge.ts";
import { genesisHash } from "../../src/history/commit.ts";

interface Asked {
  readonly verb: Verb;
  readonly request: { readonly [key: string]: unknown };
}

/** A host that answers what a test says, and a database that holds no more than the lines that were pushed. */
function linked(answer: (asked: Asked, count: number) => unknown) {
  const calls: Asked[] = [];
  const states: TwinState[] = [];
  const door = (async (verb: Verb, request: Asked["request"]) => {
    calls.push({ verb, request });
    return answer({ verb, request }, calls.length) as Answer<Verb>;
  }) as Door;
  const none = { toArray: () => Promise.resolve([]) };
  const db = {
    lines: { where: () => ({ above: () => none }) },
    commits: { get: () => Promise.resolve(undefined) },
  } as unknown as RegisterDb;
  const link = linkTwin({
    door,
    db,
    registerId: "r",
    writer: "Anna op LAPTOP-3",
    lease: "first",
    head: { seq: 0, hash: genesisHash },
    now: () => "2026-11-25T12:00:00.000Z",
    onState: (state) => states.push(state),
  });
  return { link, calls, states, last: () => states.at(-1)?.kind };
}

const headAt = (seq: number) => ({ ok: true, value: { head: { seq, hash: `h${seq}` } } });

describe("the link to the twin", () => {
  test("a push with nothing to send leaves the next one free to send", async () => {
    const { link, calls, last } = linked(() => headAt(1));
    await link.push();
    await link.push();
    expect(last()).toBe("secured");
    await link.push([{ seq: 1, line: "one" }]);
    expect(calls.map(({ request }) => request.lines)).toEqual([["one"]]);
    link.stop();
  });

  test("is not secured before the host has answered, and not while a later line waits", async () => {
    let answerFirst: (value: unknown) => void = () => {};
    const first = new Promise((resolve) => {
      answerFirst = resolve;
    });
    const { link, last } = linked((_, count) => (count === 1 ? first : headAt(2)));
    void link.push([{ seq: 1, line: "one" }]);
    await vi.waitFor(() => expect(last()).toBe("sending"));
    const second = link.push([{ seq: 2, line: "two" }]);
    expect(last()).toBe("sending");
    answerFirst(headAt(1));
    expect((await second).kind).toBe("secured");
    link.stop();
  });

  test("a lease that is lost is taken again, also after calls that failed", async () => {
    vi.useFakeTimers();
    const { link, calls, last } = linked(({ verb, request }, count) => {
      if (count === 1) return { ok: false, error: { code: "unreachable" } };
      if (verb === "registers.lock") return { ok: true, value: { lease: "second", tookOver: false } };
      return request.lease === "second" ? headAt(1) : { ok: false, error: { code: "not-locked" } };
    });
    await link.push([{ seq: 1, line: "one" }]);
    expect(last()).toBe("held-up");
    await vi.advanceTimersByTimeAsync(600);
    expect(last()).toBe("secured");
    expect(link.lease()).toBe("second");
    expect(calls.find(({ verb }) => verb === "registers.lock")?.request.name).toBe("Anna op LAPTOP-3");
    link.stop();
    vi.useRealTimers();
  });

  test("other lines in the twin are no ground to write over them", async () => {
    vi.useFakeTimers();
    const { link, last } = linked(() => ({
      ok: false,
      error: { code: "seq-conflict", head: { seq: 1, hash: "theirs" } },
    }));
    const state = await link.push([{ seq: 1, line: "one" }]);
    expect(state).toEqual({ kind: "held-up", trouble: { code: "seq-conflict", head: { seq: 1, hash: "theirs" } } });
    expect(last()).toBe("held-up");
    link.stop();
    vi.useRealTimers();
  });
});
