import { cp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { untilSaved } from "../e2e/support/app.ts";
import { chooseFile, runCli } from "../e2e/support/files.ts";
import { onlyCopy, readDatabase, readTwin } from "./support/copies.ts";
import { bannerText, openFirstActivity, saveName, showFirstActivity, untilName } from "./support/editing.ts";
import { makePlace, type Place, removePlace, startAt, stop, storeFolder } from "./support/place.ts";

interface Damage {
  readonly name: string;
  readonly work: (store: string) => Promise<void>;
  /** True where the browser mends the store by itself, so that nothing was lost and there is nothing to tell. */
  readonly isMended?: boolean;
}

/** What is done to the browser's store between two starts. */
const damages: ReadonlyArray<Damage> = [
  { name: "its whole folder deleted", work: (store) => rm(store, { recursive: true }) },
  { name: "its CURRENT emptied", work: (store) => truncate(join(store, "CURRENT"), 0) },
  { name: "its CURRENT deleted", work: (store) => rm(join(store, "CURRENT")), isMended: true },
  { name: "its MANIFEST overwritten", work: async (store) => overwrite(await fileOf(store, /^MANIFEST/)) },
  { name: "its MANIFEST deleted", work: async (store) => rm(await fileOf(store, /^MANIFEST/)) },
  { name: "its log cut in half", work: async (store) => halve(await fileOf(store, /\.log$/)) },
];

let place: Place;
beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => removePlace(place));

describe("the register comes back whole, and the app says so, with the browser's store found", () => {
  test.each(damages)("$name", async ({ work, isMended }) => {
    const before = await startAt(place);
    await openFirstActivity(before.page);
    await saveName(before.page, "Voor de schade");
    // A second start moves what was logged into tables.
    await stop(before);
    const between = await startAt(place);
    await untilSaved(between.page);
    await showFirstActivity(between.page);
    await saveName(between.page, "Vlak voor de schade");
    const twin = onlyCopy(await readTwin(place));
    expect(onlyCopy(await readDatabase(between.page))).toEqual(twin);
    await stop(between);

    await work(await storeFolder(place));

    const after = await startAt(place);
    await cureIfStuck(after.page);
    await untilSaved(after.page);
    await showFirstActivity(after.page);
    await untilName(after.page, "Vlak voor de schade");
    expect(await bannerText(after.page)).toMatch(isMended === true ? /^$/ : /Er is niets verloren/);
    expect(onlyCopy(await readDatabase(after.page))).toEqual(twin);
    expect(onlyCopy(await readTwin(place))).toEqual(twin);

    await saveName(after.page, "Na de schade");
    const goneOn = onlyCopy(await readTwin(place));
    expect(goneOn.seq).toBe(twin.seq + 1);
    expect(onlyCopy(await readDatabase(after.page))).toEqual(goneOn);
    expect(after.troubles).toEqual([]);
    await stop(after);
  });
});

test("bytes of the largest table flipped, in a register that is large enough to have tables: it comes back whole", async () => {
  const before = await startAt(place);
  await chooseFile(before.page, "groot.json", runCli("synth", "--activities", "1500", "--seed", "7"));
  await untilSaved(before.page);
  await stop(before);
  const between = await startAt(place);
  await untilSaved(between.page);
  const twin = onlyCopy(await readTwin(place));
  await stop(between);
  await flip(await fileOf(await storeFolder(place), /\.ldb$/));

  const after = await startAt(place);
  await cureIfStuck(after.page);
  await untilSaved(after.page);
  expect(await bannerText(after.page)).toMatch(/Er is niets verloren/);
  expect(onlyCopy(await readDatabase(after.page))).toEqual(twin);
  expect(onlyCopy(await readTwin(place))).toEqual(twin);
  await stop(after);
});

test("a store that says it is older than the twin takes in what it lacks", async () => {
  const first = await startAt(place);
  await openFirstActivity(first.page);
  await stop(first);
  const store = await storeFolder(place);
  await cp(store, `${store}.kept`, { recursive: true });
  const second = await startAt(place);
  await untilSaved(second.page);
  await showFirstActivity(second.page);
  await saveName(second.page, "Later");
  const twin = onlyCopy(await readTwin(place));
  await stop(second);
  await rm(store, { recursive: true });
  await cp(`${store}.kept`, store, { recursive: true });

  const third = await startAt(place);
  await untilSaved(third.page);
  await showFirstActivity(third.page);
  await untilName(third.page, "Later");
  expect(await bannerText(third.page)).toMatch(/liep achter. 1 wijziging/);
  expect(onlyCopy(await readDatabase(third.page))).toEqual(twin);
  await stop(third);
});

