import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, axeFindings, openWindow, startApp, startHost, untilSaved } from "./support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.page.getByRole("heading", { name: "Waar wil je beginnen?" }).waitFor();
});
afterAll(() => app.close());

describe("the first start", () => {
  it("offers the example, an own register and a file, and axe has nothing against it", async () => {
    expect(await app.page.locator(".choice b").allTextContents()).toEqual([
      "Kijk eerst rond in een voorbeeld",
      "Begin een nieuw register",
      "Open een bestand",
    ]);
    expect(await axeFindings(app.page)).toEqual([]);
  });

  it("has the focus on the first choice, knows the keys and the palette, and Esc goes back", async () => {
    const { page } = app;
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Kijk eerst rond/);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Toetsen" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("nieuw register");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Naam van de organisatie" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Waar wil je beginnen?" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Kijk eerst rond/);
  });

  it("begins an own register with the keyboard alone, and the empty register offers the first activity", async () => {
    const { page } = app;
    await page.keyboard.press("2");
    await page.getByRole("textbox", { name: "Naam van de organisatie" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("Vul de naam van je organisatie in.").waitFor();
    await page.keyboard.type("Sportclub De Kade");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Je register is nog leeg" }).waitFor();
    await untilSaved(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("n");
    await page.waitForURL(/\/activities\/[0-9a-f-]{36}/);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused).toBe("Naam van de verwerking");
    await page.keyboard.type("Ledenadministratie");
    await page.keyboard.press("Enter");
    await untilSaved(page);
    expect(await page.title()).not.toBe("");
  });

  it("keeps a message in the list that the status bar opens", async () => {
    const { page } = app;
    await page.keyboard.press("Control+z");
    await page
      .locator(".status .news", { hasText: "Ongedaan gemaakt: verwerking Ledenadministratie gewijzigd (naam)" })
      .waitFor();
    await page.getByRole("button", { name: "Meldingen" }).click();
    const list = page.locator(".pop.messages");
    expect(await list.locator("li").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Shift+z");
    await page.locator(".status", { hasText: "Opnieuw gedaan" }).waitFor();
  });

  it("does from the palette what stands elsewhere: the language", async () => {
    const { page } = app;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("engels");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Overview" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("dutch");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Overzicht" }).waitFor();
  });

  it("leaves the register for the question where to begin, which names it now", async () => {
    const { page } = app;
    await page.locator("button.register").click();
    await page.getByRole("menuitem", { name: "Ander register of bestand openen" }).click();
    await page.getByRole("button", { name: "Open Sportclub De Kade" }).waitFor();
  });

  it("left no error behind", () => expect(app.troubles).toEqual([]));
});

describe("a computer that lost its register and kept a backup", () => {
  it("puts the whole register back from the first start", async () => {
    const lost = await startApp();
    await lost.page.getByRole("heading", { name: "Waar wil je beginnen?" }).waitFor();
    await lost.page.keyboard.press("1");
    await lost.page.getByRole("heading", { name: "Wat aandacht vraagt" }).waitFor();
    await lost.page.locator(".status", { hasText: /reservekopie \d/ }).waitFor();
    await lost.context.close();
    await lost.host.stop();
    await rm(join(lost.home, "registers"), { recursive: true });
    await rm(lost.profile, { recursive: true });
    const host = await startHost(lost.home);
    const window = await openWindow(lost.profile, host.address);
    try {
      const { page } = window;
      await page.getByRole("button", { name: "Zet een reservekopie terug" }).click();
      expect(await axeFindings(page)).toEqual([]);
      await page
        .getByRole("button", { name: /^Zet terug/ })
        .first()
        .click();
      await page.getByRole("heading", { name: "Wat aandacht vraagt" }).waitFor();
      expect(await page.locator(".lead").textContent()).toMatch(/^Je register bevat \d+ verwerkingen/);
      expect(window.troubles).toEqual([]);
    } finally {
      await window.context.close();
      await host.stop();
      await rm(join(lost.home, ".."), { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
