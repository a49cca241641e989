import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { type Downloaded, downloadBy } from "./support/files.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Teksten");
  await sheet().locator("h2").first().waitFor();
});
afterAll(() => app.close());

const sheet = () => app.page.locator(".sheet");

const save = (format: string): Promise<Downloaded> =>
  downloadBy(app.page, async () => {
    await app.page.getByRole("button", { name: "Bewaar als" }).click();
    await app.page.getByRole("menuitem", { name: format }).click();
  });

const choose = (title: string): Promise<void> => app.page.locator(".seg").getByText(title, { exact: true }).click();

/** The sentences on the sheet, as one reads them. */
const sentences = async (): Promise<ReadonlyArray<string>> =>
  (await sheet().locator("p > .pick").allTextContents()).map((text) => text.trim());

test("the Word file and the web page say what stands on the sheet, and nothing is to be filled in", async () => {
  const shown = await sentences();
  expect(shown.length).toBeGreaterThan(20);
  const word = await save("Word");
  expect(word.name).toMatch(/^Privacyverklaring.* Hof & Haven.* \d{4}-\d{2}-\d{2}\.docx$/);
  const { value } = await mammoth.extractRawText({ buffer: word.bytes });
  const html = (await save("Webpagina")).bytes.toString();
  const text = html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
  for (const sentence of shown) {
    expect(value).toContain(sentence);
    expect(text).toContain(sentence);
  }
  for (const made of [value, text]) expect(made).not.toMatch(/niet ingevuld|\[|undefined|null/);
});

test("Markdown and plain text are saved too", async () => {
  expect((await save("Markdown")).bytes.toString()).toMatch(/^# Privacyverklaring/m);
  expect((await save("Platte tekst")).bytes.toString()).toContain("Privacyverklaring");
});

test("the text speaks to its reader as chosen, and follows at once", async () => {
  const { page } = app;
  await choose("u");
  await sheet().getByText("Hier leest u").waitFor();
  await choose("English");
  await sheet().locator("h1", { hasText: "Privacy statement" }).waitFor();
  await choose("Nederlands");
  await choose("je");
  await sheet().getByText("Hier lees je").waitFor();
  await untilSaved(page);
});

test("a sentence tells where it comes from and leads to its field; arrows walk through the text", async () => {
  const { page } = app;
  await sheet().locator(".pick", { hasText: "E-mail" }).first().click();
  await page.locator(".trace", { hasText: "e-mailadres" }).waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Telefoon/);
  await page.locator(".trace", { hasText: "telefoon" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/organisation\/.*field=/);
  await page.goBack();
  await sheet().waitFor();
});

test("every gap leads to its field", async () => {
  const { page } = app;
  const gaps = page.locator("aside .note a");
  await gaps.first().waitFor();
  for (const href of await gaps.evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
    expect(href).toMatch(/^#\/r\/[^/]+\/[a-z]+\/[0-9a-f-]{36}(\?field=.+)?$/);
  }
  await page.locator("aside .note a:visible, aside .note summary").first().click();
  if (!page.url().includes("field=")) await page.locator("aside .note a:visible").first().click();
  await page.waitForURL(/activities\/.*field=/);
  await page.goBack();
  await sheet().waitFor();
});

test("a text in layers opens section by section, and prints in full", async () => {
  const { page } = app;
  await choose("In lagen");
  const rights = sheet().locator("section", { has: page.locator("h2", { hasText: "rechten" }) });
  await rights.getByText("inzien, verbeteren").waitFor();
  const whole = rights.getByText("mag weten welke gegevens");
  expect(await whole.isVisible()).toBe(false);
  await rights.locator("summary").press("Enter");
  await whole.waitFor();
  await page.emulateMedia({ media: "print" });
  const who = sheet().locator("section", { has: page.locator("h2", { hasText: /^Wie w/ }) });
  expect(
    await who
      .getByText(/Kadeplein/)
      .first()
      .evaluate((part) => part.getBoundingClientRect().height),
  ).toBeGreaterThan(0);
  await page.emulateMedia({ media: "screen" });
  await choose("Volledig");
  await sheet().locator("summary").first().waitFor({ state: "detached" });
  await untilSaved(page);
});

test("a public is chosen in one act, and the text is for them alone", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Kies een doelgroep" }).click();
  await page.getByRole("menuitem", { name: "Leerlingen en ouders" }).click();
  await sheet().locator("h1", { hasText: "Privacyverklaring voor leerlingen en ouders" }).waitFor();
  expect(await sheet().getByText("Nieuwsbrief versturen").count()).toBe(0);
  await page.keyboard.press("Control+z");
  await sheet().getByText("Nieuwsbrief versturen").first().waitFor();
});

test("the margin says whether the text may go out, and how it reads", async () => {
  const { page } = app;
  await page.getByText(/^Nog niet naar buiten: er ontbreken \d+ dingen/).waitFor();
  await page.getByText(/Leesgemak \d+: .* \(Flesch-Douma\)/).waitFor();
  await page.locator("summary", { hasText: "lange of lijdende zinnen" }).click();
  expect(await page.locator("section[aria-labelledby=reading] li a").count()).toBeGreaterThan(2);
});

test("an activity says in which texts it stands", async () => {
  const { page } = app;
  await goToSection(page, "Verwerkingen");
  await page.getByText("Nieuwsbrief versturen").first().click();
  await page.getByRole("button", { name: "Zoek waar dit staat" }).first().click();
  await page.locator(".usedby", { hasText: /\d+ zinnen/ }).waitFor();
  await page.locator(".usedby a").first().click();
  await sheet().locator("h2").first().waitFor();
});

test("a new text is made, named and deleted, and undo brings it back", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  const name = page.getByRole("textbox", { name: "Naam van deze tekst" });
  await expect.poll(() => name.inputValue()).toBe("Privacyverklaring");
  await name.fill("Voor sollicitanten");
  await name.press("Enter");
  await page.getByRole("radio", { name: "Voor sollicitanten" }).waitFor();
  await page.getByRole("button", { name: "Meer", exact: true }).click();
  await page.getByRole("menuitem", { name: "Verwijder" }).click();
  await expect.poll(() => page.getByRole("radio", { name: "Voor sollicitanten" }).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await page.getByRole("radio", { name: "Voor sollicitanten" }).waitFor();
});

test("what a text promises besides is said as soon as it is filled in, and leads back to its field", async () => {
  const { page } = app;
  await page.getByText("Wat de tekst verder belooft").click();
  const security = page.getByRole("textbox", { name: "Beveiliging, in eigen woorden" });
  await security.fill("Onze kantoren hebben een alarm");
  await security.blur();
  const said = sheet().locator(".pick", { hasText: "Onze kantoren hebben een alarm" });
  await said.click();
  await page.getByRole("button", { name: "Ga naar het veld" }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Beveiliging, in eigen woorden");
});

test("on paper stands the sheet and nothing else", async () => {
  const { page } = app;
  await page.emulateMedia({ media: "print" });
  expect(await sheet().isVisible()).toBe(true);
  for (const other of [".nav", ".status", ".xhead", ".pane"]) {
    expect(await page.locator(other).first().isVisible(), other).toBe(false);
  }
  await page.emulateMedia({ media: "screen" });
});

test("axe finds nothing in the light and in the dark, and the page had no error and broke no policy", async () => {
  await choose("In lagen");
  await sheet().locator("summary").first().click();
  for (const colorScheme of ["dark", "light"] as const) {
    await app.page.emulateMedia({ colorScheme });
    expect(await axeFindings(app.page), colorScheme).toEqual([]);
  }
  expect(app.troubles).toEqual([]);
});
