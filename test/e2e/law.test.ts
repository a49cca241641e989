import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goToSection, startApp, untilSaved } from "./support/app.ts";
import { downloadBy } from "./support/files.ts";

/** From an empty register to what the authority gets: the tests are the steps, in order, and each goes on where the one before stopped. */
let app: App;

beforeAll(async () => {
  app = await startApp({ width: 1280, height: 900 });
});
afterAll(() => app.close());

const tick = (name: RegExp): Promise<void> => app.page.getByRole("checkbox", { name }).click();
const attention = () =>
  app.page.locator("section", { has: app.page.getByRole("heading", { name: "Wat aandacht vraagt" }) });
const acts = () => attention().getByRole("button", { name: /^Doe: / });
const showTakes = async (what: string): Promise<void> => {
  await attention()
    .getByRole("button", { name: /Wat het vraagt/ })
    .click();
  await app.page.getByRole("option", { name: what, exact: true }).click();
};

test("the wizard fills a register for a web shop, and its findings are there at once", async () => {
  const { page } = app;
  await page.getByRole("button", { name: /nieuw register/ }).click();
  await page.getByLabel("Naam van de organisatie").fill("Lampenhuis");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Vul met voorbeelden" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "Webwinkel" }).click();
  await tick(/^We sturen een nieuwsbrief/);
  await tick(/^We hebben camera's/);
  await page.getByRole("button", { name: "Verder" }).click();
  await tick(/^Mailchimp.*verwerker/);
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: /^Voeg \d+ verwerkingen toe/ }).click();
  await page.waitForURL(/\/activities$/);
  await untilSaved(page);
  await goToSection(page, "Overzicht");
  await acts().first().waitFor();
});

test("findings that take one click are mended in the worklist", async () => {
  const { page } = app;
  await showTakes("één klik");
  const clicks = attention().getByRole("button", { name: /^Doe: (?!Verwerkersovereenkomst)/ });
  const name = (await clicks.first().getAttribute("aria-label")) ?? "";
  const same = attention().getByRole("button", { name, exact: true });
  const before = await same.count();
  await clicks.first().click();
  await page.getByRole("menuitem").first().click();
  await expect.poll(() => same.count()).toBe(before - 1);
  await untilSaved(page);
});

test("the processor file shows the missing agreement, and a letter asks for it", async () => {
  const { page } = app;
  await goToSection(page, "Overeenkomsten");
  await page.getByRole("button", { name: "Per verwerker" }).click();
  await page.getByRole("button", { name: "Zonder overeenkomst" }).click();
  await page.getByRole("row").filter({ hasText: "Mailchimp" }).locator(".named").click();
  await page.getByText("Er is geen overeenkomst die dit gebruik dekt.").waitFor();
  await page.getByRole("button", { name: "Brief aan de verwerker" }).click();
  const { name, bytes } = await downloadBy(page, async () => {
    await page.getByRole("button", { name: "Bewaar als" }).click();
    await page.getByRole("menuitem", { name: /Markdown/ }).click();
  });
  expect(name).toMatch(/Mailchimp.*\.md$/);
  expect(bytes.toString("utf8")).toContain("Wilt u ons dit binnen vier weken sturen");
  await page.getByRole("button", { name: "Sluit", exact: true }).click();
});

test("a weighing of interests is made from the purpose and shown there", async () => {
  const { page } = app;
  await goToSection(page, "Verwerkingen");
  await page.locator("[role=row] .name", { hasText: "Cameratoezicht" }).first().click();
  await page.getByRole("button", { name: "Weeg het belang" }).first().click();
  await page.getByRole("textbox", { name: "Naam van de beoordeling" }).waitFor();
  await page
    .locator("#assessment-outcome")
    .getByRole("button", { name: /uitkomst/ })
    .click();
  await page.getByRole("option", { name: "het belang weegt zwaarder", exact: true }).click();
  await untilSaved(page);
  await page.locator("#assessment-about").getByRole("link").first().click();
  await page.locator("#purposes").getByText("het belang weegt zwaarder").first().waitFor();
});

test("a task of the calendar that is done leaves a record of destruction", async () => {
  const { page } = app;
  await goToSection(page, "Kalender");
  await page.getByRole("row").filter({ hasText: "verwijderen" }).first().locator(".named").click();
  await page.getByRole("button", { name: "Gedaan: maak een verklaring" }).click();
  await page.getByRole("textbox", { name: "Vernietigd op" }).waitFor();
  await page.locator("#destruction-text").getByRole("heading", { name: "Verklaring van vernietiging" }).waitFor();
  await untilSaved(page);
});

test("what may stay as it is gets a reason, who accepts it and a day", async () => {
  const { page } = app;
  await goToSection(page, "Overzicht");
  await showTakes("alles");
  await acts().first().click();
  await page.getByRole("menuitem", { name: /Wijk gemotiveerd af/ }).click();
  const dialog = page.getByRole("dialog", { name: "Gemotiveerd afwijken" });
  await dialog.getByRole("textbox", { name: "Waarom dit zo mag zijn" }).fill("Het contract loopt in maart af.");
  await dialog.getByRole("combobox", { name: "Wie dit aanvaardt" }).fill("directeur");
  await dialog.getByRole("combobox", { name: "Wie dit aanvaardt" }).press("Enter");
  await dialog.getByRole("button", { name: "Leg de afwijking vast" }).click();
  await page.getByRole("heading", { name: "Waar je gemotiveerd van afwijkt" }).waitFor();
  await untilSaved(page);
});

test("the Excel for internal use tells findings and deviations, the one for the authority neither", async () => {
  const { page } = app;
  await goToSection(page, "Exporteren");
  const make = async (reader: string) => {
    await page.getByRole("radio", { name: /^Excel-werkboek/ }).check();
    await page.getByRole("radio", { name: new RegExp(`^${reader}`) }).check();
    const made = await downloadBy(page, () => page.getByRole("button", { name: "Download" }).click());
    const { sheets } = await readXlsx(made.bytes);
    return { names: sheets.map(({ name }) => name), said: sheets.flatMap(({ rows }) => rows.flat()).join("\n") };
  };
  const own = await make("Eigen gebruik");
  expect(own.names).toEqual(expect.arrayContaining(["Bevindingen", "Afwijkingen"]));
  expect(own.said).toContain("Het contract loopt in maart af.");
  const authority = await make("Toezichthouder");
  expect(authority.names).not.toContain("Bevindingen");
  expect(authority.names).not.toContain("Afwijkingen");
  expect(authority.said).not.toContain("Het contract loopt in maart af.");
  expect(app.troubles).toEqual([]);
});
