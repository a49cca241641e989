import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, goToSection, startApp, untilSaved } from "./support/app.ts";

/** A web shop fills its first register: the tests are the steps, in order, and each goes on where the one before stopped. */
let app: App;

beforeAll(async () => {
  app = await startApp({ width: 1024, height: 768 });
});
afterAll(() => app.close());

const tick = (name: RegExp): Promise<void> => app.page.getByRole("checkbox", { name }).click();
const names = async (): Promise<ReadonlyArray<string>> => app.page.locator("[role=row] .name").allTextContents();
const paper = () => app.page.locator(".docpage");

test("a new register offers to be filled", async () => {
  await app.page.getByRole("button", { name: /nieuw register/ }).click();
  await app.page.getByLabel("Naam van de organisatie").fill("Lampenhuis");
  await app.page.keyboard.press("Enter");
  await app.page.getByRole("button", { name: "Vul met voorbeelden" }).waitFor();
  await app.page.keyboard.press("Enter");
  await app.page.waitForURL(/\/begin$/);
});

test("what one ticks shows at once what it brings", async () => {
  await app.page.getByRole("radio", { name: "Webwinkel" }).click();
  const added = app.page.locator(".proposals");
  await added.getByRole("checkbox", { name: "Bestellingen uit de webwinkel" }).waitFor();
  expect(await added.getByRole("checkbox", { name: "Nieuwsbrief versturen" }).count()).toBe(0);
  await tick(/^We sturen een nieuwsbrief/);
  await tick(/^We hebben camera's/);
  await added.getByRole("checkbox", { name: "Nieuwsbrief versturen" }).waitFor();
  await app.page.getByText("10 verwerkingen", { exact: true }).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

test("suppliers say their role, and the preview who gets what", async () => {
  await app.page.getByRole("button", { name: "Verder" }).click();
  await app.page.getByRole("checkbox", { name: /^PostNL.*zelf verantwoordelijk, geen verwerkersovereenkomst/ }).click();
  await tick(/^Mailchimp.*verwerker/);
  await app.page.getByText("10 verwerkingen, 2 leveranciers", { exact: true }).waitFor();
  await app.page.locator(".proposals summary").first().click();
  await app.page.getByText("PostNL, zelfstandig verwerkingsverantwoordelijke: de bestelling bezorgen").waitFor();
  await app.page.getByText("art. 52 lid 4 AWR").first().waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.getByRole("button", { name: "Verder" }).click();
  await tick(/^Meervoudige aanmelding/);
});

test("one act fills the register, without what was left out", async () => {
  await app.page.locator(".proposals").getByRole("checkbox", { name: "Cameratoezicht" }).click();
  await app.page.getByRole("button", { name: "Voeg 9 verwerkingen toe" }).click();
  await app.page.waitForURL(/\/activities$/);
  await expect.poll(async () => (await names()).length).toBe(9);
  expect(await names()).not.toContain("Cameratoezicht");
  await untilSaved(app.page);
});

test("an activity says that it is to be confirmed, and is confirmed by one act", async () => {
  await app.page.locator("[role=row] .name", { hasText: "Nieuwsbrief versturen" }).click();
  await paper()
    .getByText(/gegevens zijn overgenomen .*nog te bevestigen/)
    .first()
    .waitFor();
  await paper().locator(".mnote", { hasText: "verwerkersovereenkomst" }).first().waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await paper().getByRole("button", { name: "Bevestig alles" }).click();
  await expect.poll(() => paper().getByText("nog te bevestigen").count()).toBe(0);
  await app.page.getByRole("button", { name: "Meer filters" }).click();
  await app.page.getByRole("button", { name: "Te bevestigen" }).click();
  await app.page.keyboard.press("Escape");
  await expect.poll(async () => (await names()).length).toBe(8);
  expect(await names()).not.toContain("Nieuwsbrief versturen");
  await app.page.getByRole("button", { name: "Toon alles" }).click();
});

test("a second time adds only what is not there", async () => {
  await app.page.keyboard.press("Control+k");
  await app.page.keyboard.type("Vul met voor");
  await app.page.keyboard.press("Enter");
  await app.page.waitForURL(/\/begin$/);
  await app.page.getByText("staat al in je register", { exact: true }).first().waitFor();
  await app.page.locator(".proposals").getByRole("checkbox", { name: "Cameratoezicht" }).click();
  await app.page.getByRole("button", { name: "Voeg 1 verwerking toe" }).click();
  await goToSection(app.page, "Verwerkingen");
  await expect.poll(async () => (await names()).length).toBe(10);
  await untilSaved(app.page);
});

test("undo takes each filling out again in one go", async () => {
  await app.page.keyboard.press("Control+z");
  await expect.poll(async () => (await names()).length).toBe(9);
  await app.page.keyboard.press("Control+z");
  await expect
    .poll(async () => {
      await app.page.locator("[role=row] .name", { hasText: "Nieuwsbrief versturen" }).click();
      return paper().getByRole("button", { name: "Bevestig alles" }).count();
    })
    .toBe(1);
  await app.page.keyboard.press("Control+z");
  await app.page.getByRole("heading", { name: "Nog geen verwerkingen" }).waitFor();
  await app.page.locator(".status", { hasText: "Ongedaan gemaakt: 9 voorbeeldverwerkingen toegevoegd" }).waitFor();
  await goToSection(app.page, "Partijen");
  await app.page.getByRole("heading", { name: "Nog geen partijen" }).waitFor();
  await untilSaved(app.page);
  expect(app.troubles).toEqual([]);
});
