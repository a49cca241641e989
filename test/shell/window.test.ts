import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { firstWindowState } from "../../electron/shell/window-state.ts";
import { nlShell } from "../../src/words/nl/shell.ts";
import { electron, FakeWindow } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);
const { focusWindow, openWindow, windowOptions } = await import("../../electron/shell/window.ts");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verantwoord-window-"));
  FakeWindow.opened.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.clearAllMocks();
});

const settings = (development = false) => ({
  preload: "/app/preload.cjs",
  statePath: join(folder, "window.json"),
  development,
  words: () => nlShell,
  log: vi.fn(),
});
async function open(): Promise<FakeWindow> {
  return (await openWindow(settings())) as unknown as FakeWindow;
}

describe("the page's rights", () => {
  it("are those of any web page: sandboxed, isolated, without Node", () => {
    expect(windowOptions(settings(), firstWindowState).webPreferences).toEqual({
      preload: "/app/preload.cjs",
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
    });
  });

  it("include the developer tools in development only", () => {
    expect(windowOptions(settings(true), firstWindowState).webPreferences?.devTools).toBe(true);
  });
});

describe("the window", () => {
  it("shows our page once it is drawn", async () => {
    const window = await open();
    expect(window.loaded).toEqual(["app://verantwoord/"]);
    expect(window.show).not.toHaveBeenCalled();
    window.emit("ready-to-show");
    expect(window.show).toHaveBeenCalled();
  });

  it("opens where it was closed", async () => {
    const first = await open();
    first.maximized = true;
    first.emit("close");
    expect(JSON.parse(readFileSync(settings().statePath, "utf8"))).toEqual({
      x: 10,
      y: 20,
      width: 1200,
      height: 800,
      maximized: true,
    });
    const second = await open();
    expect(second.options).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 });
    expect(second.maximize).toHaveBeenCalled();
  });

  it("opens at its first size when what was kept is damaged", async () => {
    writeFileSync(settings().statePath, "{ not JSON");
    expect((await open()).options).toMatchObject({ width: firstWindowState.width, height: firstWindowState.height });
  });

  it("comes to the front, also when it was minimized", async () => {
    const window = await open();
    window.minimized = true;
    focusWindow(window as never);
    expect([window.restore, window.show, window.focus].map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
  });
});

describe("closing with something unsaved", () => {
  const closeWith = async (choice: number): Promise<boolean> => {
    electron.dialog.showMessageBoxSync.mockReturnValueOnce(choice);
    const event = { preventDefault: vi.fn() };
    (await open()).webContents.emit("will-prevent-unload", event);
    return event.preventDefault.mock.calls.length > 0;
  };

  it("stays open unless the user closes anyway", async () => {
    expect(await closeWith(0)).toBe(false);
    expect(await closeWith(1)).toBe(true);
  });
});

describe("a page that crashes", () => {
  it("is loaded again three times, and then it says so", async () => {
    const window = await open();
    for (let crash = 0; crash < 4; crash += 1)
      window.webContents.emit("render-process-gone", {}, { reason: "crashed" });
    expect(window.webContents.reload).toHaveBeenCalledTimes(3);
    expect(electron.dialog.showErrorBox).toHaveBeenCalledWith("Verantwoord", nlShell.pageKeepsFailing);
  });

  it("that ended by itself is left alone", async () => {
    const window = await open();
    window.webContents.emit("render-process-gone", {}, { reason: "clean-exit" });
    expect(window.webContents.reload).not.toHaveBeenCalled();
  });
});
