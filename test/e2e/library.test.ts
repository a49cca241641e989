import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, startApp } from "./support/app.ts";

/** What the library says behind the fields of a new activity; the tests are steps, in order. */
let app: App;

beforeAll(async () => {
  app = await startApp();
  await app.page.getByRole("button", { name: /nieuw register/ }).click();
  await app.page.getByLabel("Naam van de organisatie").fill("Lampenhuis");
  await app.page.keyboard.press("Enter");
  await app.page.getByRole("heading", { name: "Je register is nog leeg" }).waitFor();
  await app.page.keyboard.press("n");
});
afterAll(() => app.close());

const paper = () => app.page.locator(".docpage");
const type = async (label: string, text: string): Promise<void> => {
  const field = app.page.getByLabel(label, { exact: true }).last();
  await field.click();
  await field.pressSequentially(text);
};
const take = async (label: string, text: string): Promise<void> => {
  await type(label, text);
  await app.page.keyboard.press("Enter");
};

test("a term shows as a sentence with its source and certainty beside it", async () => {
  await take("Naam van de verwerking", "Sollicitaties behandelen");
  await take("Van wie?", "sollicitanten");
  await take("Welke gegevens?", "cv");
  await type("Hoe lang bewaar je deze gegevens?", "sol");
  const option = app.page.getByRole("option", { name: /afgewezen kandidaat/ });
  await option.waitFor();
  expect(await option.textContent()).toMatch(/geverifieerd.*4 weken na .*AP, Personeelsdossier/);
  await option.click();
  await paper().locator(".term").waitFor();
});

test("a carrier is told to be a controller of its own, and no agreement is asked", async () => {
  await type("Wie krijgt of verwerkt deze gegevens?", "postnl");
  await app.page.getByRole("option", { name: /PostNL, Bezorging/ }).click();
  const use = paper().locator(".partyuse", { hasText: "PostNL" });
  await use
    .getByText(/zelfstandig verwerkingsverantwoordelijke: een verwerkersovereenkomst is dan niet nodig/)
    .waitFor();
  expect(await use.getByText(/overeenkomst niet ingevuld/).count()).toBe(0);
});

test("Google Analytics comes with its role, seat, what to look up and which settings to record", async () => {
  await take("Wie krijgt of verwerkt deze gegevens?", "google ana");
  const use = paper().locator(".partyuse", { hasText: "Google Analytics" });
  await use.getByText("Leg bij Websites vast hoe dit hulpmiddel staat ingesteld.").waitFor();
  await use.getByText("Wat de bibliotheek hierover zegt").click();
  for (const line of [
    "Gebruikelijke rol: verwerker",
    "Zetel van de groep: Verenigde Staten",
    "zonder datum telt het niet",
  ]) {
    await use.getByText(line).waitFor();
  }
  await use.getByText(/Advertentiefuncties en Signals uit/).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

test("a basis says what it asks", async () => {
  await take("Voeg een doel toe", "sollicitanten te beoordelen");
  await app.page
    .getByRole("button", { name: /grondslag/ })
    .first()
    .click();
  await app.page.getByRole("option", { name: /Gerechtvaardigd belang/ }).click();
  await paper().getByText("Wat de wet vraagt: gerechtvaardigd belang").click();
  await paper()
    .getByText(/^Leg vast: /)
    .first()
    .waitFor();
  await paper()
    .getByText(/Bron: art. 6 lid 1 onder f AVG/)
    .waitFor();
  expect(app.troubles).toEqual([]);
});

test("the library can be read, by the palette and by itself", async () => {
  await app.page.keyboard.press("Control+k");
  await app.page.keyboard.type("Camerabeelden van een");
  await app.page.getByRole("option", { name: /^Camerabeelden van een incident/ }).waitFor();
  await app.page.keyboard.press("Enter");
  await app.page.waitForURL(/\/library\/camera-incident$/);
  const entry = app.page.locator("[data-entry=camera-incident]");
  await entry.getByText("geverifieerd", { exact: true }).waitFor();
  await entry.getByText("AP, cameratoezicht; nagekeken november 2026").waitFor();
  await app.page.getByRole("radio", { name: /Controlelijsten/ }).click();
  await app.page.getByRole("searchbox", { name: "Zoek in de bibliotheek" }).fill("35(7)");
  await app.page.getByText("4 vermeldingen", { exact: true }).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  expect(app.troubles).toEqual([]);
});

test("a register of an older library hears what changed, and takes it over in one click", async () => {
  const old = await startApp();
  try {
    const chooser = old.page.waitForEvent("filechooser");
    await old.page.getByRole("button", { name: /Open een bestand/ }).click();
    await (await chooser).setFiles(fileURLToPath(new URL("../fixtures/v1/register.json", import.meta.url)));
    await old.page.getByText("Bibliotheek bijgewerkt").first().click();
    await old.page.getByText(/eerst minderjarig, leerling, nu kwetsbaar, minderjarig, leerling/).waitFor();
    await old.page.getByRole("button", { name: "Neem over" }).click();
    await expect.poll(() => old.page.getByRole("button", { name: "Neem over" }).count()).toBe(0);
    expect(await axeFindings(old.page)).toEqual([]);
    expect(old.troubles).toEqual([]);
  } finally {
    await old.close();
  }
});
