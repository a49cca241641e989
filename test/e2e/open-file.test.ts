import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nameField } from "../faults/support/editing.ts";
import { type App, goToSection, type ServedHost, startApp, startHost, untilSaved } from "./support/app.ts";
import { chooseFile, dropFile, runCli } from "./support/files.ts";

let app: App;
let restarted: ServedHost | null = null;
let file: Buffer;

beforeAll(async () => {
  app = await startApp();
  file = runCli("synth", "--activities", "2500", "--seed", "1");
});
afterAll(async () => {
  await restarted?.stop();
  await app.close();
});

const dialog = (page: Page) => page.getByRole("dialog", { name: "groot.json openen" });

/** What this browser holds of registers. */
const databases = (page: Page): Promise<number> =>
  page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name?.startsWith("register-")).length);

const twins = (): ReadonlyArray<string> => readdirSync(join(app.home, "registers"));

/** Has the page press "Stop" by itself the moment that a step shows how far it is: from here it can be over by then. */
const stopWhenSeen = (page: Page, step: string): Promise<void> =>
  page.evaluate((text) => {
    const press = (): void => {
      const shown = document.querySelector(".dialog .progress");
      if (!shown?.textContent?.includes(text) || !/\d van \d/.test(shown.textContent)) return;
      watcher.disconnect();
      shown.querySelector("button")?.click();
    };
    const watcher = new MutationObserver(press);
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, step);

test.each([
  ["while it is read", "Het bestand wordt gelezen en nagekeken"],
  ["while it is stored", "Het register wordt bewaard"],
])("a file of thousands of activities that is stopped %s leaves nothing behind", async (_, step) => {
  const { page } = app;
  await stopWhenSeen(page, step);
  await chooseFile(page, "groot.json", file);
  await dialog(page).waitFor();
  await dialog(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /Open een bestand/ }).waitFor();
  await expect.poll(() => databases(page)).toBe(0);
  expect(twins()).toEqual([]);
});

test("opened after that it is whole, in both places, and read again as it was", async () => {
  const { page } = app;
  await chooseFile(page, "groot.json", file);
  await page.locator(".status .ok", { hasText: "bewaard" }).waitFor({ timeout: 60_000 });
  expect(twins()).toHaveLength(1);
  await dropFile(page, "groot.json", file);
  await page.locator(".status", { hasText: "zegt hetzelfde" }).waitFor({ timeout: 60_000 });
});

test("stopped while another register is open, that stays as it was", async () => {
  const { page } = app;
  const other = runCli("synth", "--activities", "2000", "--seed", "other");
  await stopWhenSeen(page, "Het bestand wordt gelezen en nagekeken");
  await dropFile(page, "groot.json", other);
  await dialog(page).waitFor();
  await dialog(page).waitFor({ state: "detached" });
  await goToSection(page, "Verwerkingen");
  await page.locator(".phead", { hasText: /2\.?500/ }).waitFor();
  expect(twins()).toHaveLength(1);
});

test("an older file does not replace a working copy whose folder on disk is gone", async () => {
  const { page } = app;
  await goToSection(page, "Verwerkingen");
  await page.locator("[role=row] .name").first().click();
  await nameField(page).fill("Na het openen gewijzigd");
  await nameField(page).press("Enter");
  await page.locator("[role=row] .name", { hasText: "Na het openen gewijzigd" }).waitFor();
  await untilSaved(page);
  await page.locator("button.register").click();
  await page.getByRole("menuitem", { name: "Ander register of bestand openen" }).click();
  await page.getByRole("button", { name: /Open een bestand/ }).waitFor();
  await page.goto("about:blank"); // to another token alone the browser would not load anew
  await app.host.stop();
  rmSync(join(app.home, "registers", twins()[0] ?? ""), { recursive: true });
  restarted = await startHost(app.home, app.host.port);
  await page.goto(restarted.address);
  await chooseFile(page, "groot.json", file);
  await page.getByRole("dialog", { name: "groot.json zegt iets anders" }).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Houd wat ik heb" }).last().click();
  await goToSection(page, "Verwerkingen");
  await page.getByLabel("Zoek in verwerkingen").fill("na het openen gewijzigd");
  await page.locator("[role=row] .name", { hasText: "Na het openen gewijzigd" }).waitFor();
  expect(twins()).toHaveLength(1);
});

test("the page had no error and broke no policy", () => {
  expect(app.troubles).toEqual([]);
});
