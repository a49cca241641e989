import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it, vi } from "vitest";
import { enShell } from "../../src/words/en/shell.ts";
import { nlShell } from "../../src/words/nl/shell.ts";
import { electron, FakeWindow } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);
const { menuTemplate, setMenu } = await import("../../electron/shell/menu.ts");

const settings = { words: nlShell, development: false, mac: false, dataFolder: "/home/anna/verantwoord" };
const flat = (items: ReadonlyArray<MenuItemConstructorOptions>): ReadonlyArray<MenuItemConstructorOptions> =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const labels = (overrides: Partial<typeof settings> = {}): ReadonlyArray<string> =>
  flat(menuTemplate({ ...settings, ...overrides })).flatMap((item) => item.label ?? []);
const itemCalled = (label: string) => flat(menuTemplate(settings)).find((item) => item.label === label);

describe("the menu", () => {
  it("speaks Dutch or English throughout", () => {
    expect(labels()).toContain("Bewerken");
    const english = labels({ words: enShell });
    expect(english).toContain("Edit");
    expect(english).toHaveLength(labels().length);
    expect(english.filter((label) => labels().includes(label))).toEqual(["Help"]);
  });

  it("offers the developer tools in development only, and never a reload", () => {
    const roles = (development: boolean) => flat(menuTemplate({ ...settings, development })).map((item) => item.role);
    expect(roles(false)).not.toContain("toggleDevTools");
    expect(roles(true)).toContain("toggleDevTools");
    expect(roles(true)).not.toContain("reload");
  });

  it("leaves undo to the page: it presses the page's keys and takes no shortcut for itself", () => {
    const window = new FakeWindow({});
    const undo = itemCalled("Ongedaan maken");
    const redo = itemCalled("Opnieuw");
    expect([undo?.role, undo?.registerAccelerator, redo?.registerAccelerator]).toEqual([undefined, false, false]);
    undo?.click?.({} as never, window as never, {} as never);
    redo?.click?.({} as never, window as never, {} as never);
    expect(window.webContents.input).toEqual([
      { type: "keyDown", keyCode: "Z", modifiers: ["control"] },
      { type: "keyUp", keyCode: "Z", modifiers: ["control"] },
      { type: "keyDown", keyCode: "Z", modifiers: ["control", "shift"] },
      { type: "keyUp", keyCode: "Z", modifiers: ["control", "shift"] },
    ]);
  });

  it("opens the data folder and no other", () => {
    itemCalled(nlShell.openDataFolder)?.click?.({} as never, undefined, {} as never);
    expect(electron.shell.openPath).toHaveBeenCalledWith("/home/anna/verantwoord");
  });

  it("tells its version and licence", () => {
    itemCalled(nlShell.about)?.click?.({} as never, undefined, {} as never);
    const [shown] = electron.dialog.showMessageBox.mock.calls[0] as unknown as [{ detail: string }];
    expect(shown.detail).toContain("0.1.0");
    expect(shown.detail).toContain("EUPL");
  });

  it("on a Mac begins with the app's own menu", () => {
    expect(menuTemplate({ ...settings, mac: true })[0]?.label).toBe("Verantwoord");
  });

  it("becomes the menu of the application", () => {
    setMenu(settings);
    expect(electron.Menu.setApplicationMenu).toHaveBeenCalledTimes(1);
  });
});
