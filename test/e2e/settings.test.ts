import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp({ width: 1440, height: 900 });
  await openExample(app.page);
  await app.page.locator(".status", { hasText: /reservekopie \d/ }).waitFor();
  await goToSection(app.page, "Instellingen");
});
afterAll(() => app.close());

const openPart = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: "Delen van de instellingen" }).getByRole("link", { name }).click();

describe("the settings", () => {
  it.each(["Register", "Deze computer", "Reservekopieën", "Woordenlijst", "Eigen velden"])(
    "axe has nothing against %s",
    async (part) => {
      await openPart(app.page, part);
      await app.page.getByRole("region", { name: part }).waitFor();
      expect(await axeFindings(app.page)).toEqual([]);
    },
  );

  it("switch keys without Ctrl off and on", async () => {
    const { page } = app;
    await openPart(page, "Deze computer");
    const keys = page.getByRole("switch", { name: /Toetsen zonder Ctrl/ });
    await keys.click();
    await page.keyboard.press("?");
    await page.waitForTimeout(300);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await keys.click();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Toetsen" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("change the look at once and keep it over a reload", async () => {
    const { page } = app;
    await openPart(page, "Deze computer");
    await page.getByText("Donker", { exact: true }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.reload();
    await page.getByRole("heading", { name: "Instellingen" }).waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText("Als de computer").click();
  });

  it("put a name in the history", async () => {
    const { page } = app;
    await page.getByRole("textbox", { name: "jouw naam" }).fill("Nadia Aydın");
    await page.keyboard.press("Tab");
    await openPart(page, "Register");
    await page.getByRole("textbox", { name: "naam", exact: true }).fill("Een andere naam");
    await page.keyboard.press("Enter");
    await untilSaved(page);
    await goToSection(page, "Geschiedenis");
    await page.getByText("door Nadia Aydın").first().waitFor();
    await goToSection(page, "Instellingen");
  });

  it("show what a backup would change, put it back, and undo takes that back", async () => {
    const { page } = app;
    await openPart(page, "Reservekopieën");
    const first = page.getByRole("row").filter({ hasText: "tijdens het werk" }).first();
    await first.getByRole("button", { name: /^Kijk na/ }).click();
    await first.getByText("nagekeken, heel").waitFor();
    await first.getByRole("button", { name: /^Zet terug/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("1 wordt anders").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Zet terug" }).click();
    await page.locator(".status", { hasText: "teruggezet" }).waitFor();
    const name = page.locator("button.register b");
    expect(await name.textContent()).toContain("Hof & Haven");
    await page.getByText("voor een reservekopie werd teruggezet").waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("button.register", { hasText: "Een andere naam" }).waitFor();
  });

  it("make a backup when something has changed, and say so when nothing has", async () => {
    const { page } = app;
    await page.getByRole("button", { name: "Maak er nu een" }).click();
    await page.getByText(/^Gemaakt en nagekeken/).waitFor();
    await page.getByRole("button", { name: "Maak er nu een" }).click();
    await page.getByText(/^Er is niets veranderd sinds/).waitFor();
    await page.getByText("In de browser kan Verantwoord geen map kiezen").waitFor();
  });

  it("change a word everywhere it is used", async () => {
    const { page } = app;
    await openPart(page, "Woordenlijst");
    await page.getByRole("searchbox", { name: "Zoek in de woordenlijst" }).fill("bankrekening");
    const label = page.getByRole("textbox", { name: "Nederlands, Bankrekeningnummer" });
    await label.fill("IBAN van de klant");
    await label.press("Enter");
    await untilSaved(page);
    await page.getByRole("searchbox", { name: "Zoek in de woordenlijst" }).fill("iban");
    await page.getByRole("textbox", { name: "Nederlands, IBAN van de klant" }).waitFor();
  });

  it("add an own field that can be named, and taken away and back", async () => {
    const { page } = app;
    await openPart(page, "Eigen velden");
    await page.getByRole("button", { name: "Voeg een veld toe" }).click();
    await page.getByRole("textbox", { name: "Naam", exact: true }).fill("Dossiernummer");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Verwijder Dossiernummer" }).click();
    await page.getByText("Je hebt nog geen eigen velden.").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Verwijder Dossiernummer" }).waitFor();
  });

  it("lead to a diagnosis that holds nothing of the register", async () => {
    const { page } = app;
    await goToSection(page, "Diagnose");
    await page.getByText("niets, beide kopieën zijn gelijk").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator(".facts-grid").textContent()).not.toContain("Postduif");
  });

  it("left no error behind and broke no policy", () => expect(app.troubles).toEqual([]));
});
