import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installedMatches, needsBuild, needsInstall } from "../../scripts/freshness.mjs";

let root;
const at = (path, seconds) => utimesSync(join(root, path), seconds, seconds);
const write = (path, text, seconds) => {
  writeFileSync(join(root, path), text);
  at(path, seconds);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "verantwoord-freshness-"));
  for (const folder of ["src", "dist", "node_modules"]) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a build", () => {
  beforeEach(() => {
    write("src/a.ts", "", 100);
    write("package.json", "{}", 100);
    at("src", 100);
  });

  it("is needed when there is no stamp", () => expect(needsBuild(root)).toBe(true));

  it("is not needed when every source is older than the stamp", () => {
    write("dist/.built", "", 200);
    expect(needsBuild(root)).toBe(false);
  });

  it.each(["src/a.ts", "src", "package.json"])("is needed when %s is newer than the stamp", (path) => {
    write("dist/.built", "", 200);
    at(path, 300);
    expect(needsBuild(root)).toBe(true);
  });

  it("is needed when a setting of the build is newer", () => {
    write("dist/.built", "", 200);
    write("vite.node.config.ts", "", 300);
    expect(needsBuild(root)).toBe(true);
  });
});

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/zod": { version: "4.0.0" },
    "node_modules/only-on-mac": { version: "1.0.0", optional: true },
  },
};
const installed = (zod) => ({ packages: { "node_modules/zod": { version: zod } } });

describe("an install", () => {
  it("is needed when node_modules is missing", () => {
    write("package-lock.json", JSON.stringify(lock), 100);
    expect(needsInstall(root)).toBe(true);
  });

  it("is not needed when node_modules is newer than the lock", () => {
    write("package-lock.json", JSON.stringify(lock), 100);
    write("node_modules/.package-lock.json", "{}", 200);
    expect(needsInstall(root)).toBe(false);
  });

  it("is needed when the lock is newer and asks for something else", () => {
    write("package-lock.json", JSON.stringify(lock), 300);
    write("node_modules/.package-lock.json", JSON.stringify(installed("3.9.0")), 200);
    expect(needsInstall(root)).toBe(true);
  });

  it("is not needed when only the lock's time changed", () => {
    write("package-lock.json", JSON.stringify(lock), 300);
    write("node_modules/.package-lock.json", JSON.stringify(installed("4.0.0")), 200);
    expect(needsInstall(root)).toBe(false);
  });

  it("notices a package that the lock no longer holds and one that is missing", () => {
    const stray = { packages: { ...installed("4.0.0").packages, "node_modules/stray": { version: "1.0.0" } } };
    expect(installedMatches(lock, stray)).toBe(false);
    expect(installedMatches(lock, { packages: {} })).toBe(false);
  });
});
