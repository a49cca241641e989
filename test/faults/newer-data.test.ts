import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseVersion } from "../../renderer/storage/register-db.ts";
import { openFirstActivity, saveName } from "./support/editing.ts";
import { makePlace, type Place, type Running, removePlace, startAt, stop, twinFolder } from "./support/place.ts";

/** As the browser counts: Dexie stores its own version times ten. */
const newerVersion = (databaseVersion + 1) * 10;
const newer = /Een nieuwere versie van Verantwoord heeft dit register gemaakt/;

let place: Place;
let app: Running;
beforeEach(async () => {
  place = await makePlace();
  app = await startAt(place);
  await openFirstActivity(app.page);
  await saveName(app.page, "Van deze versie");
});
afterEach(async () => {
  await stop(app);
  await removePlace(place);
});

test("a database of a newer version is refused and left as it is", async () => {
  await onBarePage(app.context, app.page);
  const raised = await app.page.evaluate(raiseVersion, newerVersion);
  await stop(app);
  app = await startAt(place);
  await app.page.getByText(newer).waitFor();
  expect(await app.page.getByText("Er is niets veranderd of verloren.").isVisible()).toBe(true);
  await onBarePage(app.context, app.page);
  expect(await app.page.evaluate(describeDatabase)).toEqual(raised);
});

test("data of a newer version on the disk are refused and left as they are, byte for byte", async () => {
  await stop(app);
  const folder = await twinFolder(place);
  const path = join(folder, "twin.json");
  const description = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...description, schemaVersion: 99 }));
  const before = await digestsIn(folder);

  app = await startAt(place);
  await app.page.getByText(newer).waitFor();
  await app.page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await app.page.getByText(newer).waitFor();
  expect(await digestsIn(folder)).toEqual(before);
});

/** A page of our origin on which our program does not run. */
async function onBarePage(context: BrowserContext, page: Page): Promise<void> {
  const bare = `http://127.0.0.1:${place.port}/bare`;
  await context.route(bare, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(bare);
}

async function raiseVersion(version: number): Promise<unknown> {
  const [first] = await indexedDB.databases();
  const name = first?.name ?? "";
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore("later");
    request.onsuccess = () => {
      const count = request.result.transaction("rows").objectStore("rows").count();
      count.onsuccess = () => resolve({ version, stores: [...request.result.objectStoreNames], rows: count.result });
    };
    request.onerror = () => reject(request.error);
  });
}

async function describeDatabase(): Promise<unknown> {
  const [first] = await indexedDB.databases();
  const name = first?.name ?? "";
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      const { version, objectStoreNames } = request.result;
      const count = request.result.transaction("rows").objectStore("rows").count();
      count.onsuccess = () => resolve({ version, stores: [...objectStoreNames], rows: count.result });
    };
    request.onerror = () => reject(request.error);
  });
}

async function digestsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    digests[entry.name] = createHash("sha256")
      .update(await readFile(join(folder, entry.name)))
      .digest("hex");
  }
  return digests;
}
