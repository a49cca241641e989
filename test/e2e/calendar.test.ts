import { readXlsx } from "hucre/xlsx";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { downloadBy } from "./support/files.ts";

/** The tests are steps, in order: each goes on where the one before stopped. */
let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Kalender");
});
afterAll(() => app.close());

const rows = () => app.page.getByRole("grid", { name: "Taken" }).getByRole("row");
const late = () => rows().filter({ has: app.page.getByRole("img", { name: "te laat" }) });

test("what is late stands first, and each task says what to do and for whom", async () => {
  const { page } = app;
  await page.getByText("Te laat", { exact: true }).waitFor();
  expect(await rows().nth(1).textContent()).toContain("Te laat");
  await late().filter({ hasText: "verwijderen" }).first().locator(".named").click();
  await page
    .locator(".doc")
    .getByText(/Verwijder alles waarbij .+ vóór .+ ligt/)
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test("a task that is done gets a record, filled in as far as the register knows, and goes from the calendar; undo brings it back", async () => {
  const { page } = app;
  const title = await page.locator(".doc h1").textContent();
  await page.getByRole("button", { name: "Gedaan: maak een verklaring" }).click();
  await page.getByRole("textbox", { name: "Vernietigd op" }).waitFor();
  await page.locator("#destruction-text").getByRole("heading", { name: "Verklaring van vernietiging" }).waitFor();
  await untilSaved(page);
  const inList = () => late().filter({ hasText: title ?? "-" });
  await expect.poll(() => inList().count()).toBe(0);
  const { name, bytes } = await downloadBy(page, async () => {
    await page.locator("#destruction-text").getByRole("button", { name: "Bewaar als" }).click();
    await page.getByRole("menuitem", { name: /Word/ }).click();
  });
  expect(name).toMatch(/^Verklaring van vernietiging .+\.docx$/);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  expect(value).toContain("Deze verklaring noemt geen persoonsgegevens.");
  expect(value).toContain("Handtekening:");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("heading", { name: "Kalender" }).click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => inList().count()).toBe(1);
});

test("the calendar goes along as .ics and as a sheet", async () => {
  const { page } = app;
  const take = (form: RegExp) =>
    downloadBy(page, async () => {
      await page.getByRole("button", { name: "Meenemen" }).click();
      await page.getByRole("menuitem", { name: form }).click();
    });
  const ics = await take(/\.ics/);
  const events = new ICAL.Component(ICAL.parse(ics.bytes.toString("utf8"))).getAllSubcomponents("vevent");
  expect(events.length).toBeGreaterThan(20);
  const xlsx = await take(/\.xlsx/);
  const { sheets } = await readXlsx(xlsx.bytes);
  expect(sheets[0]?.name).toBe("Kalender");
  expect(sheets[0]?.rows.length ?? 0).toBeGreaterThan(20);
});

test("month and year are walked with the arrows, and show the tasks of what is chosen", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Maand", exact: true }).click();
  const grid = page.getByRole("table");
  await grid.locator('[aria-current="date"]').focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  expect(await grid.locator('[aria-pressed="true"]').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Jaar", exact: true }).click();
  await page.getByRole("button", { name: "Volgend jaar" }).click();
  await grid.getByRole("button", { name: /^januari/ }).click();
  await rows().nth(1).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test("the palette takes a term from the library, finds findings and settings", async () => {
  const { page } = app;
  await page.keyboard.press("Control+k");
  await page.keyboard.type("nieuwe bewaartermijn camerabeelden van een");
  await page.getByRole("option", { name: /Nieuwe bewaartermijn: Camerabeelden van een incident/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/retention\/[0-9a-f-]{36}/);
  await page.getByRole("textbox", { name: /^Naam/ }).first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("reservekop");
  await page.getByRole("option", { name: /Instellingen: Reservekopieën/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("bewaartermijn");
  await page.getByRole("listbox").getByText("Bevindingen", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  expect(app.troubles).toEqual([]);
});

test("the terms of an activity stand on one line, with the same facts as words", async () => {
  const { page } = app;
  await goToSection(page, "Verwerkingen");
  await page.getByRole("searchbox").first().fill("Salarisadmin");
  await page.locator("[role=row] .name").filter({ hasText: "Salarisadministratie" }).first().click();
  const axis = page.getByRole("table", { name: "Alle termijnen op één lijn" });
  await axis.scrollIntoViewIfNeeded();
  expect(await axis.locator("tbody tr").count()).toBe(2);
  expect(await axis.locator("svg.bar rect").count()).toBeGreaterThanOrEqual(2);
  await axis.getByText("er is alleen een minimum").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test("an empty register is told how its calendar begins", async () => {
  const fresh = await startApp();
  try {
    const { page } = fresh;
    await page.getByRole("button", { name: /nieuw register/ }).click();
    await page.keyboard.type("Sportclub De Kade");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Je register is nog leeg" }).waitFor();
    await goToSection(page, "Kalender");
    await page.getByRole("heading", { name: "Nog niets op de kalender" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Naar de bewaartermijnen" }).click();
    await page.waitForURL(/\/retention$/);
    expect(fresh.troubles).toEqual([]);
  } finally {
    await fresh.close();
  }
});
