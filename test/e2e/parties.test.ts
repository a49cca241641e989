import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Partijen");
});
afterAll(() => app.close());

const row = (name: string) => app.page.getByRole("row").filter({ hasText: name });
const name = () => app.page.getByRole("textbox", { name: "Naam van de partij" });

test("a party is shown with its services, every use and role, and what arranges each", async () => {
  const { page } = app;
  await row("Wolkenkast Europe").locator(".named").click();
  const uses = page.locator("#party-uses");
  await uses
    .getByRole("link", { name: /E-mail en bestanden/ })
    .first()
    .waitFor();
  await uses.getByText("zelfstandig verwerkingsverantwoordelijke").waitFor();
  expect(await uses.getByRole("link", { name: "O-01" }).count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
});

test("a party of the library comes with its source; undo takes it away and it comes back", async () => {
  const { page } = app;
  await row("Postduif").locator(".named").click();
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  await page.getByRole("combobox", { name: "Welke partij?" }).fill("Google Workspace");
  await page.getByRole("option").filter({ hasText: "Google Workspace" }).first().click();
  await page.locator("#party-who .aside").waitFor();
  expect(await name().inputValue()).toBe("Google Workspace");
  expect(await page.locator("#party-services tbody tr").count()).toBe(2);
  await untilSaved(page);
  await page.keyboard.press("Control+z");
  await page.waitForURL(/\/parties$/);
  await page.keyboard.press("Control+Shift+Z");
  await name().waitFor();
});

test("a pasted list of customers becomes engagements, and is one act for undo", async () => {
  const { page } = app;
  await row("Scholengroep De Brug").locator(".named").click();
  const section = page.locator("#party-engagements");
  await section.getByRole("button", { name: "Plak een lijst van klanten" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: /Eén klant per regel/ })
    .fill("Basisschool De Vuurtoren; Nederland; info@vuurtoren.example\nScholengroep De Brug\nDe Kade; Narnia");
  await dialog.getByRole("row").filter({ hasText: "De Kade" }).getByText("“Narnia” is geen land").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByText("2 opdrachten, waarvan 1 met een partij die er al is").waitFor();
  await dialog.getByRole("button", { name: "Neem op" }).click();
  await row("Basisschool De Vuurtoren").waitFor();
  await untilSaved(page);
  await page.keyboard.press("Control+z");
  await row("Basisschool De Vuurtoren").waitFor({ state: "detached" });
  expect(app.troubles).toEqual([]);
});
