import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, openExample, startApp, untilSaved } from "./support/app.ts";
import { downloadBy } from "./support/files.ts";

let app: App;

beforeAll(async () => {
  app = await startApp({ width: 1440, height: 900 });
  await openExample(app.page);
  await goToSection(app.page, "Teksten");
  await app.page.locator(".sheet h2").first().waitFor();
});
afterAll(() => app.close());

const publishPart = () => app.page.getByRole("region", { name: "Publiceren" });
const rewritePart = () => app.page.getByRole("region", { name: "In eigen woorden" });

async function publish(act: string, note: string): Promise<void> {
  await publishPart().getByRole("button", { name: act }).click();
  const dialog = app.page.getByRole("dialog");
  await dialog.getByLabel("Wat er is veranderd").fill(note);
  await dialog.getByRole("button", { name: "Publiceer", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await untilSaved(app.page);
}

test("a text is published as it is, and agrees with the register as long as nobody changes that", async () => {
  await publish("Publiceer deze tekst", "");
  await publishPart().getByText("De gepubliceerde tekst klopt nog met het register.").waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

test("a part in one's own words stands in the text, and makes the published one out of date", async () => {
  const { page } = app;
  await rewritePart()
    .getByRole("button", { name: /Deel van de tekst/ })
    .click();
  await page.getByRole("option").nth(1).click();
  await rewritePart().getByRole("button", { name: "Schrijf dit deel zelf" }).click();
  const own = rewritePart().getByRole("textbox", { name: "Eigen tekst van dit deel" });
  await own.fill("Wij vertellen dit liever zelf.\n\n- In het kort\n- En in het lang");
  await own.blur();
  await page.locator(".sheet").getByText("Wij vertellen dit liever zelf.").waitFor();
  await publishPart()
    .getByText(/kloppen? niet meer met het register/)
    .waitFor();
  await publishPart()
    .getByRole("button", { name: /Toon nog/ })
    .click();
  await publishPart().getByText("Wij vertellen dit liever zelf.").first().waitFor();
  await publishPart().getByText("Wij vertellen dit liever zelf.").first().waitFor();
});

test("the next version tells its readers what changed, and each can be had again", async () => {
  const { page } = app;
  await publish("Publiceer als versie 2", "Wij leggen een deel beter uit.");
  await publishPart().getByText("De gepubliceerde tekst klopt nog met het register.").waitFor();
  await publishPart().getByText("2 versies").click();
  await publishPart().getByRole("button", { name: "Vergelijk met versie 1" }).click();
  const overview = await downloadBy(page, () =>
    publishPart()
      .getByRole("button", { name: /Wat is er veranderd/ })
      .click(),
  );
  const html = overview.bytes.toString();
  expect(html).toContain("Wij leggen een deel beter uit.");
  expect(html).toContain("Wij vertellen dit liever zelf.");
  const first = await downloadBy(page, async () => {
    await publishPart().getByRole("button", { name: "Bewaar als" }).last().click();
    await page.getByRole("menuitem", { name: /Platte tekst/ }).click();
  });
  expect(first.bytes.toString()).not.toContain("Wij vertellen dit liever zelf.");
});

test("a reload finds the versions, and undo takes the last publication back", async () => {
  const { page } = app;
  await page.reload();
  await publishPart()
    .getByText(/Versie 2, gepubliceerd op/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await publishPart()
    .getByText(/Versie 1, gepubliceerd op/)
    .waitFor();
});
