import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, startApp, untilSaved } from "./support/app.ts";
import { chooseFile, type Downloaded, downloadBy, dropFile, runCli } from "./support/files.ts";

let app: App;
let names: ReadonlyArray<string>;
const folder = mkdtempSync(join(tmpdir(), "verantwoord-exports-"));

beforeAll(async () => {
  const register = JSON.parse(runCli("example").toString());
  register.activities[0].name = "=1+1";
  register.activities[1].name = "@Nieuwsbrief \u0007";
  names = register.activities.map(({ name }: { readonly name: string }) => name);
  app = await startApp();
  await chooseFile(app.page, "register.json", Buffer.from(JSON.stringify(register)));
  await untilSaved(app.page);
  await goToSection(app.page, "Exporteren");
  await app.page.locator(".xtable").waitFor();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const choose = (title: string): Promise<void> => app.page.getByRole("radio", { name: new RegExp(`^${title}`) }).check();

const download = (): Promise<Downloaded> =>
  downloadBy(app.page, () => app.page.getByRole("button", { name: "Download" }).click());

/** The register of the page as a file, for the command line. */
async function savedRegister(): Promise<string> {
  await choose("Registerbestand");
  const { name, bytes } = await download();
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const dayOf = ({ name }: Downloaded): string => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? "";

test("the Excel of the page holds every activity, and a name that looks like a formula stays text", async () => {
  await choose("Excel-werkboek");
  const made = await download();
  expect(made.name).toMatch(/^Verwerkingsregister Hof & Haven \d{4}-\d{2}-\d{2}\.xlsx$/);
  const { sheets } = await readXlsx(made.bytes);
  const cells = sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
  expect(cells).toContain("=1+1");
  for (const name of names) {
    const written = name.replace("\u0007", "\uFFFD");
    expect(
      cells.some((cell) => cell.includes(written)),
      written,
    ).toBe(true);
  }
  const parts = Object.entries(unzipSync(made.bytes)).filter(([part]) => part.startsWith("xl/worksheets/"));
  expect(parts.length).toBeGreaterThan(7);
  for (const [part, xml] of parts) expect(strFromU8(xml).includes("<f"), part).toBe(false);
  await app.page.locator(".banner", { hasText: "is gedownload" }).waitFor();
  await app.page.locator(".banner", { hasText: /tekst(en)? (is|zijn) aangepast/ }).waitFor();
});

test.each([
  ["Excel-werkboek", "own"],
  ["CSV-tabel", "csv"],
  ["JSON", "json"],
] as const)("%s of the page has the bytes that the command line makes", async (form, layout) => {
  const path = await savedRegister();
  for (const [reader, code, language, lang] of [
    ["Toezichthouder", "ap", "English", "en"],
    ["Eigen gebruik", "internal", "Nederlands", "nl"],
  ] as const) {
    await choose(form);
    await choose(reader);
    if (form !== "JSON") await app.page.locator(".seg").getByText(language).click();
    const made = await download();
    const by = runCli("export", path, "--layout", layout, "--reader", code, "--lang", lang, "--date", dayOf(made));
    expect(made.bytes.equals(by), reader).toBe(true);
  }
});

test("what is shown is how the workbook begins, sheet by sheet", async () => {
  const { page } = app;
  await choose("Excel-werkboek");
  await page.locator(".xtable", { hasText: "=1+1" }).waitFor();
  await page.getByRole("button", { name: "Bewaartermijnen" }).click();
  await page.locator(".xtitle", { hasText: "Bewaartermijnen" }).waitFor();
  await page.getByRole("button", { name: "Register art. 30 lid 1" }).click();
  await page.locator(".xtitle", { hasText: "Register van verwerkingsactiviteiten" }).waitFor();
});

test("a customer gets what we do for him, by the name that is chosen, and no other customer's", async () => {
  const { page } = app;
  await choose("JSON");
  await choose("Een klant");
  await page.getByRole("button", { name: /Welke klant/ }).click();
  await page.getByRole("option", { name: /Basisschool Het Kompas/ }).click();
  const made = await download();
  expect(made.name).toContain("klant");
  const json = JSON.parse(made.bytes.toString());
  expect(json.engagements).toHaveLength(1);
  expect(made.bytes.toString()).toContain("Basisschool Het Kompas");
  expect(made.bytes.toString()).not.toContain("Veldmuis");
  await choose("Iedereen");
  const forAll = JSON.parse((await download()).bytes.toString());
  expect(forAll.activities.every(({ publish }: { publish: boolean | null }) => publish === true)).toBe(true);
  expect(forAll.measures).toEqual([]);
  await choose("Eigen gebruik");
});

test("axe finds nothing, with a table and without, in the light and in the dark", async () => {
  for (const [form, colorScheme] of [
    ["Registerbestand", "light"],
    ["Excel-werkboek", "light"],
    ["Excel-werkboek", "dark"],
  ] as const) {
    await app.page.emulateMedia({ colorScheme });
    await choose(form);
    expect(await axeFindings(app.page), `${form}, ${colorScheme}`).toEqual([]);
  }
  await app.page.emulateMedia({ colorScheme: "light" });
});

test("an export that takes long shows how far it is, and stops when asked", async () => {
  const { page } = app;
  await dropFile(page, "groot.json", runCli("synth", "--activities", "4000", "--seed", "1"));
  await page.waitForURL(/overview/);
  await goToSection(page, "Exporteren");
  await page.locator(".cap", { hasText: /eerste 12 van \d\.\d{3} rijen/ }).waitFor();
  await page.getByRole("button", { name: "Download" }).click();
  const bar = page.getByRole("progressbar");
  await bar.waitFor();
  await expect.poll(() => bar.getAttribute("aria-valuetext"), { timeout: 20_000 }).toMatch(/^[\d.]+ van [\d.]+ rijen$/);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.locator(".banner", { hasText: "Gestopt" }).waitFor();
  await page.getByRole("button", { name: "Download" }).waitFor();
});

test("the page had no error and broke no policy", () => {
  expect(app.troubles).toEqual([]);
});
