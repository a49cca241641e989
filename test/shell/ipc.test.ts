import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Host, openHost } from "../../electron/host/host.ts";
import { realDisk } from "../../electron/host/real-disk.ts";
import { answerPageCalls, hearLanguage, isOwnSender } from "../../electron/shell/ipc.ts";
import { verbs } from "../../src/bridge.ts";

type Work = (event: unknown, raw: unknown) => Promise<unknown>;
const page = { url: "app://verantwoord/index.html#/verwerkingen", parent: null };
const strangers = [
  ["a frame that is gone", null],
  ["a frame inside the page", { ...page, parent: page }],
  ["another origin", { ...page, url: "https://verantwoord/" }],
  ["a look-alike", { ...page, url: "app://verantwoord.example/" }],
  ["a blank page", { ...page, url: "about:blank" }],
] as const;

const handlers = new Map<string, Work>();
let folder: string;
let host: Host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verantwoord-ipc-"));
  const opened = await openHost({
    disk: realDisk,
    places: { data: join(folder, "data"), backups: join(folder, "backups"), profile: null },
    versions: { app: "0.1.0", schema: 1 },
    form: { kind: "desktop", versions: {}, platform: "linux", dialogs: null, print: null, clearProfile: null },
  });
  if (!opened.ok) throw new Error(opened.error.code);
  host = opened.value;
  const ipcMain = { handle: (channel: string, work: Work) => void handlers.set(channel, work) };
  answerPageCalls(ipcMain as never, host);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = (verb: string, raw: unknown, senderFrame: unknown = page) => {
  const work = handlers.get(`bridge:${verb}`);
  if (work === undefined) throw new Error(`no handler for ${verb}`);
  return work({ senderFrame }, raw);
};

describe("calls of the page", () => {
  it("have one handler for each verb of the bridge, and no other", () => {
    const channels = Object.keys(verbs).map((verb) => `bridge:${verb}`);
    expect([...handlers.keys()].sort()).toEqual(channels.sort());
  });

  it("reach the host", async () => {
    expect(await call("host.info", {})).toMatchObject({ ok: true, value: { form: "desktop", appVersion: "0.1.0" } });
    expect(await call("registers.list", {})).toEqual({ ok: true, value: { registers: [] } });
  });

  it.each([
    ["log.read", { maxLines: "5" }, "maxLines"],
    ["log.read", {}, "maxLines"],
    ["log.read", { maxLines: 5, path: "/etc/passwd" }, ""],
    ["log.read", null, ""],
    ["registers.head", { registerId: "../../etc" }, "registerId"],
    ["file.save", { kind: "any", suggestedName: "a", handle: "../x", bytes: new Uint8Array() }, "handle"],
    ["attachment.put", { registerId: "x", lease: "y", sha256: "z", bytes: "text" }, "registerId"],
  ])("%s with a wrong argument answers bad-request", async (verb, raw, path) => {
    expect(await call(verb, raw)).toEqual({ ok: false, error: { code: "bad-request", path } });
  });

  it.each(strangers)("from %s are refused, whatever they ask", async (_name, senderFrame) => {
    expect(isOwnSender({ senderFrame } as never)).toBe(false);
    await expect(call("host.info", {}, senderFrame)).rejects.toThrow("refused host.info");
  });
});

describe("the page's language", () => {
  const listeners = new Map<string, (event: unknown, raw: unknown) => void>();
  const hear = vi.fn();
  hearLanguage({ on: (channel: string, listen: never) => void listeners.set(channel, listen) } as never, hear);
  const tell = (raw: unknown, senderFrame: unknown = page) => listeners.get("page-language")?.({ senderFrame }, raw);

  it("is heard from our own page only, and only when it is one of ours", () => {
    tell("fr");
    tell({});
    for (const [, stranger] of strangers) tell("en", stranger);
    expect(hear).not.toHaveBeenCalled();
    tell("en");
    expect(hear).toHaveBeenCalledWith("en");
  });
});
