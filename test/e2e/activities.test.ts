import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Verwerkingen");
  await app.page.locator("[role=row] .name").first().waitFor();
});
afterAll(() => app.close());

/** The accessible name of what has the focus, as far as a label gives it. */
const focusedLabel = (): Promise<string | null> =>
  app.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

/** Presses Tab until something with that label has the focus. */
async function tabTo(label: string, key = "Tab"): Promise<void> {
  const passed: Array<string | null> = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await focusedLabel();
    if (focused === label) return;
    passed.push(focused);
    await app.page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to “${label}”, but past ${passed.join(" | ")}`);
}

/** Types as a person does and takes it with Enter. */
async function enter(text: string): Promise<void> {
  await app.page.keyboard.type(text);
  await app.page.keyboard.press("Enter");
}

const paper = () => app.page.locator(".doc");

async function openActivity(name: string): Promise<void> {
  await app.page.getByLabel("Zoek in verwerkingen").fill(name);
  await app.page.locator("[role=row] .name", { hasText: name }).first().click();
  await expect.poll(() => app.page.getByLabel("Naam van de verwerking").inputValue()).toBe(name);
}

test("a new activity is recorded with the keyboard alone", async () => {
  const { keyboard } = app.page;
  const begun = Date.now();
  await keyboard.press("n");
  await expect.poll(focusedLabel).toBe("Naam van de verwerking");
  await enter("Klantaccounts");
  await expect.poll(focusedLabel).toBe("Voeg een doel toe");

  await enter("klanten hun bestellingen te laten zien");
  await paper().getByLabel("Doel", { exact: true }).waitFor();
  await tabTo("grondslag", "Shift+Tab");
  await keyboard.press("Enter");
  await app.page.getByRole("option", { name: /Uitvoering van een overeenkomst/ }).waitFor();
  await keyboard.type("uitv");
  await keyboard.press("Enter");

  await tabTo("Welke gegevens?");
  await app.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "NAW, e-mail, BSN");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  });
  await tabTo("Van wie?");
  await enter("klanten");
  await tabTo("Hoe lang bewaar je deze gegevens?");
  await enter("tot opheffing account, daarna 6 maanden");
  await tabTo("Wie krijgt of verwerkt deze gegevens?");
  await enter("google ana");
  await untilSaved(app.page);
  expect(Date.now() - begun).toBeLessThan(60_000);

  await expect.poll(() => paper().locator(".matrix tbody th").allTextContents()).toHaveLength(4);
  const rows = await paper().locator(".matrix tbody th").allTextContents();
  expect(rows[0]).toBe("Naam");
  expect(rows[1]).toMatch(/^Adres/);
  expect(rows[2]).toBe("E-mailadres");
  expect(rows[3]).toContain("nationaal nummer");
  expect(await paper().locator(".matrix thead").textContent()).toContain("Klanten");
  expect(await paper().locator(".term").textContent()).toMatch(
    /^Tot de opheffing van het account, daarna nog 6 maanden, daarna/,
  );
  expect(await paper().locator(".partyuse").textContent()).toMatch(/Google Analytics.*verwerker/);
  expect(await paper().locator("#transfers").textContent()).toContain("Google Analytics zit in de Verenigde Staten");
});

test("undo takes back one act at a time, says what, and redo brings it back", async () => {
  const { keyboard } = app.page;
  await keyboard.press("Control+z");
  await paper().locator(".partyuse").waitFor({ state: "detached" });
  await app.page.locator(".status", { hasText: "Ongedaan gemaakt: verwerking Klantaccounts gewijzigd" }).waitFor();
  await keyboard.press("Control+Shift+Z");
  await paper().locator(".partyuse").waitFor();
});

test("what was recorded is still there after a reload", async () => {
  await untilSaved(app.page);
  await app.page.reload();
  await untilSaved(app.page);
  await paper().locator(".partyuse", { hasText: "Google Analytics" }).waitFor();
  expect(await paper().locator(".matrix tbody th").count()).toBe(4);
});

test("“none” is an answer that one gives and takes back", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  await expect.poll(() => page.getByLabel("Naam van de verwerking").inputValue()).toBe("");
  await page.getByRole("button", { name: "Niemand anders krijgt de gegevens" }).click();
  await paper().getByText("Niemand anders krijgt deze gegevens.").waitFor();
  await paper().getByText("afgeleid: er zijn geen ontvangers").waitFor();
  await paper().locator("#recipients").getByRole("button", { name: "Toch wel" }).click();
  await page.getByRole("button", { name: "Niemand anders krijgt de gegevens" }).waitFor();
});

test("a shared term asks, and changed only here it stays as it was elsewhere", async () => {
  const { page } = app;
  await openActivity("Aanmelding en inschrijving");
  const duration = paper()
    .locator(".termuse")
    .first()
    .getByRole("button", { name: /, duur$/ });
  const before = await duration.textContent();
  await duration.click();
  await page.getByRole("combobox", { name: "duur" }).fill("9 maanden");
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog", { name: "Overal of alleen hier?" })
    .getByRole("button", { name: "Alleen hier" })
    .click();
  await expect.poll(() => duration.textContent()).toBe("9 maanden");
  expect(await axeFindings(page)).toEqual([]);

  await openActivity("Ouderapp");
  const elsewhere = paper()
    .locator(".termuse", { hasText: "Leerlingdossier" })
    .getByRole("button", { name: /, duur$/ });
  await expect.poll(() => elsewhere.first().textContent()).toBe(before);

  await page.keyboard.press("Control+z");
  await openActivity("Aanmelding en inschrijving");
  await expect.poll(() => duration.textContent()).toBe(before);
});

test("a deleted activity comes back with undo", async () => {
  const { page } = app;
  await openActivity("Klantaccounts");
  await page.getByRole("button", { name: "Meer", exact: true }).last().click();
  await page.getByRole("menuitem", { name: "Verwijder" }).click();
  await page.locator("[role=row] .name", { hasText: "Klantaccounts" }).waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await page.locator("[role=row] .name", { hasText: "Klantaccounts" }).waitFor();
});

test("keys lead to the next finding, the next activity and back to the list", async () => {
  const { page } = app;
  await page.getByLabel("Zoek in verwerkingen").fill("");
  await openActivity("Klantaccounts");
  await paper().locator(".mnote").first().waitFor();
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => paper().locator(":focus").count()).toBe(1);
  const first = await focusedLabel();
  await page.keyboard.press("Control+Enter");
  await expect.poll(focusedLabel).not.toBe(first);
  await page.getByLabel("Zoek in verwerkingen").fill("");
  await expect.poll(() => page.locator("[role=row] .name").count()).toBeGreaterThan(5);
  await page.getByLabel("Naam van de verwerking").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => page.getByLabel("Naam van de verwerking").inputValue()).not.toBe("Klantaccounts");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("[data-pane=list] :focus").count()).toBe(1);
});

test("axe has nothing against the list and the document, and the page made no trouble", async () => {
  await openActivity("Klantaccounts");
  await paper().locator(".mnote").first().waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  expect(app.troubles).toEqual([]);
});
