import { beforeEach, describe, expect, it, vi } from "vitest";
import { answerPageCalls, isOwnSender } from "../../electron/shell/ipc.ts";
import { type Door, verbs } from "../../src/bridge.ts";

type Work = (event: unknown, raw: unknown) => Promise<unknown>;
const page = { url: "app://verantwoord/index.html#/verwerkingen", parent: null };
const handlers = new Map<string, Work>();
const door = vi.fn(async () => ({ ok: true, value: {} }));

beforeEach(() => {
  handlers.clear();
  door.mockClear();
  const ipcMain = { handle: (channel: string, work: Work) => void handlers.set(channel, work) };
  answerPageCalls(ipcMain as never, door as unknown as Door);
});
const call = (verb: string, raw: unknown, senderFrame: unknown = page) => {
  const work = handlers.get(`bridge:${verb}`);
  if (work === undefined) throw new Error(`no handler for ${verb}`);
  return work({ senderFrame }, raw);
};

describe("calls of the page", () => {
  it("have one handler for each verb of the bridge, and no other", () => {
    expect([...handlers.keys()].sort()).toEqual(
      Object.keys(verbs)
        .map((verb) => `bridge:${verb}`)
        .sort(),
    );
  });

  it("reach the host with what was asked", async () => {
    expect(await call("log.read", { maxLines: 5 })).toEqual({ ok: true, value: {} });
    expect(door).toHaveBeenCalledWith("log.read", { maxLines: 5 });
  });

  it.each([
    ["log.read", { maxLines: "5" }, "maxLines"],
    ["log.read", {}, "maxLines"],
    ["log.read", { maxLines: 5, path: "/etc/passwd" }, ""],
    ["log.read", null, ""],
    ["registers.head", { registerId: "../../etc" }, "registerId"],
    ["file.save", { kind: "any", suggestedName: "a", handle: "../x", bytes: new Uint8Array() }, "handle"],
    ["attachment.put", { registerId: "x", lease: "y", sha256: "z", bytes: "text" }, "registerId"],
  ])("%s with a wrong argument answers bad-request and never reaches the host", async (verb, raw, path) => {
    expect(await call(verb, raw)).toEqual({ ok: false, error: { code: "bad-request", path } });
    expect(door).not.toHaveBeenCalled();
  });

  it.each([
    ["a frame that is gone", null],
    ["a frame inside the page", { ...page, parent: page }],
    ["another origin", { ...page, url: "https://verantwoord/" }],
    ["a look-alike", { ...page, url: "app://verantwoord.example/" }],
    ["a blank page", { ...page, url: "about:blank" }],
  ])("from %s are refused, whatever they ask", async (_name, senderFrame) => {
    expect(isOwnSender({ senderFrame } as never)).toBe(false);
    await expect(call("host.info", {}, senderFrame)).rejects.toThrow("refused host.info");
    expect(door).not.toHaveBeenCalled();
  });
});
