import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { dropFile, runCli } from "./support/files.ts";

let app: App;
beforeAll(async () => {
  app = await startApp({ width: 1440, height: 1500 });
  await openExample(app.page);
  await app.page.getByRole("heading", { name: "Wat aandacht vraagt" }).waitFor();
});
afterAll(() => app.close());

describe("the overview of the example", () => {
  it("says in one sentence what the register holds", async () => {
    const lead = await app.page.locator(".lead").textContent();
    expect(lead).toMatch(
      /^Je register bevat \d+ verwerkingen van 2 verwerkingsverantwoordelijken, met \d+ partijen in/,
    );
    expect(lead).toMatch(/Van de verwerkingen zijn er \d+ actief/);
  });

  it("has nothing that axe objects to, in both lights", async () => {
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.emulateMedia({ colorScheme: "light" });
  });

  it("does not scroll sideways on the narrowest window", async () => {
    await app.page.setViewportSize({ width: 1024, height: 768 });
    const page = app.page.locator(".page");
    // The strip of days follows the new width when the browser has measured it.
    await expect.poll(() => page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await app.page.setViewportSize({ width: 1440, height: 1500 });
  });

  it("walks through what asks attention with Ctrl+Enter, and Enter goes to the field", async () => {
    const { page } = app;
    const links = page.locator(".todo li a");
    await page.keyboard.press("Control+Enter");
    expect(await links.nth(0).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+Enter");
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/activities\/[0-9a-f-]{36}\?field=/);
    await goToSection(page, "Overzicht");
  });

  it("shows what falls due on a strip and, at a press, the same as a list", async () => {
    const section = app.page.locator("section", { has: app.page.getByRole("heading", { name: "Wat eraan komt" }) });
    const onStrip = await section.locator(".strip li").count();
    expect(onStrip).toBeGreaterThan(2);
    await section.getByRole("button", { name: "Als lijst" }).click();
    expect(await section.locator("tbody tr").count()).toBeGreaterThanOrEqual(onStrip);
  });

  it("tells each change in words, and undo as a change of its own", async () => {
    const { page } = app;
    await goToSection(page, "Organisatie");
    await page.getByRole("row", { name: /Uitgeverij/ }).click();
    const sector = page.getByRole("textbox", { name: "sector" });
    await sector.fill("bakkerij");
    await sector.press("Enter");
    await untilSaved(page);
    await page.keyboard.press("Control+z");
    await page.locator(".status", { hasText: "Ongedaan gemaakt" }).waitFor();
    await goToSection(page, "Overzicht");
    const changes = page.locator("section", { has: page.getByRole("heading", { name: "Laatste wijzigingen" }) });
    await changes.getByText("ongedaan gemaakt:").waitFor();
    expect(await changes.locator("ins").nth(1).textContent()).toBe("bakkerij");
    await changes.getByRole("button", { name: "Geschiedenis" }).click();
    await page.getByRole("heading", { name: "Geschiedenis", level: 1 }).waitFor();
    await page.getByRole("searchbox", { name: "Zoek in de geschiedenis" }).fill("bakkerij");
    await page.getByText("2 gevonden").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it("folds what one rule found often under a line with its number, which the keyboard opens", async () => {
    const { page } = app;
    await dropFile(page, "groot.json", runCli("synth", "--activities", "120", "--seed", "7"));
    const group = page.locator(".todo button[data-finding]").first();
    await group.waitFor();
    const count = Number((await group.locator(".num").textContent())?.replace(".", ""));
    expect(count).toBeGreaterThan(3);
    const lines = page.locator(".todo li li a");
    expect(await lines.count()).toBe(0);
    await group.focus();
    await page.keyboard.press("Enter");
    await lines.first().waitFor();
    expect(await lines.count()).toBe(count > 13 ? 12 : count);
    expect(await group.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Control+Enter");
    expect(await lines.first().evaluate((line) => line === document.activeElement)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\?field=/);
  });

  it("left no error behind and broke no policy", () => expect(app.troubles).toEqual([]));
});
