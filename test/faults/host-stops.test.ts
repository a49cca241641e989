import { afterEach, beforeEach, expect, test } from "vitest";
import { untilSaved } from "../e2e/support/app.ts";
import { onlyCopy, readDatabase, readTwin } from "./support/copies.ts";
import { bannerText, openFirstActivity, saveName, showFirstActivity, typeName, untilName } from "./support/editing.ts";
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
  await app.page.getByRole("heading", { level: 1 }).getByRole("textbox").fill("Half getypt");
  await app.page.waitForTimeout(600); // kept within 300 ms, committed after a second
  process.kill(pid, "SIGKILL");
  await app.context.close().catch(() => undefined); // it is gone already
  await app.host.stop();

  app = await startAt(place);
  await app.page.getByText("Wat je typte voor het programma stopte, is bewaard.").waitFor();
  await showFirstActivity(app.page);
  await untilName(app.page, "Half getypt");
  await untilSaved(app.page);
  expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(await readTwin(place)));
});
