import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
  app.page.setDefaultTimeout(8000);
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
    await page.locator(".grow:not(.group)").first().click();
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

/** What has the focus: its label or text, and the pane that it is in. */
const focused = (): Promise<string> =>
  app.page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "nothing";
    return active.getAttribute("aria-label") ?? active.textContent ?? active.tagName;
  });

describe("a message", () => {
  it("of undo names the field, leads to it, and is gone with the next change", async () => {
    const { page } = app;
    await goToSection(page, "Organisatie");
    await page.getByRole("row", { name: /Uitgeverij/ }).click();
    const sector = page.getByRole("textbox", { name: "sector" });
    await sector.fill("bakkerij");
    await sector.press("Enter");
    await untilSaved(page);
    await page.keyboard.press("Control+z");
    const news = page.locator(".status .news");
    await news.getByText(/Ongedaan gemaakt: organisatie .* gewijzigd \(sector\)/).waitFor();
    expect(await focused()).toBe("sector");
    await goToSection(page, "Overzicht");
    await news.getByRole("link").click();
    await page.waitForURL(/\/organisation\/[0-9a-f-]{36}\?field=sector/);
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "sector");
    await sector.fill("uitgeverij");
    await sector.press("Enter");
    await untilSaved(page);
    expect(await news.textContent()).toBe("");
  });

  it("says what was deleted, and the focus stays in the list", async () => {
    const { page } = app;
    await goToSection(page, "Systemen");
    await page.locator(".grow:not(.group)").first().click();
    const name = await page.locator("h1 textarea").inputValue();
    await page.getByRole("button", { name: "Meer", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Verwijder" }).click();
    await page.locator(".status .news", { hasText: `Systeem ${name} verwijderd` }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[role=grid]") !== null)).toBe(true);
    await page.keyboard.press("Control+z");
    await page.locator(".status .news", { hasText: "Ongedaan gemaakt: systeem" }).waitFor();
    await page.getByRole("row", { name }).waitFor();
  });

  it("does not push the bar out of the window, however long", async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 768 });
    const over = await page.locator(".status").evaluate((bar) => bar.scrollWidth - bar.clientWidth);
    expect(over).toBe(0);
    expect(await page.locator(".status .end").evaluate((end) => end.getBoundingClientRect().right)).toBeLessThanOrEqual(
      1024,
    );
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe("the focus", () => {
  it("comes back to where it was when the palette closes, and goes along when it leads elsewhere", async () => {
    const { page } = app;
    await goToSection(page, "Partijen");
    await page.locator(".grow:not(.group)").first().click();
    await page.locator(".doc h1").waitFor();
    const before = await focused();
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe(before);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("overzicht");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Overzicht" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it("is in the first field of a dialog", async () => {
    const { page } = app;
    await goToSection(page, "Verwerkingen");
    await page.locator(".grow:not(.group)").first().click();
    await page.keyboard.press("Space");
    const bar = page.getByRole("toolbar");
    await bar.waitFor();
    for (const button of await bar.getByRole("button").all()) {
      const name = await button.getAttribute("aria-label");
      if (name !== null) continue;
      await button.click();
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      expect(
        await dialog.evaluate((element) => element.querySelector(".dbody")?.contains(document.activeElement)),
      ).toBe(true);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
    await page.keyboard.press("Escape");
  });

  it("finds the list again when what was made is undone", async () => {
    const { page } = app;
    await goToSection(page, "Verwerkingen");
    await page.locator(".grow:not(.group)").first().waitFor();
    await page.keyboard.press("n");
    await page.waitForURL(/\/activities\/[0-9a-f-]{36}/);
    await page.locator(".doc h1").waitFor();
    await untilSaved(page);
    await page.keyboard.press("Control+z");
    await page.waitForURL(/\/activities$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[data-pane]") !== null)).toBe(true);
  });
});

describe("the narrowest window", () => {
  it("cuts nothing off: no document scrolls sideways, all its parts are named, a long name wraps", async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const section of ["Verwerkingen", "Partijen", "Overeenkomsten", "Bewaartermijnen", "Organisatie"]) {
      await goToSection(page, section);
      await page.locator(".grow:not(.group)").nth(2).click();
      await page.locator(".doc h1 textarea").waitFor();
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(".doc .docpage > .scroll, .doc .toc, .doc h1 textarea")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.className} ${element.scrollWidth - element.clientWidth}`),
      );
      expect([section, cut]).toEqual([section, []]);
    }
  });

  it("keeps what can be done with the chosen activities inside their list", async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1280, height: 800 });
    await goToSection(page, "Verwerkingen");
    await page.locator(".grow:not(.group)").first().click();
    await page.keyboard.press("Space");
    const bar = page.getByRole("toolbar");
    await bar.waitFor();
    const over = await bar.evaluate((element) => {
      const edge = element.getBoundingClientRect().right;
      return Math.max(...[...element.children].map((child) => child.getBoundingClientRect().right - edge));
    });
    expect(over).toBeLessThanOrEqual(0);
    await page.keyboard.press("Space");
  });
});

it("made no trouble on the way", () => expect(app.troubles).toEqual([]));
