import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp({ width: 1280, height: 800 });
  await openExample(app.page);
  await app.page.getByRole("heading", { name: "Wat aandacht vraagt" }).waitFor();
});
afterAll(() => app.close());

const attention = () =>
  app.page.locator("section", { has: app.page.getByRole("heading", { name: "Wat aandacht vraagt" }) });
const waivers = () =>
  app.page.locator("section", { has: app.page.getByRole("heading", { name: "Waar je gemotiveerd van afwijkt" }) });
const total = async (): Promise<number> =>
  Number((await attention().locator("header > .num").textContent())?.replace(".", ""));
const dialog = () => app.page.getByRole("dialog", { name: "Gemotiveerd afwijken" });
const day = (year: number): string => `1 maart ${new Date().getFullYear() + year}`;

/** Opens the acts of the first finding by keyboard, and takes the one that deviates. */
async function openDialog(): Promise<void> {
  const act = attention()
    .getByRole("button", { name: /^Doe: / })
    .first();
  await act.focus();
  await app.page.keyboard.press("Enter");
  await app.page.getByRole("menuitem", { name: /Wijk gemotiveerd af/ }).click();
  await dialog().waitFor();
}

describe("deviating with a reason", () => {
  it("says at each field what is missing, and keeps what was filled in", async () => {
    const { page } = app;
    await openDialog();
    const until = dialog().getByRole("textbox", { name: "Tot en met" });
    await until.fill("31 februari 2027");
    await dialog().getByRole("button", { name: "Leg de afwijking vast" }).click();
    await dialog().getByText("Schrijf op waarom dit zo mag zijn.").waitFor();
    await dialog().getByText("Noem wie dit aanvaardt").waitFor();
    await dialog().getByText("Dit is geen datum.").waitFor();
    expect(await until.inputValue()).toBe("31 februari 2027");
    expect(await axeFindings(page)).toEqual([]);
    await until.fill(day(-2));
    await dialog().getByRole("textbox", { name: "Waarom dit zo mag zijn" }).fill("De leverancier tekent in januari.");
    await dialog().getByRole("button", { name: "Leg de afwijking vast" }).click();
    await dialog().getByText("Deze dag is al voorbij.").waitFor();
    expect(await dialog().getByText("Schrijf op waarom dit zo mag zijn.").count()).toBe(0);
    await page.emulateMedia({ colorScheme: "dark" });
    // Colours move to those of the dark for a moment.
    await expect.poll(() => axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("leaves the finding out and lists the deviation with its day", async () => {
    const before = await total();
    await dialog().getByRole("combobox", { name: "Wie dit aanvaardt" }).fill("directeur bedrijfsvoering");
    await dialog().getByRole("combobox", { name: "Wie dit aanvaardt" }).press("Enter");
    await dialog().getByRole("textbox", { name: "Tot en met" }).fill(day(1));
    await dialog().getByRole("button", { name: "Leg de afwijking vast" }).click();
    await expect.poll(total).toBe(before - 1);
    await untilSaved(app.page);
    const row = waivers().getByRole("row").nth(1);
    expect(await row.textContent()).toContain("De leverancier tekent in januari.");
    expect(await row.textContent()).toContain("directeur bedrijfsvoering");
    expect(await row.textContent()).toContain(day(1));
    expect(await axeFindings(app.page)).toEqual([]);
  });

  it("is changed in the same dialog, ended in one act, and undo brings it back", async () => {
    const { page } = app;
    const without = await total();
    await waivers()
      .getByRole("button", { name: /^Wijzig: / })
      .click();
    const editing = page.getByRole("dialog", { name: "Afwijking wijzigen" });
    await editing.getByRole("textbox", { name: "Waarom dit zo mag zijn" }).fill("De leverancier tekent in februari.");
    await editing.getByRole("button", { name: "Bewaar" }).click();
    await waivers().getByText("De leverancier tekent in februari.").waitFor();
    await waivers()
      .getByRole("button", { name: /^Beëindig: / })
      .click();
    await waivers().waitFor({ state: "detached" });
    await expect.poll(total).toBe(without + 1);
    await page.keyboard.press("Control+z");
    await waivers().getByText("De leverancier tekent in februari.").waitFor();
    await expect.poll(total).toBe(without);
  });

  it("is also an act in the margin of the record", async () => {
    const { page } = app;
    await goToSection(page, "Verwerkingen");
    await untilSaved(page);
    await page.getByPlaceholder(/^Zoek op naam/).fill("Klantprofielen");
    await page.getByRole("row").filter({ hasText: "Klantprofielen" }).dblclick();
    await page.getByRole("heading", { level: 1 }).getByRole("textbox").waitFor();
    // Which of its findings are left depends on the one that was waived before.
    await page.getByRole("note").getByRole("button", { name: "Wijk gemotiveerd af" }).first().click();
    await dialog().waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await goToSection(page, "Overzicht");
  });
});

describe("the worklist", () => {
  beforeAll(() => goToSection(app.page, "Overzicht"));

  it("shows only what takes one click, and does it without leaving the list", async () => {
    const { page } = app;
    await attention()
      .getByRole("button", { name: /Wat het vraagt/ })
      .click();
    await page.getByRole("option", { name: "één klik" }).click();
    const acts = attention().getByRole("button", { name: /^Doe: / });
    const name = (await acts.first().getAttribute("aria-label")) ?? "";
    const same = attention().getByRole("button", { name, exact: true });
    const before = await same.count();
    await acts.first().click();
    await page.getByRole("menuitem").first().click();
    await expect.poll(() => same.count()).toBe(before - 1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => same.count()).toBe(before);
  });

  it("walks with Ctrl+Enter from finding to finding, past the acts beside them", async () => {
    await app.page.keyboard.press("Control+Enter");
    await app.page.keyboard.press("Control+Enter");
    const focused = await app.page.evaluate(() => document.activeElement?.hasAttribute("data-finding"));
    expect(focused).toBe(true);
  });

  it("does not scroll sideways on the narrowest window", async () => {
    await app.page.setViewportSize({ width: 1024, height: 768 });
    const page = app.page.locator(".page");
    await expect.poll(() => page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
