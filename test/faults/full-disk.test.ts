import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
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
} from "./support/editing.ts";
import { makePlace, type Place, type Running, removePlace, startAt, stop } from "./support/place.ts";
import { mountSmallDisk } from "./support/small-disk.ts";

const profileDisk = mountSmallDisk(220);
const dataDisk = mountSmallDisk(24);
if (profileDisk === null || dataDisk === null) {
  console.warn("full disks: not tried, since a small disk cannot be mounted here");
}

let place: Place;
let app: Running;
afterEach(async () => {
  await stop(app);
  await removePlace(place);
});
afterAll(() => {
  profileDisk?.unmount();
  dataDisk?.unmount();
});

/** Long names, so that the disk runs out soon. */
const longName = (n: number): string => `Naam ${n} ${"lang ".repeat(4000)}`.trim();

const said = async (page: Page): Promise<string> => (await page.locator(".status").textContent()) ?? "";

describe.runIf(profileDisk !== null)("the browser's disk full during a commit", () => {
  test("nothing that was bewaard is lost, over a restart while it is full and another with room", async () => {
    if (profileDisk === null) return;
    place = await makePlace({ profile: join(profileDisk.path, "profile") });
    app = await startAt(place);
    await openFirstActivity(app.page);
    await saveName(app.page, "Voor de volle schijf");
    profileDisk.fill();

    // Until a commit fails; what goes through before that was bewaard, and must be found again.
    let bewaard = "Voor de volle schijf";
    for (let n = 0; n < 60 && !/niet bewaard/.test(await said(app.page)); n += 1) {
      profileDisk.fill();
      await typeName(app.page, longName(n));
      await expect.poll(() => said(app.page), { timeout: 20_000 }).toMatch(/✓ bewaard|niet bewaard/);
      if (/✓ bewaard/.test(await said(app.page))) bewaard = longName(n);
    }
    expect(await said(app.page)).toMatch(/niet bewaard/);
    expect(await bannerText(app.page)).toMatch(/niet bewaard. De tekst staat nog op het scherm/);
    expect((await nameField(app.page).inputValue()).length).toBeGreaterThan(10);
    await app.page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await app.page.getByText("De schijf van deze computer is vol. Maak ruimte en probeer het dan opnieuw.").waitFor();
    const twin = await readTwin(place);
    expect([...twin.register.activities.values()].map(({ name }) => name)).toContain(bewaard);
    await stop(app);

    app = await startAt(place);
    await chooseIfAsked(app.page);
    await expect.poll(() => bannerText(app.page), { timeout: 30_000 }).toMatch(/schijf van deze computer is vol/);
    expect(await said(app.page)).toMatch(/alleen lezen/);
    await showFirstActivity(app.page);
    expect(await nameField(app.page).inputValue()).toBe(bewaard);
    await stop(app);

    profileDisk.makeRoom();
    app = await startAt(place);
    await chooseIfAsked(app.page);
    await untilSaved(app.page);
    await showFirstActivity(app.page);
    // A draft that was kept may have been restored on top; nothing less than what was bewaard.
    const after = await readTwin(place);
    expect(after.seq).toBeGreaterThanOrEqual(twin.seq);
    if (after.seq === twin.seq) expect(await nameField(app.page).inputValue()).toBe(bewaard);
    expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(after));
  });
});

describe.runIf(dataDisk !== null)("the disk with the data full", () => {
  test("not secured, and why; secured by itself once there is room", async () => {
    if (dataDisk === null) return;
    place = await makePlace({ home: join(dataDisk.path, "home") });
    app = await startAt(place);
    await openFirstActivity(app.page);
    await saveName(app.page, "Voor de volle schijf");
    const before = await readTwin(place);
    dataDisk.fill();
    await typeName(app.page, longName(1));
    await app.page.locator(".status .heed", { hasText: "nog niet veiliggesteld" }).waitFor();
    expect(await bannerText(app.page)).toMatch(/De schijf met je gegevens is vol. Maak ruimte/);
    expect(onlyCopy(await readTwin(place))).toEqual(onlyCopy(before));

    dataDisk.makeRoom();
    await untilSaved(app.page);
    expect(await bannerText(app.page)).toBe("");
    const after = await readTwin(place);
    expect(after.seq).toBe(before.seq + 1);
    expect(onlyCopy(await readDatabase(app.page))).toEqual(onlyCopy(after));
  });
});
