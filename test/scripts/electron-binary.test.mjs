import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { desktopProblem, electronBinary } from "../../scripts/electron-binary.mjs";
import { browserOpener } from "../../scripts/open-browser.mjs";

describe("where a window can be opened", () => {
  const here = { version: "v22.12.0", platform: "linux", env: { DISPLAY: ":0" } };

  it("a fitting Node with a display has no problem, under X or Wayland", () => {
    expect(desktopProblem(here)).toBeNull();
    expect(desktopProblem({ ...here, env: { WAYLAND_DISPLAY: "wayland-0" } })).toBeNull();
    expect(desktopProblem({ ...here, platform: "darwin", env: {} })).toBeNull();
  });

  it("names the Node it needs", () => expect(desktopProblem({ ...here, version: "v20.20.2" })).toContain("22.12"));

  it("names a missing display on Linux", () => expect(desktopProblem({ ...here, env: {} })).toContain("display"));

  it("opens no browser where there is no display", () =>
    expect(browserOpener("linux", { PATH: "/usr/bin" })).toBeNull());
});

describe("Electron's binary", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "verantwoord-electron-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is there when both its path file and the program are", () => {
    expect(electronBinary(folder)).toBeNull();
    writeFileSync(join(folder, "path.txt"), "electron");
    expect(electronBinary(folder)).toBeNull();
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist", "electron"), "");
    expect(electronBinary(folder)).toBe(join(folder, "dist", "electron"));
  });
});
