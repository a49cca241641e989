import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { extractFile, listPackage } from "@electron/asar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeStubElectron, readFuses } from "./stub-electron.ts";

const run = promisify(execFile);
const version: string = JSON.parse(readFileSync("node_modules/electron/package.json", "utf8")).version;

describe("the packaged app (Linux, with a stand-in for Electron's binary)", () => {
  let folder: string;
  let unpacked: string;
  let asar: string;
  let inside: ReadonlyArray<string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "verantwoord-package-"));
    const stub = join(folder, "electron");
    makeStubElectron(stub, version);
    const settings = [`-c.electronDist=${stub}`, `-c.directories.output=${join(folder, "out")}`];
    const args = ["node_modules/electron-builder/cli.js", "--linux", "dir", "--x64", "--publish", "never", ...settings];
    await run(process.execPath, args, { timeout: 100_000 });
    unpacked = join(folder, "out", "linux-unpacked");
    asar = join(unpacked, "resources", "app.asar");
    inside = listPackage(asar, { isPack: false }).map((path) => path.replaceAll("\\", "/"));
  }, 110_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds the page, the shell, the licences and its own description, nothing else", () => {
    const expected = /^\/(package\.json|dist|dist\/licenses\.txt|dist\/(shell|renderer)(\/.+)?)$/;
    expect(inside.filter((path) => !expected.test(path))).toEqual([]);
    for (const path of [
      "/dist/shell/main.js",
      "/dist/shell/preload.cjs",
      "/dist/renderer/index.html",
      "/dist/licenses.txt",
    ]) {
      expect(inside).toContain(path);
    }
  });

  it("holds no sources, maps or packages of its own making", () => {
    expect(inside.filter((path) => /\.(ts|tsx|map)$|node_modules/.test(path))).toEqual([]);
  });

  it("starts from the built shell", () => {
    const description = JSON.parse(extractFile(asar, "package.json").toString("utf8"));
    expect(description).toMatchObject({ name: "verantwoord", main: "dist/shell/main.js", type: "module" });
    expect(description.devDependencies).toBeUndefined();
  });

  it("carries our licence, those of what is bundled, and those of Electron and Chromium", () => {
    const licences = extractFile(asar, "dist/licenses.txt").toString("utf8");
    for (const name of ["EUROPEAN UNION PUBLIC LICENCE", "\nreact 19", "\nexceljs 4", "\ndexie 4"])
      expect(licences).toContain(name);
    expect(readdirSync(unpacked).filter((name) => name.startsWith("LICENSE"))).toEqual([
      "LICENSE.electron.txt",
      "LICENSES.chromium.html",
    ]);
  });

  it("keeps Dutch and English of Chromium's languages", () => {
    expect(readdirSync(join(unpacked, "locales")).sort()).toEqual(["en-US.pak", "nl.pak"]);
  });

  it("burns the fuses: no Node mode, options or inspection, only this archive, no file: privileges", () => {
    const binary = join(unpacked, "verantwoord");
    expect(existsSync(binary)).toBe(true);
    // run as node, cookies encrypted, NODE_OPTIONS, --inspect, archive checked, only from archive, own snapshot, file: privileges
    expect(readFuses(readFileSync(binary))).toBe("01001100");
  });
});
