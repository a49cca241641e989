import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  await app.page.getByRole("heading", { name: "Wat aandacht vraagt" }).waitFor();
});
afterAll(() => app.close());

describe("the pages", () => {
  it("scroll no further than what stands on them", async () => {
    const { page } = app;
    for (const section of ["Overzicht", "Geschiedenis", "Instellingen"]) {
      await goToSection(page, section);
      await page.getByRole("heading", { name: section, level: 1 }).waitFor();
      const over = await page.evaluate(() => {
        const scroller = document.querySelector(".page");
        const last = scroller?.querySelector(":scope > .wide");
        if (scroller === null || last == null) return "no page";
        const end = last.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top + scroller.scrollTop;
        const below = Number.parseFloat(getComputedStyle(scroller).paddingBottom);
        return scroller.scrollHeight - Math.max(Math.ceil(end + below), scroller.clientHeight);
      });
      expect([section, over]).toEqual([section, expect.closeTo(0, -1)]);
    }
  });

  it("leave a list of a text a list: what the overview does with its lines is its own", async () => {
    const { page } = app;
    await goToSection(page, "Teksten");
    const item = page.locator(".sheet li").first();
    await item.waitFor();
    expect(await item.evaluate((element) => getComputedStyle(element).display)).toBe("list-item");
    await goToSection(page, "Geschiedenis");
    const commit = page.locator(".log li").first();
    await commit.waitFor();
    expect(await commit.evaluate((element) => getComputedStyle(element).gridTemplateColumns)).toMatch(/^60px /);
  });
});

describe("a date", () => {
  it("that is none goes away with Esc, and the old one is back", async () => {
    const { page } = app;
    await goToSection(page, "Verwerkingen");
    await page.locator("[role=row] .name").first().click();
    const date = page.locator('[data-margin-anchor="nextReviewOn"]');
    await date.fill("1 maart 2027");
    await date.press("Enter");
    await untilSaved(page);
    await date.fill("volgende week ergens");
    await date.press("Enter");
    await page.getByText("Dit is geen datum").waitFor();
    await date.press("Escape");
    expect(await date.inputValue()).toBe("1 maart 2027");
    expect(await page.getByText("Dit is geen datum").count()).toBe(0);
  });
});

describe("undo", () => {
  it("and redo stand in the history as what they are", async () => {
    const { page } = app;
    await page.keyboard.press("Control+z");
    await page.locator(".status", { hasText: "Ongedaan gemaakt" }).waitFor();
    await page.keyboard.press("Control+Shift+z");
    await page.locator(".status", { hasText: "Opnieuw gedaan" }).waitFor();
    await goToSection(page, "Geschiedenis");
    const lines = page.locator(".log > li > div");
    await lines.first().waitFor();
    expect(await lines.nth(0).textContent()).toMatch(/^opnieuw gedaan: verwerking/);
    expect(await lines.nth(1).textContent()).toMatch(/^ongedaan gemaakt: verwerking/);
    await goToSection(page, "Overzicht");
    await page.locator(".log", { hasText: "opnieuw gedaan: verwerking" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

it("made no trouble on the way", () => expect(app.troubles).toEqual([]));
