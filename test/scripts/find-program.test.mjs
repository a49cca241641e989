import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findChromium } from "../../scripts/find-program.mjs";

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "verantwoord-browsers-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function program(...path) {
  const file = join(root, ...path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
  chmodSync(file, 0o755);
  return file;
}
const find = (env) => findChromium({ PATH: "", PLAYWRIGHT_BROWSERS_PATH: join(root, "playwright"), ...env }, "linux");

it("takes CHROMIUM_PATH before anything else", () => {
  const asked = program("mine", "browser");
  program("bin", "chromium");
  expect(find({ CHROMIUM_PATH: asked, PATH: join(root, "bin") })).toBe(asked);
});

it("finds nothing when CHROMIUM_PATH leads nowhere, whatever PATH holds", () => {
  program("bin", "chromium");
  expect(find({ CHROMIUM_PATH: join(root, "gone"), PATH: join(root, "bin") })).toBeNull();
});

it("looks through PATH for any of the usual names", () => {
  const chrome = program("bin", "google-chrome");
  expect(find({ PATH: [join(root, "empty"), join(root, "bin")].join(delimiter) })).toBe(chrome);
});

it("takes the newest build of Playwright's cache when PATH holds none", () => {
  program("playwright", "chromium-999", "chrome-linux", "chrome");
  const newest = program("playwright", "chromium-1200", "chrome-linux", "chrome");
  expect(find({})).toBe(newest);
});

it("gives null when there is no browser at all", () => expect(find({})).toBeNull());
