import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type App,
  type AppWindow,
  axeFindings,
  goToSection,
  openExample,
  openWindow,
  type ServedHost,
  startApp,
  startHost,
  untilSaved,
} from "./support/app.ts";

/** Two windows with profiles of their own write different things after the same point: their copies go different ways. */
let app: App;
let host: ServedHost;
let window: AppWindow;

async function rename(page: Page, name: string): Promise<void> {
  await goToSection(page, "Instellingen");
  const field = page.getByRole("textbox", { name: "naam", exact: true });
  await field.fill(name);
  await field.press("Enter");
  await page.locator("button.register", { hasText: name }).waitFor();
  await untilSaved(page);
}

const registers = (): string => join(app.home, "registers");
const kept = (): string => join(app.home, "..", "kept");

beforeEach(async () => {
  app = await startApp();
  await openExample(app.page);
  await app.page.locator(".status", { hasText: /reservekopie \d/ }).waitFor();
  await cp(registers(), kept(), { recursive: true });
  await rename(app.page, "Naam uit de werkkopie");
  await app.context.close();
  await app.host.stop();
  await rm(registers(), { recursive: true });
  await cp(kept(), registers(), { recursive: true });

  host = await startHost(app.home);
  const other = await openWindow(join(app.home, "..", "other"), host.address);
  await other.page.getByRole("button", { name: /^Open Hof/ }).click();
  await rename(other.page, "Naam uit de tweede kopie");
  await other.context.close();
  await host.stop();

  host = await startHost(app.home, app.host.port);
  window = await openWindow(app.profile, host.address);
  await window.page.getByText("zijn uit elkaar gelopen").waitFor();
  await goToSection(window.page, "Diagnose");
  await window.page.getByRole("heading", { name: "Kies welke versie je houdt" }).waitFor();
});
afterEach(async () => {
  await window.context.close();
  await host.stop();
  await rm(join(app.home, ".."), { recursive: true, force: true, maxRetries: 5 });
});

/** Saves both copies, without which neither can be chosen, and keeps one. */
async function keep(page: Page, name: string): Promise<void> {
  const choice = page.getByRole("button", { name: `Houd deze, ${name}` });
  expect(await choice.isDisabled()).toBe(true);
  for (const side of ["Veiliggestelde versie", "Werkkopie in deze browser"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: `Bewaar als bestand, ${side}` }).click();
    await download;
  }
  await choice.click();
}

describe("two copies that went different ways", () => {
  it.each([
    { side: "Veiliggestelde versie", name: "Naam uit de tweede kopie" },
    { side: "Werkkopie in deze browser", name: "Naam uit de werkkopie" },
  ])("are both saved before $side is kept, and then one can write again", async ({ side, name }) => {
    const { page } = window;
    expect(await axeFindings(page)).toEqual([]);
    await keep(page, side);
    await page.locator("button.register", { hasText: name }).waitFor();
    await untilSaved(page);
    await rename(page, "Daarna");
    await page.reload();
    await page.locator("button.register", { hasText: "Daarna" }).waitFor();
    await goToSection(page, "Diagnose");
    await page.getByText("niets, beide kopieën zijn gelijk").waitFor();
    expect(window.troubles).toEqual([]);
  });
});
