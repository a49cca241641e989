import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Bewaartermijnen");
});
afterAll(() => app.close());

const whole = () => app.page.locator("#term-whole");
const phases = () => app.page.locator("#term-phases");

test("a term is typed as one says it, and its example has a last day", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  const field = page.getByRole("combobox", { name: "Welke bewaartermijn zoek je?" });
  await field.fill("6 maanden na opheffing account");
  await field.press("Enter");
  await whole().locator(".slot", { hasText: "6 maanden" }).waitFor();
  const day = whole().getByRole("textbox", { name: "Begindag van het voorbeeld" });
  await day.fill("31-8-2026");
  await day.press("Enter");
  await whole().getByText("Bewaren tot en met 28 februari 2027.").waitFor();
});

test("changing a step changes the sentence, and undo brings it back", async () => {
  const { page } = app;
  const least = phases().getByRole("textbox", { name: "ten minste" });
  await least.fill("1 jaar");
  await least.press("Enter");
  await whole().locator(".slot", { hasText: "ten minste 1 jaar en hoogstens 6 maanden" }).waitFor();
  await untilSaved(page);
  await page.keyboard.press("Control+z");
  await whole()
    .locator(".slot", { hasText: /^6 maanden$/ })
    .waitFor();
});

test("a step is added, moved up, and taken out", async () => {
  const { page } = app;
  await phases().getByRole("button", { name: "Voeg een stap toe" }).click();
  await page.getByRole("menuitem", { name: "blijvend" }).click();
  await phases().getByText("Stap 3").waitFor();
  await phases().getByRole("button", { name: "Zet Stap 3 hoger" }).click();
  await phases()
    .getByRole("button", { name: /blijvend.*Stap 2/ })
    .waitFor();
  await phases().getByRole("button", { name: "Haal Stap 2 weg" }).click();
  await phases().getByText("Stap 3").waitFor({ state: "detached" });
  expect(await axeFindings(page)).toEqual([]);
});

test("a term of the library comes with its statute and how sure that is", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  await page.getByRole("combobox", { name: "Welke bewaartermijn zoek je?" }).fill("Grootboek");
  await page.getByRole("option").filter({ hasText: "Grootboek en jaarcijfers" }).first().click();
  await page.getByText("Uit de bibliotheek: art. 52 lid 4 AWR (geverifieerd)").waitFor();
  await phases()
    .locator("input")
    .evaluateAll((inputs) => {
      if (!inputs.some((input) => (input as HTMLInputElement).value === "art. 52 lid 4 AWR"))
        throw new Error("no statute");
    });
  await page.getByText("Nog geen verwerking gebruikt deze bewaartermijn.").waitFor();
  expect(app.troubles).toEqual([]);
});
