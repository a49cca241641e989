import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { downloadBy } from "./support/files.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await goToSection(app.page, "Overeenkomsten");
});
afterAll(() => app.close());

const open = (name: string) => app.page.getByRole("row").filter({ hasText: name }).locator(".named").first().click();

test("the strip and the table tell the same days", async () => {
  const { page } = app;
  const strip = page.getByRole("list", { name: /Einddata van overeenkomsten/ });
  await strip.locator("li").first().waitFor();
  const marks = await strip.locator("li").count();
  expect(marks).toBeGreaterThan(3);
  await page.getByRole("button", { name: "Dezelfde data als tabel" }).click();
  const table = page.locator(".striptable table");
  expect(await table.locator("tbody tr").count()).toBeGreaterThanOrEqual(marks);
  await page.getByRole("button", { name: "Verberg de tabel" }).click();
  await strip.getByRole("button", { name: /Archiefhof/ }).click();
  await page.getByRole("textbox", { name: "Naam van de overeenkomst" }).waitFor();
});

test("an agreement tells what it covers, its clauses, and its sub-processors with their countries", async () => {
  const { page } = app;
  await open("Wolkenkast Europe");
  await page.locator("#agreement-coverage").getByText("niet nodig bij deze rol").waitFor();
  await page.locator("#agreement-subs").getByText("India").waitFor();
  const clause = page.locator("#agreement-clauses").getByRole("button", { name: /schriftelijke instructies/ });
  await clause.click();
  await page.locator("#agreement-clauses").getByText("7 van 8").waitFor();
  await untilSaved(page);
  await page.keyboard.press("Control+z");
  await page.locator("#agreement-clauses").getByText("8 van 8").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test("the state follows the day on which it ends", async () => {
  const { page } = app;
  await open("Wolkenkast Europe");
  const end = page.getByRole("textbox", { name: "eindigt op" });
  await end.fill("1-1-2020");
  await end.press("Enter");
  await page.locator("#agreement-term").getByText("beëindigd 1 jan 2020").waitFor();
  await untilSaved(page);
  await page.keyboard.press("Control+z");
  await page.locator("#agreement-term").getByText(/^t\/m/).waitFor();
});

test("a file is kept with the agreement and comes out byte for byte; one that is too large is refused with a reason", async () => {
  const { page } = app;
  await open("Wolkenkast Europe");
  const rest = page.locator("#agreement-rest");
  const input = rest.locator("input[type=file]");
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 251));
  await input.setInputFiles({ name: "overeenkomst.pdf", mimeType: "application/pdf", buffer: bytes });
  const link = rest.getByRole("button", { name: "overeenkomst.pdf", exact: true });
  await link.waitFor();
  await untilSaved(page);
  const saved = await downloadBy(page, () => link.click());
  expect(saved.name).toBe("overeenkomst.pdf");
  expect(saved.bytes.equals(bytes)).toBe(true);
  await input.setInputFiles({ name: "leeg.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) });
  await rest.getByRole("alert").getByText("leeg.pdf is niet opgenomen", { exact: false }).waitFor();
  await input.evaluate((element: HTMLInputElement) => {
    const file = new File([], "film.mp4");
    Object.defineProperty(file, "size", { value: 100_000_001 });
    const files = new DataTransfer();
    files.items.add(file);
    Object.defineProperty(element, "files", { value: [file], configurable: true });
    element.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await rest.getByRole("alert").getByText("groter dan 100 MB", { exact: false }).waitFor();
  expect(await rest.locator(".files li").count()).toBe(1);
  expect(app.troubles).toEqual([]);
});
