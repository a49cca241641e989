import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { downloadBy } from "./support/files.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Teksten");
});
afterAll(() => app.close());

const sheet = () => app.page.locator(".sheet");

const chooseKind = async (name: string): Promise<void> => {
  await app.page.getByRole("button", { name: "Andere stukken" }).click();
  await app.page.getByRole("option", { name, exact: true }).click();
};

const formally = (): Promise<void> => app.page.locator(".seg").getByText("u", { exact: true }).click();

const pick = async (label: string, typed: string): Promise<void> => {
  const field = app.page.getByLabel(label, { exact: true }).and(app.page.locator("input"));
  await field.fill(typed);
  await field.press("Enter");
};

test("an annex asks which party it is about, and is saved as Word", async () => {
  const { page } = app;
  await chooseKind("Bijlage bij een verwerkersovereenkomst");
  await page.getByText("Kies links waar dit stuk over gaat.").waitFor();
  await pick("Over welke partij", "Wolkenkast Europe");
  await sheet().getByRole("heading", { name: "Bijlage bij de verwerkersovereenkomst met Wolkenkast Europe" }).waitFor();
  const word = await downloadBy(page, async () => {
    await page.getByRole("button", { name: "Bewaar als" }).click();
    await page.getByRole("menuitem", { name: "Word" }).click();
  });
  const { value } = await mammoth.extractRawText({ buffer: word.bytes });
  expect(value).toContain("Nachtwacht Support");
  expect(await axeFindings(page)).toEqual([]);
});

test("a letter takes what is typed in, and the register keeps nothing of it", async () => {
  const { page } = app;
  await chooseKind("Brief: meer tijd voor een verzoek");
  await formally();
  await page.getByLabel("Naam", { exact: true }).and(page.locator("input")).fill("mevrouw De Wit");
  await page.keyboard.press("Tab");
  await page.getByLabel("Verzoek ontvangen op").fill("3-11-2026");
  await page.keyboard.press("Tab");
  await sheet().getByText("Geachte mevrouw De Wit,").waitFor();
  await sheet().getByText("Op 3 november 2026 ontvingen wij uw verzoek.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await goToSection(page, "Overzicht");
  await goToSection(page, "Teksten");
  await chooseKind("Brief: meer tijd voor een verzoek");
  await formally();
  await sheet().getByText("Wij hebben uw verzoek ontvangen.").waitFor();
});

test("a text that can be published is put among the kept ones", async () => {
  const { page } = app;
  await chooseKind("Cookieverklaring");
  await sheet().getByRole("heading", { name: "Cookieverklaring" }).waitFor();
  await page.getByRole("button", { name: "Houd bij" }).click();
  await untilSaved(page);
  await page.getByRole("radio", { name: "Cookieverklaring" }).waitFor();
  await sheet().getByRole("heading", { name: "Cookieverklaring" }).waitFor();
});
