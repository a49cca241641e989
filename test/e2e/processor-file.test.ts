import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { downloadBy } from "./support/files.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
});
afterAll(() => app.close());

test("a processor without an agreement is seen among the agreements, and a letter asks for it", async () => {
  const { page } = app;
  await goToSection(page, "Overeenkomsten");
  await page.getByRole("button", { name: "Per verwerker" }).click();
  await page.getByRole("button", { name: "Zonder overeenkomst" }).click();
  const row = page.getByRole("row").filter({ hasText: "Postduif" });
  await row.getByText("geen overeenkomst").waitFor();
  await row.locator(".named").click();
  await page.getByText("Er is geen overeenkomst die dit gebruik dekt.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Brief aan de verwerker" }).click();
  await page.locator(".sheet").getByText("Verwerkersovereenkomst", { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { name, bytes } = await downloadBy(page, async () => {
    await page.getByRole("button", { name: "Bewaar als" }).click();
    await page.getByRole("menuitem", { name: /Markdown/ }).click();
  });
  expect(name).toMatch(/Postduif.*\.md$/);
  expect(new TextDecoder().decode(bytes)).toContain("Wilt u ons dit binnen vier weken sturen");
  await page.getByRole("button", { name: "Sluit", exact: true }).click();
});

test("the guarantees are filled in where the processor stands, and kept in the activity", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "oordeel, Postduif" }).click();
  await page.getByRole("option", { name: "voldoende garanties", exact: true }).click();
  await untilSaved(page);
  await page.locator("#use-attention").getByText("garanties niet beoordeeld").waitFor({ state: "detached" });
});

test("an interest is weighed from the purpose, with what the register says, and shown there with its outcome", async () => {
  const { page } = app;
  await goToSection(page, "Verwerkingen");
  await page.getByRole("row").filter({ hasText: "Cameratoezicht" }).first().click();
  await page.getByRole("button", { name: "Weeg het belang" }).first().click();
  await page.getByRole("textbox", { name: "Naam van de beoordeling" }).waitFor();
  await page
    .locator("#assessment-questions")
    .getByText(/Het register zei op/)
    .first()
    .waitFor();
  const question = "Is het belang in overeenstemming met de wet?";
  await page.getByRole("button", { name: new RegExp(`antwoord, ${question.replace("?", "\\?")}`) }).click();
  await page.getByRole("option", { name: "ja", exact: true }).click();
  await page
    .locator("#assessment-outcome")
    .getByRole("button", { name: /uitkomst/ })
    .click();
  await page.getByRole("option", { name: "het belang weegt zwaarder", exact: true }).click();
  await untilSaved(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator("#assessment-about").getByRole("link").first().click();
  await page.locator("#purposes").getByText("het belang weegt zwaarder").first().waitFor();
});

test("a DPIA that is not needed is a full answer, with its reason", async () => {
  const { page } = app;
  await page.locator("#risk").getByRole("button", { name: "Is een DPIA nodig?" }).click();
  await page.getByText("Twee of meer criteria gelden: in beginsel is een DPIA nodig.").waitFor();
  await page
    .locator("#assessment-outcome")
    .getByRole("button", { name: /uitkomst/ })
    .click();
  await page.getByRole("option", { name: "geen DPIA, omdat …" }).click();
  const because = page.getByRole("textbox", { name: "omdat" });
  await because.fill("Het gaat om één deur en twee dagen beeld.");
  await because.blur();
  await untilSaved(page);
  await page.getByRole("row").filter({ hasText: "geen DPIA, omdat" }).waitFor();
});

test("two parties that are one are proposed, become one, and are two again", async () => {
  const { page } = app;
  await goToSection(page, "Partijen");
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  const name = page.getByRole("combobox", { name: "Welke partij?" });
  await name.fill("Postduif B.V.");
  await name.press("Enter");
  await page.getByRole("textbox", { name: "Naam van de partij" }).waitFor();
  await untilSaved(page);
  await page.getByRole("button", { name: "2 partijen lijken dezelfde" }).click();
  await page.getByText("Deze twee heten hetzelfde").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Voeg samen" }).click();
  await page.getByRole("button", { name: "2 partijen lijken dezelfde" }).waitFor({ state: "detached" });
  expect(await page.getByRole("row").filter({ hasText: "Postduif" }).count()).toBe(1);
  await untilSaved(page);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "2 partijen lijken dezelfde" }).waitFor();
  expect(await page.getByRole("row").filter({ hasText: "Postduif" }).count()).toBe(2);
});

test("a supplier's whole picture stands on one sheet", async () => {
  const { page } = app;
  await page.getByRole("row").filter({ hasText: "Wolkenkast" }).locator(".named").first().click();
  await page.getByRole("button", { name: "Leveranciersblad" }).click();
  const sheet = page.locator(".sheet");
  await sheet.getByRole("heading", { name: "Landen en doorgifte" }).waitFor();
  await sheet.getByText("India").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(app.troubles).toEqual([]);
});