test("the whole profile deleted: the register is there on the first start of a new one, and that is no alarm", async () => {
  const before = await startAt(place);
  await openFirstActivity(before.page);
  await saveName(before.page, "In het oude profiel");
  const twin = onlyCopy(await readTwin(place));
  await stop(before);
  await rm(place.profile, { recursive: true });

  const after = await startAt(place);
  await after.page.getByRole("button", { name: /Hof & Haven/ }).click();
  await untilSaved(after.page);
  expect(await bannerText(after.page)).toBe("");
  expect(onlyCopy(await readDatabase(after.page))).toEqual(twin);
  await stop(after);
});

test("the database emptied by hand while the app is closed comes back", async () => {
  const before = await startAt(place);
  await openFirstActivity(before.page);
  await saveName(before.page, "Voor het legen");
  const twin = onlyCopy(await readTwin(place));
  const bare = `${new URL(before.host.address).origin}/bare`;
  await before.context.route(bare, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await before.page.goto(bare);
  await before.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const request = indexedDB.open(name ?? "");
        request.onsuccess = () => {
          const transaction = request.result.transaction([...request.result.objectStoreNames], "readwrite");
          for (const store of request.result.objectStoreNames) transaction.objectStore(store).clear();
          transaction.oncomplete = resolve;
        };
      });
    }
  });
  await stop(before);

  const after = await startAt(place);
  await untilSaved(after.page);
  expect(await bannerText(after.page)).toMatch(/volledig teruggezet/);
  expect(onlyCopy(await readDatabase(after.page))).toEqual(twin);
  await stop(after);
});

test("a row that says something else than was saved is found in idle time, and put right at the next start", async () => {
  const before = await startAt(place);
  await openFirstActivity(before.page);
  await saveName(before.page, "Zoals bewaard");
  const twin = onlyCopy(await readTwin(place));
  await before.page.evaluate(async () => {
    const name = (await indexedDB.databases())
      .map((each) => each.name ?? "")
      .find((each) => each.startsWith("register-"));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name ?? "");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction("rows", "readwrite");
        const rows = transaction.objectStore("rows");
        const all = rows.getAll();
        all.onsuccess = () => {
          const row = all.result.find(({ body }) => body.includes("Zoals bewaard"));
          rows.put({ ...row, body: row.body.replace("Zoals bewaard", "Anders") });
        };
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
  await stop(before);

  const found = await startAt(place);
  await found.page.getByText("De werkkopie in de browser is beschadigd.").waitFor();
  await stop(found);
  const after = await startAt(place);
  await untilSaved(after.page);
  expect(await bannerText(after.page)).toMatch(/volledig teruggezet/);
  expect(onlyCopy(await readDatabase(after.page))).toEqual(twin);
  await stop(after);
});

test("the data folder gone, the browser whole: the browser's copy makes a new twin", async () => {
  const before = await startAt(place);
  await openFirstActivity(before.page);
  await saveName(before.page, "Alleen nog hier");
  const twin = onlyCopy(await readTwin(place));
  await stop(before);
  await rm(place.home, { recursive: true });

  const after = await startAt(place);
  await untilSaved(after.page);
  expect(onlyCopy(await readTwin(place))).toEqual(twin);
  await showFirstActivity(after.page);
  await untilName(after.page, "Alleen nog hier");
  await stop(after);
});

/** A store that the browser neither opens nor deletes: the app says so and has a button for it. */
async function cureIfStuck(page: Awaited<ReturnType<typeof startAt>>["page"]): Promise<void> {
  const cure = page.getByRole("button", { name: /Maak de opslag leeg/ });
  await cure
    .or(page.locator(".status .ok", { hasText: "bewaard" }))
    .first()
    .waitFor({ timeout: 60_000 });
  if (await cure.isVisible()) await cure.click();
}

/** The largest file of a kind. */
async function fileOf(store: string, kind: RegExp): Promise<string> {
  const paths = (await readdir(store)).filter((name) => kind.test(name)).map((name) => join(store, name));
  const sized = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
  const largest = sized.sort((a, b) => b.size - a.size)[0];
  if (largest === undefined) throw new Error(`no ${kind} in the store`);
  return largest.path;
}

async function overwrite(path: string): Promise<void> {
  await writeFile(path, Buffer.alloc((await stat(path)).size, 0x5a));
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let at = 100; at < bytes.length - 100; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(path, bytes);
}

async function halve(path: string): Promise<void> {
  await truncate(path, Math.floor((await stat(path)).size / 2));
}
