import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { nlShell } from "../../src/words/nl/shell.ts";
import { app, electron, FakeWindow } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);
const { filtersFor, systemDialogs } = await import("../../electron/shell/dialogs.ts");
const dialogs = systemDialogs(() => nlShell);

afterEach(() => {
  vi.clearAllMocks();
  FakeWindow.opened.length = 0;
});

describe("what a dialog offers", () => {
  it("the ending of the suggested name comes first", () => {
    expect(filtersFor("register", nlShell, "school.json")[0]?.extensions).toEqual(["json", "verantwoord"]);
    expect(filtersFor("text", nlShell, "verklaring.html")[0]?.extensions).toEqual(["html", "md", "txt"]);
    expect(filtersFor("workbook", nlShell, "register.exe")[0]?.extensions).toEqual(["xlsx"]);
  });

  it("each kind has a name in the user's language", () => {
    for (const kind of ["register", "workbook", "document", "text", "data", "pdf", "any"] as const) {
      expect(filtersFor(kind, nlShell)[0]?.name).toMatch(/^[A-Z]/);
    }
  });
});

describe("the system's dialogs", () => {
  it("give null when the user closes them", async () => {
    expect(await dialogs.chooseFile("register")).toBeNull();
    expect(await dialogs.chooseTarget("register", "school.verantwoord")).toBeNull();
    expect(await dialogs.chooseFolder()).toBeNull();
  });

  it("open over our window, ask before writing over a file, and begin among the user's documents", async () => {
    app.paths.set("documents", "/home/anna/Documenten");
    const window = new FakeWindow({});
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: "/home/anna/x.xlsx" });
    expect(await dialogs.chooseTarget("workbook", "register.xlsx")).toBe("/home/anna/x.xlsx");
    expect(electron.dialog.showSaveDialog).toHaveBeenCalledWith(window, {
      defaultPath: join("/home/anna/Documenten", "register.xlsx"),
      filters: [{ name: nlShell.workbookFiles, extensions: ["xlsx"] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
  });

  it("give the one file or folder that was chosen", async () => {
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ["/a.verantwoord"] });
    expect(await dialogs.chooseFile("register")).toBe("/a.verantwoord");
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ["/backups"] });
    expect(await dialogs.chooseFolder()).toBe("/backups");
    const [options] = electron.dialog.showOpenDialog.mock.lastCall as unknown as [{ properties: string[] }];
    expect(options.properties).toEqual(["openDirectory"]);
  });
});
