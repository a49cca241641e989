import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { app, electron, FakeWindow, happened, ipcHandlers, ipcListeners, session } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);

let folder: string;
let profile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verantwoord-main-"));
  profile = join(folder, "profile");
  mkdirSync(profile);
  vi.stubEnv("VERANTWOORD_HOME", join(folder, "data"));
  vi.stubEnv("VERANTWOORD_PROFILE", profile);
  vi.clearAllMocks();
  happened.length = 0;
  FakeWindow.opened.length = 0;
  ipcHandlers.clear();
  app.removeAllListeners();
  app.lockGiven = true;
});
afterEach(async () => {
  const ended = { preventDefault: vi.fn() };
  app.emit("will-quit", ended);
  if (ended.preventDefault.mock.calls.length > 0) await vi.waitFor(() => expect(app.quit).toHaveBeenCalled());
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

let starts = 0;
/** Runs the main module anew each time; what it imports is shared, the stand-in for Electron too. */
const startMain = (): Promise<unknown> => {
  starts += 1;
  return import(/* @vite-ignore */ `../../electron/shell/main.ts?start=${starts}`);
};
async function startWindow(): Promise<FakeWindow> {
  await startMain();
  return vi.waitFor(() => {
    const [window] = FakeWindow.opened;
    if (window === undefined || window.loaded.length === 0) throw new Error("no window yet");
    return window;
  });
}

describe("starting", () => {
  it("settles profile, engine, sandbox, scheme and lock before anything else, in that order", async () => {
    await startWindow();
    expect(happened.slice(0, 8)).toEqual([
      "path userData",
      "switch disable-features=IdbSqliteBackingStore",
      "switch host-resolver-rules=MAP * ~NOTFOUND",
      "switch disable-background-networking",
      "sandbox",
      "scheme",
      "lock",
      "ready",
    ]);
  });

  it("gives the page its door, its files and its refusals before it is loaded", async () => {
    const window = await startWindow();
    expect(window.loaded).toEqual(["app://verantwoord/"]);
    expect(ipcHandlers.has("bridge:host.info")).toBe(true);
    expect(session.defaultSession.protocol.handle.mock.calls[0]?.[0]).toBe("app");
    expect(session.defaultSession.beforeRequest).not.toBeNull();
    expect(window.options).toMatchObject({ webPreferences: { devTools: false, sandbox: true } });
  });

  it("writes down which version works here", async () => {
    await startWindow();
    expect(JSON.parse(readFileSync(join(profile, "last-writer.json"), "utf8"))).toMatchObject({ appVersion: "0.1.0" });
  });

  it("knows the profile: the host looks at its disk and its engine", async () => {
    await startWindow();
    const event = { senderFrame: { url: "app://verantwoord/", parent: null } };
    const info = await ipcHandlers.get("bridge:host.info")?.(event, {});
    expect(info).toMatchObject({
      ok: true,
      value: { form: "desktop", profile: "known", can: { dialogs: true, print: true, clearProfile: true } },
    });
    await ipcHandlers.get("bridge:profile.clear")?.(event, {});
    expect(session.defaultSession.clearStorageData).toHaveBeenCalledTimes(1);
  });

  it("lets the menu follow the page's language", async () => {
    await startWindow();
    const labels = (): string => JSON.stringify(electron.Menu.setApplicationMenu.mock.lastCall);
    expect(labels()).toContain("Bewerken");
    ipcListeners.get("page-language")?.({ senderFrame: { url: "app://verantwoord/", parent: null } }, "en");
    expect(labels()).toContain('"Edit"');
  });

  it("refuses other pages in every window that is ever made", async () => {
    const window = await startWindow();
    app.emit("web-contents-created", {}, window.webContents);
    expect(window.webContents.windowOpenHandler?.({ url: "https://example.org/" })).toEqual({ action: "deny" });
  });
});

describe("a second start", () => {
  it("touches nothing and ends", async () => {
    app.lockGiven = false;
    await startMain();
    expect(happened.slice(-2)).toEqual(["lock", "quit"]);
    expect(FakeWindow.opened).toEqual([]);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("brings the first one's window to the front", async () => {
    const window = await startWindow();
    await vi.waitFor(() => expect(app.listenerCount("second-instance")).toBe(2));
    app.emit("second-instance", {}, ["verantwoord"], folder);
    expect(window.focus).toHaveBeenCalled();
  });
});

describe("a register file that is opened with the app", () => {
  const event = { senderFrame: { url: "app://verantwoord/", parent: null } };
  const handedOver = async (): Promise<ReadonlyArray<{ handle: string; name: string }>> => {
    const answer = await ipcHandlers.get("bridge:file.handedOver")?.(event, {});
    return (answer as { value: { files: ReadonlyArray<{ handle: string; name: string }> } }).value.files;
  };
  const textOf = async (handle: string | undefined): Promise<string> => {
    const answer = await ipcHandlers.get("bridge:file.reopen")?.(event, { handle });
    return Buffer.from((answer as { value: { bytes: Uint8Array } }).value.bytes).toString();
  };

  it("by a second start reaches the page by its name and a nudge, and is told once", async () => {
    writeFileSync(join(folder, "school.verantwoord"), "the register");
    const window = await startWindow();
    await vi.waitFor(() => expect(app.listenerCount("second-instance")).toBe(2));
    app.emit("second-instance", {}, ["verantwoord", "--some-switch", "school.verantwoord", "notes.txt"], folder);
    expect(window.webContents.send.mock.calls).toEqual([["file-handed-over"]]);
    expect(window.focus).toHaveBeenCalled();
    const files = await handedOver();
    expect(files.map(({ name }) => name)).toEqual(["school.verantwoord"]);
    expect(await textOf(files[0]?.handle)).toBe("the register");
    expect(await handedOver()).toEqual([]);
  });

  it("by a Mac before the window is there waits for the page", async () => {
    writeFileSync(join(folder, "early.verantwoord"), "early");
    const started = startWindow();
    await vi.waitFor(() => expect(app.listenerCount("open-file")).toBe(1));
    const prevented = vi.fn();
    app.emit("open-file", { preventDefault: prevented }, join(folder, "early.verantwoord"));
    await started;
    expect(prevented).toHaveBeenCalled();
    const [file] = await handedOver();
    expect(await textOf(file?.handle)).toBe("early");
  });
});

describe("data of a newer version", () => {
  const expectRefusal = async (): Promise<void> => {
    await startMain();
    await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(1));
    expect(electron.dialog.showErrorBox).toHaveBeenCalledTimes(1);
    expect(electron.dialog.showErrorBox.mock.lastCall?.join(" ")).toContain("9.0.0");
    expect(FakeWindow.opened).toEqual([]);
    expect(ipcHandlers.size).toBe(0);
  };

  it("in the profile: refused before the data folder is touched", async () => {
    const kept = JSON.stringify({ appVersion: "9.0.0", chromeMajor: 0 });
    writeFileSync(join(profile, "last-writer.json"), kept);
    await expectRefusal();
    expect(existsSync(join(folder, "data"))).toBe(false);
    expect(readFileSync(join(profile, "last-writer.json"), "utf8")).toBe(kept);
  });

  it("in the data folder: refused, and not a byte changed", async () => {
    const description = JSON.stringify({ format: "verantwoord-data", dataVersion: 99, writtenBy: "9.0.0" });
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data", "data.json"), description);
    await expectRefusal();
    expect(readFileSync(join(folder, "data", "data.json"), "utf8")).toBe(description);
    expect(existsSync(join(profile, "last-writer.json"))).toBe(false);
  });
});
