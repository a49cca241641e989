import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseFile } from "../e2e/support/files.ts";
import { makePlace, type Place, type Running, removePlace, startAt, stop, twinLines } from "./support/place.ts";

const fixture = fileURLToPath(new URL("../fixtures/v1", import.meta.url));
const raised = /kwam uit een oudere versie van Verantwoord/;

interface Stored {
  readonly rows: ReadonlyArray<{ readonly id: string; readonly kind: string }>;
  readonly commits: ReadonlyArray<object>;
  readonly lines: ReadonlyArray<{ readonly line: string }>;
}

let place: Place;
let app: Running;
let stored: Stored;
let registerId: string;
beforeEach(async () => {
  stored = JSON.parse(await readFile(join(fixture, "database.json"), "utf8"));
  registerId = stored.rows.find(({ kind }) => kind === "register")?.id ?? "";
  place = await makePlace();
});
afterEach(async () => {
  await stop(app);
  await removePlace(place);
});

/** The folder of a register as version 1 of the program left it. */
async function putTwin(): Promise<string> {
  const folder = join(place.home, "registers", registerId);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "log-000000000001.jsonl"), stored.lines.map(({ line }) => `${line}\n`).join(""));
  const description = {
    ...{ format: "verantwoord-twin", twinVersion: 1, schemaVersion: 1, name: "Hof & Haven" },
    ...{ madeAt: "2026-11-25T09:00:00.000Z", writtenBy: "0.1.0" },
  };
  await writeFile(join(folder, "twin.json"), JSON.stringify(description));
  return folder;
}

const lastLine = async (folder: string) =>
  JSON.parse((await readFile(join(folder, "log-000000000001.jsonl"), "utf8")).trimEnd().split("\n").at(-1) ?? "");

async function openByAddress(): Promise<void> {
  const { page } = app;
  await page.evaluate((id) => {
    window.location.hash = `/r/${id}/history`;
  }, registerId);
  await page.reload();
  await page.getByText(raised).first().waitFor();
}

test("the data of version 1 on the disk take the present form, after a backup, by one commit that undo leaves alone", async () => {
  const folder = await putTwin();
  app = await startAt(place);
  await openByAddress();
  await app.page.locator(".status .ok", { hasText: "bewaard" }).waitFor();
  const { header, body } = await lastLine(folder);
  expect(header.seq).toBe(3);
  expect(body.what.label.code).toBe("register-raised");
  expect(JSON.parse(await readFile(join(folder, "twin.json"), "utf8")).schemaVersion).toBeGreaterThan(1);

  const backups = join(`${place.home}-backups`, registerId);
  const [name = ""] = await readdir(backups);
  const manifest = strFromU8(unzipSync(await readFile(join(backups, name)))["manifest.json"] ?? new Uint8Array());
  expect(JSON.parse(manifest).backup).toMatchObject({ reason: "before-migration", schemaVersion: 1, head: { seq: 2 } });

  await app.page.keyboard.press("Control+z");
  await app.page.reload();
  await app.page.locator(".status .ok", { hasText: "bewaard" }).waitFor();
  expect((await lastLine(folder)).header.seq).toBe(3);
  expect(await app.page.getByText(raised).count()).toBe(0);
});

test("a working copy of version 1 takes the present form too, and so does its twin", async () => {
  const folder = await putTwin();
  app = await startAt(place);
  const bare = `http://127.0.0.1:${place.port}/bare`;
  await app.context.route(bare, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await app.page.goto(bare);
  await app.page.evaluate(fillVersionOne, { registerId, stored });
  await app.page.goto(app.host.address);
  await openByAddress();
  await app.page.locator(".status .ok", { hasText: "bewaard" }).waitFor();
  expect((await lastLine(folder)).body.what.label.code).toBe("register-raised");
});

test("a file of version 1 that is new to this computer is taken in with its history, and one commit more", async () => {
  app = await startAt(place);
  await chooseFile(app.page, "oud.verantwoord", await readFile(join(fixture, "register.verantwoord")));
  await app.page.locator(".status .ok", { hasText: "bewaard" }).waitFor();
  const lines = await twinLines(place);
  expect(lines.map((line) => JSON.parse(line).body.what.label.code)).toEqual([
    "register-made",
    "activity-edited",
    "register-raised",
  ]);
});

/** Makes the database as version 1 of the program made it. Runs in the page. */
function fillVersionOne(given: { registerId: string; stored: Stored }): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`register-${given.registerId}`, 10);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore("rows", { keyPath: "id" });
      db.createObjectStore("commits", { keyPath: "seq" });
      db.createObjectStore("lines", { keyPath: "seq" });
      db.createObjectStore("drafts", { keyPath: "key" });
    };
    request.onsuccess = () => {
      const write = request.result.transaction(["rows", "commits", "lines"], "readwrite");
      for (const row of given.stored.rows) write.objectStore("rows").put(row);
      for (const commit of given.stored.commits) write.objectStore("commits").put(commit);
      for (const line of given.stored.lines) write.objectStore("lines").put(line);
      write.oncomplete = () => {
        request.result.close();
        resolve();
      };
      write.onerror = () => reject(write.error);
    };
    request.onerror = () => reject(request.error);
  });
}
