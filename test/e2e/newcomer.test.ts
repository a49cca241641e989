import { rm } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goToSection, openExample, openWindow, startApp, untilSaved } from "./support/app.ts";
import { type Downloaded, downloadBy } from "./support/files.ts";

/** A newcomer's walk: the tests are its steps, in order, and each goes on where the one before stopped. */
let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const paper = () => app.page.locator(".doc");
const name = "Bezoek aan de leswinkel meten";

const typeInto = async (label: string, text: string): Promise<void> => {
  const field = app.page.getByLabel(label, { exact: true }).last();
  await field.click();
  await field.pressSequentially(text);
  await field.press("Enter");
};

test("looks around in the example register", async () => {
  await openExample(app.page);
  await app.page.getByRole("heading", { name: "Overzicht" }).waitFor();
  expect(await app.page.locator(".lead").textContent()).toMatch(/25 verwerkingen.*23 partijen/);
});

test("records an activity with Google Analytics as processor and a term of two phases", async () => {
  await goToSection(app.page, "Verwerkingen");
  await app.page.locator("[role=row] .name").first().waitFor();
  await app.page.keyboard.press("n");
  await typeInto("Naam van de verwerking", name);
  await typeInto("Voeg een doel toe", "te zien welke pagina's bezoekers bekijken");
  await typeInto("Van wie?", "websitebezoekers");
  await typeInto("Welke gegevens?", "IP-adres");
  await typeInto("Hoe lang bewaar je deze gegevens?", "tot intrekking toestemming, daarna 2 maanden");
  await typeInto("Wie krijgt of verwerkt deze gegevens?", "google ana");
  await paper()
    .locator(".partyuse", { hasText: /Google Analytics.*verwerker/ })
    .waitFor();
  expect(await paper().locator(".term").textContent()).toMatch(/^Tot .*, daarna nog 2 maanden/);
  await paper().locator(".mnote", { hasText: "verwerkersovereenkomst" }).first().waitFor();
});

test("records the agreement for it", async () => {
  await paper()
    .locator(".partyuse")
    .getByRole("button", { name: /overeenkomst/i })
    .first()
    .click();
  await app.page.getByRole("menuitem", { name: "Leg een overeenkomst vast" }).click();
  await app.page.waitForURL(/\/agreements\//);
  await app.page.locator(".doc h1").waitFor();
  await app.page.goBack();
  await paper()
    .locator(".partyuse", { hasText: "Google Analytics" })
    .getByText(/concept|niet bekend|Verwerkersovereenkomst/i)
    .first()
    .waitFor();
});

test("takes it back and does it again", async () => {
  const agreements = async (): Promise<number> => {
    await goToSection(app.page, "Overeenkomsten");
    await app.page.locator(".phead .n").first().waitFor();
    return Number.parseInt((await app.page.locator(".phead .n").first().textContent()) ?? "", 10);
  };
  expect(await agreements()).toBe(16);
  await app.page.keyboard.press("Control+z");
  await expect.poll(agreements).toBe(15);
  await app.page.keyboard.press("Control+Shift+Z");
  await expect.poll(agreements).toBe(16);
  await untilSaved(app.page);
});

test("hands over the register in Excel, and another reader finds the activity in it", async () => {
  await goToSection(app.page, "Exporteren");
  await app.page.locator(".xtable").waitFor();
  const made: Downloaded = await downloadBy(app.page, () => app.page.getByRole("button", { name: "Download" }).click());
  const { sheets } = await readXlsx(made.bytes);
  const cells = sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
  expect(cells).toContain(name);
  expect(cells.some((cell) => /twee maanden|2 maanden/.test(cell))).toBe(true);
});

test("hands over the privacy statement as Word and as a web page", async () => {
  await goToSection(app.page, "Teksten");
  await app.page.locator(".sheet h2").first().waitFor();
  const save = (format: string): Promise<Downloaded> =>
    downloadBy(app.page, async () => {
      await app.page.getByRole("button", { name: "Bewaar als" }).click();
      await app.page.getByRole("menuitem", { name: format }).click();
    });
  const { value } = await mammoth.extractRawText({ buffer: (await save("Word")).bytes });
  expect(value).toContain("Privacyverklaring");
  const html = (await save("Webpagina")).bytes.toString();
  expect(html).toMatch(/^<!doctype html>\s*<html lang="nl"/i);
  expect(html).not.toMatch(/<script|src="http/);
});

/** The activity of the walk, as the list and its document show it. */
const findsTheActivity = async (): Promise<void> => {
  await goToSection(app.page, "Verwerkingen");
  await app.page.getByLabel("Zoek in verwerkingen").fill("leswinkel");
  await app.page.locator("[role=row] .name", { hasText: name }).click();
  await paper().locator(".partyuse", { hasText: "Google Analytics" }).waitFor();
  expect(await paper().locator(".term").textContent()).toMatch(/daarna nog 2 maanden/);
};

test("finds everything again after a reload", async () => {
  await app.page.reload();
  await untilSaved(app.page);
  await findsTheActivity();
});

test("finds everything again after the browser's profile was deleted", async () => {
  const { port } = app.host;
  await app.context.close();
  await rm(app.profile, { recursive: true, force: true, maxRetries: 5 });
  const window = await openWindow(app.profile, app.host.address);
  app = { ...app, ...window };
  expect(new URL(app.page.url()).port).toBe(String(port));
  await app.page.getByRole("button", { name: /Open Hof & Haven/ }).click();
  await untilSaved(app.page);
  await findsTheActivity();
});

test("made no trouble on the way", () => {
  expect(app.troubles).toEqual([]);
});
