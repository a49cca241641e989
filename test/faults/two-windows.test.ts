import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { untilSaved } from "../e2e/support/app.ts";
import { onlyCopy, readDatabase, readTwin } from "./support/copies.ts";
import { nameField, openFirstActivity, saveName, untilName } from "./support/editing.ts";
import { makePlace, type Place, type Running, removePlace, startAt, stop } from "./support/place.ts";

let place: Place;
let app: Running;
let second: Page;
beforeEach(async () => {
  place = await makePlace();
  app = await startAt(place);
  await openFirstActivity(app.page);
  second = await app.context.newPage();
  await second.goto(app.page.url());
  await untilSaved(second);
  await nameField(second).waitFor();
});
afterEach(async () => {
  await stop(app);
  await removePlace(place);
});

test("what one window changes shows in the other, and undo goes across", async () => {
  await saveName(app.page, "Uit het eerste venster");
  await untilName(second, "Uit het eerste venster");
  await saveName(second, "Uit het tweede venster");
  await untilName(app.page, "Uit het tweede venster");

  await app.page.keyboard.press("Escape");
  await app.page.keyboard.press("Control+z");
  await untilName(app.page, "Uit het eerste venster");
  await untilName(second, "Uit het eerste venster");
  await second.keyboard.press("Control+Shift+z");
  await untilName(app.page, "Uit het tweede venster");
  await untilSaved(app.page);
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
  expect(app.troubles).toEqual([]);
});

test("one field typed in by both: the later one sees both texts, and chooses", async () => {
  await nameField(second).click();
  await nameField(second).pressSequentially(" van twee", { delay: 20 });
  await saveName(app.page, "De naam van een");
  const dialog = second.getByRole("dialog", { name: "Twee teksten voor hetzelfde veld" });
  await dialog.waitFor();
  const shown = (await dialog.textContent()) ?? "";
  expect(shown).toContain("De naam van een");
  expect(shown).toContain("van twee");
  await dialog.getByRole("button", { name: "Neem mijn tekst" }).click();
  await untilSaved(second);
  await app.page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>("h1 textarea")?.value.includes("van twee"),
  );
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
});

test("two windows that type in different fields at once lose nothing of either", async () => {
  const codeOf = (page: Page) => page.getByRole("textbox", { name: "Code", exact: true });
  for (let round = 0; round < 5; round += 1) {
    await Promise.all([nameField(app.page).fill(`Naam ${round}`), codeOf(second).fill(`V-00${round}`)]);
    await Promise.all([nameField(app.page).press("Enter"), codeOf(second).press("Enter")]);
  }
  await Promise.all([untilSaved(app.page), untilSaved(second)]);
  await untilName(second, "Naam 4");
  const twin = await readTwin(place);
  const activity = [...twin.register.activities.values()].find(({ name }) => name === "Naam 4");
  expect(activity?.code).toBe("V-004");
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(twin));
});
