import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { untilSaved } from "../e2e/support/app.ts";
import { onlyCopy, readDatabase, readTwin } from "./support/copies.ts";
import {
  bannerText,
  chooseIfAsked,
  nameField,
  openFirstActivity,
  saveName,
  showFirstActivity,
  typeName,
  untilName,
} from "./support/editing.ts";
import { makePlace, type Place, type Running, removePlace, startAt, startHostAt, stop } from "./support/place.ts";
import { browserPid } from "./support/processes.ts";

let place: Place;
let app: Running;
beforeEach(async () => {
  place = await makePlace();
  app = await startAt(place);
  await openFirstActivity(app.page);
});
afterEach(async () => {
  await stop(app);
  await removePlace(place);
});

const untilNotSecured = () => app.page.locator(".status .heed", { hasText: "nog niet veiliggesteld" }).waitFor();

test("the host stopped: not secured, with what to do; started anew and its link opened: secured by itself", async () => {
  await saveName(app.page, "Voor het stoppen");
  const before = await readTwin(place);
  await app.host.stop();
  await typeName(app.page, "Zonder programma");
  await untilNotSecured();
  expect(await bannerText(app.page)).toMatch(/nog niet veiliggesteld.*Start het opnieuw/);
  expect((await readTwin(place)).seq).toBe(before.seq);

  const host = await startHostAt(place);
  app = { ...app, host };
  await app.page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect.poll(() => bannerText(app.page)).toMatch(/opnieuw gestart. Open de link/);
  const fresh = await app.context.newPage();
  await fresh.goto(host.address);
  await untilSaved(fresh);
  await app.page.bringToFront();
  await untilSaved(app.page);
  const twin = await readTwin(place);
  expect(twin.seq).toBe(before.seq + 1);
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(twin));
});

test("the host killed in the middle and the browser too: what was not secured comes from the database", async () => {
  await app.host.stop("SIGKILL");
  await typeName(app.page, "Alleen in de browser");
  await untilNotSecured();
  await app.context.close();

  app = await startAt(place);
  await untilSaved(app.page);
  await showFirstActivity(app.page);
  await untilName(app.page, "Alleen in de browser");
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
});

test("undo takes back after a restart what was done before it", async () => {
  await saveName(app.page, "Eerste naam");
  await saveName(app.page, "Tweede naam");
  await stop(app);
  app = await startAt(place);
  await untilSaved(app.page);
  await showFirstActivity(app.page);
  await untilName(app.page, "Tweede naam");
  await app.page.keyboard.press("Control+z");
  await untilName(app.page, "Eerste naam");
  await untilSaved(app.page);
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
});

test("a text that was being typed when the browser was killed is restored and told", async () => {
  const pid = await browserPid(place.profile);
  // Typed without a rest, so that nothing is committed before five seconds are over.
  const typing = nameField(app.page)
    .pressSequentially("Half getypt en dan nog heel veel letters zonder op te houden", { delay: 100 })
    .catch(() => undefined); // it ends with the browser
  const kept = await keptDraft(app.page);
  process.kill(pid, "SIGKILL");
  await typing;
  await app.context.close().catch(() => undefined); // it is gone already
  await app.host.stop();

  app = await startAt(place);
  await chooseIfAsked(app.page);
  await app.page.getByText("Wat je typte voor het programma stopte, is bewaard.").waitFor();
  await showFirstActivity(app.page);
  await expect.poll(() => nameField(app.page).inputValue()).toContain(kept);
  await untilSaved(app.page);
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
});

/** Waits until the database holds what is being typed; gives it. */
async function keptDraft(page: Page): Promise<string> {
  await expect.poll(() => page.evaluate(readDraft), { timeout: 20_000 }).toContain("Half g");
  return (await page.evaluate(readDraft)).trim();
}

/** The text of the only draft; "" while there is none. */
async function readDraft(): Promise<string> {
  const name = (await indexedDB.databases())
    .map((each) => each.name ?? "")
    .find((each) => each.startsWith("register-"));
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name ?? "");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction("drafts").objectStore("drafts").getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result[0]?.text ?? "");
      };
    };
  });
}
