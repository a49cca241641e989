import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
  await openExample(app.page);
});
afterAll(() => app.close());

test("a country that does not exist is said at the field, and what was typed stays until it is right", async () => {
  const { page } = app;
  await goToSection(page, "Partijen");
  await page.getByRole("row").filter({ hasText: "Postduif" }).first().click();
  const country = page.getByRole("combobox", { name: "gevestigd in", exact: true });
  await country.fill("Absurdistan");
  await country.press("Tab");
  await page.getByText("Dit land ken ik niet.").waitFor();
  expect(await country.inputValue()).toBe("Absurdistan");
  await country.fill("België");
  await country.press("Enter");
  await page.getByText("Dit land ken ik niet.").waitFor({ state: "detached" });
  await untilSaved(page);
});

test("31 February is no date, and an end before the start is kept and said to be wrong", async () => {
  const { page } = app;
  await goToSection(page, "Overeenkomsten");
  await page.getByRole("row").filter({ hasText: "Leerspoor" }).first().click();
  const start = page.locator("[data-margin-anchor='startsOn']");
  const end = page.locator("[data-margin-anchor='end/date']");
  await start.fill("31 februari 2027");
  await start.press("Tab");
  await page.getByText("Dit is geen datum.").waitFor();
  expect(await start.inputValue()).toBe("31 februari 2027");
  await start.fill("1 maart 2024");
  await start.press("Enter");
  await end.fill("1 februari 2024");
  await end.press("Enter");
  await page.getByText("Dit is vóór het begin, 1 maart 2024.").waitFor();
  expect(await end.inputValue()).toBe("1 februari 2024");
  await untilSaved(page);
});
