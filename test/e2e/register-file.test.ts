import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerHash } from "../../src/history/register-hash.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { type App, goToSection, openWindow, startApp, startHost, untilSaved } from "./support/app.ts";
import { chooseFile, type Downloaded, downloadBy, dropFile, runCli } from "./support/files.ts";

let first: App;
let second: App;
const folder = mkdtempSync(join(tmpdir(), "verantwoord-file-"));
const attachment = Buffer.from("een verwerkersovereenkomst");
const attachmentHash = createHash("sha256").update(attachment).digest("hex");

beforeAll(async () => {
  first = await startApp();
  await chooseFile(first.page, "begin.verantwoord", packedExample());
  await untilSaved(first.page);
  second = await startApp();
});
afterAll(async () => {
  await first.close();
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The example with an attachment, as the command line packs it. */
function packedExample(): Buffer {
  const register = JSON.parse(runCli("example").toString());
  register.attachments = [
    {
      ...{ id: "11111111-1111-4111-8111-111111111111", name: "overeenkomst.txt", mediaType: "text/plain" },
      ...{ sizeBytes: attachment.length, sha256: attachmentHash, addedAt: "2026-11-23T10:00:00.000Z" },
      ...{ origins: [], notes: null, tags: [], attachmentIds: [], custom: {} },
    },
  ];
  const path = join(folder, "begin.json");
  mkdirSync(join(folder, "begin.files"), { recursive: true });
  writeFileSync(join(folder, "begin.files", attachmentHash), attachment);
  writeFileSync(path, JSON.stringify(register));
  return runCli("pack", path);
}

/** Saves the open register as a file. */
async function save(page: Page): Promise<Downloaded> {
  await goToSection(page, "Exporteren");
  await page.getByRole("radio", { name: /^Registerbestand/ }).check();
  return downloadBy(page, () => page.getByRole("button", { name: "Download" }).click());
}

/** Changes something that is easily seen: the name of the first text. */
async function rename(page: Page, name: string): Promise<void> {
  await goToSection(page, "Teksten");
  const field = page.getByRole("textbox", { name: "Naam van deze tekst" });
  await field.fill(name);
  await field.press("Enter");
  await page.getByRole("radio", { name }).waitFor();
  await untilSaved(page);
}

const textNamed = (page: Page, name: string): Promise<number> => page.getByRole("radio", { name }).count();

/** The hash of the register in a file. */
function hashOf({ bytes }: Downloaded): string {
  const read = readRegister(JSON.parse(strFromU8(unzipSync(bytes)["register.json"] ?? new Uint8Array())));
  if (!read.ok) throw new Error("the file holds no register");
  return registerHash(read.value);
}

/** A file of the user's, as the host tells of it. */
const fileAt = (handle: string, name: string) => ({
  ...{ handle, name, shownPath: `/home/anna/${name}` },
  ...{ sizeBytes: 1, sha256: "0".repeat(64) },
});

const message = (page: Page, text: string): Promise<void> => page.locator(".status", { hasText: text }).waitFor();

let saved: Downloaded;

test("a saved file holds register, history and attachments, and is the same register elsewhere", async () => {
  await rename(first.page, "Voor klanten van de winkel");
  saved = await save(first.page);
  expect(saved.name).toMatch(/^Verwerkingsregister Hof & Haven \d{4}-\d{2}-\d{2}\.verantwoord$/);
  const parts = unzipSync(saved.bytes);
  expect(Buffer.from(parts[`attachments/${attachmentHash}`] ?? [])).toEqual(attachment);
  expect(
    strFromU8(parts["commits.jsonl"] ?? new Uint8Array())
      .trim()
      .split("\n").length,
  ).toBeGreaterThan(1);
  await chooseFile(second.page, saved.name, saved.bytes);
  await untilSaved(second.page);
  const again = await save(second.page);
  expect(hashOf(again)).toBe(hashOf(saved));
  expect(again.bytes.equals(saved.bytes)).toBe(true);
});

test("a file that says the same changes nothing", async () => {
  await dropFile(first.page, saved.name, saved.bytes);
  await message(first.page, "zegt hetzelfde");
});

test("a later version of the same register is taken in, an older one is not", async () => {
  await rename(first.page, "Voor klanten en lezers");
  const later = await save(first.page);
  await dropFile(second.page, "later.verantwoord", later.bytes);
  await message(second.page, "overgenomen");
  expect(hashOf(await save(second.page))).toBe(hashOf(later));
  await dropFile(second.page, "ouder.verantwoord", saved.bytes);
  await message(second.page, "oudere versie");
  expect(hashOf(await save(second.page))).toBe(hashOf(later));
});

test("a version that went another way is shown first, taken over whole, and undone", async () => {
  await rename(first.page, "Wat de een schreef");
  await rename(second.page, "Wat de ander schreef");
  const other = await save(first.page);
  await goToSection(second.page, "Teksten");
  await dropFile(second.page, "ander.verantwoord", other.bytes);
  const dialog = second.page.getByRole("dialog");
  await dialog.getByText("Wat de een schreef").waitFor();
  await dialog.getByRole("button", { name: "Houd wat ik heb" }).last().click();
  expect(await textNamed(second.page, "Wat de ander schreef")).toBe(1);
  await dropFile(second.page, "ander.verantwoord", other.bytes);
  await dialog.getByRole("button", { name: "Neem over" }).click();
  await second.page.getByRole("radio", { name: "Wat de een schreef" }).waitFor();
  expect(hashOf(await save(second.page))).toBe(hashOf(other));
  await second.page.keyboard.press("Control+z");
  await goToSection(second.page, "Teksten");
  await second.page.getByRole("radio", { name: "Wat de ander schreef" }).waitFor();
});

test.each([
  ["leeg.verantwoord", Buffer.alloc(0), "het bestand is leeg"],
  ["nullen.verantwoord", Buffer.alloc(100_000), "bestaat alleen uit nullen"],
  ["brief.verantwoord", Buffer.from("Geachte heer"), "geen JSON en geen .verantwoord-bestand"],
  ["ander.json", Buffer.from('{"format":"iets anders"}'), "geen register van Verantwoord"],
])("%s is refused with the reason, and nothing changes", async (name, bytes, reason) => {
  const { page } = second;
  await goToSection(page, "Teksten");
  await dropFile(page, name, bytes);
  const dialog = page.getByRole("dialog", { name: `${name} kan niet worden geopend` });
  await dialog.getByText(reason).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await textNamed(page, "Wat de ander schreef")).toBe(1);
});

test("a damaged register file, and one of a newer version, are refused", async () => {
  const { page } = second;
  const damaged = Buffer.from(saved.bytes);
  damaged[Math.floor(damaged.length / 2)] = (damaged[Math.floor(damaged.length / 2)] ?? 0) ^ 0xff;
  await dropFile(page, "kapot.verantwoord", damaged);
  await page.getByRole("dialog", { name: "kapot.verantwoord kan niet worden geopend" }).waitFor();
  await page.keyboard.press("Escape");
  const register = JSON.parse(strFromU8(unzipSync(saved.bytes)["register.json"] ?? new Uint8Array()));
  await dropFile(page, "nieuw.json", Buffer.from(JSON.stringify({ ...register, schemaVersion: 99 })));
  await page.getByRole("dialog").getByText("nieuwere versie").waitFor();
  await page.keyboard.press("Escape");
  expect(await textNamed(page, "Wat de ander schreef")).toBe(1);
});

test("in the desktop app the same file is saved again, never over what another program changed, and beside it when asked", async () => {
  const { page } = first;
  const asked: (string | null)[] = [];
  let answer: unknown = { ok: true, value: { file: fileAt("h1", "register.verantwoord") } };
  // The served form has no dialogs: here the page is told that it has, and what the dialogs gave.
  await page.route("**/bridge/host.info", async (route) => {
    const info = await (await route.fetch()).json();
    await route.fulfill({ json: { ...info, value: { ...info.value, can: { ...info.value.can, dialogs: true } } } });
  });
  await page.route("**/bridge/file.save", async (route) => {
    const frame = route.request().postDataBuffer() ?? Buffer.alloc(4);
    asked.push(JSON.parse(frame.subarray(4, 4 + frame.readUInt32BE(0)).toString()).handle);
    await route.fulfill({ json: answer });
  });
  await goToSection(page, "Teksten");
  await goToSection(page, "Exporteren");
  await page.getByRole("radio", { name: /^Registerbestand/ }).check();
  await page.getByRole("button", { name: "Bewaar als" }).click();
  await page.locator(".banner", { hasText: "Bewaard als /home/anna/register.verantwoord" }).waitFor();

  answer = { ok: false, error: { code: "file-changed-since" } };
  await page.getByRole("button", { name: "Bewaar opnieuw" }).click();
  await page.locator(".banner", { hasText: "is veranderd sinds" }).waitFor();
  answer = { ok: true, value: { file: fileAt("h2", "register 2.verantwoord") } };
  await page.locator(".banner").getByRole("button", { name: "Bewaar ernaast" }).click();
  await page.locator(".banner", { hasText: "Bewaard als /home/anna/register 2.verantwoord" }).waitFor();

  answer = { ok: false, error: { code: "disk-full" } };
  await page.getByRole("button", { name: "Bewaar opnieuw" }).click();
  await page.locator(".banner", { hasText: "De schijf is vol" }).waitFor();
  expect(asked).toEqual([null, "h1", null, "h2"]);
  await page.unrouteAll();
});

test("neither page had an error or broke its policy", () => {
  expect([...first.troubles, ...second.troubles]).toEqual([]);
});

test("a file that another program hands over is opened at the start, and is told once", async () => {
  const path = join(folder, "dubbelgeklikt.verantwoord");
  writeFileSync(path, packedExample());
  const host = await startHost(join(folder, "handed-home"), 0, {}, path);
  const window = await openWindow(join(folder, "handed-profile"), host.address);
  try {
    await window.page.getByRole("heading", { name: "Wat aandacht vraagt" }).waitFor();
    await untilSaved(window.page);
    await window.page.reload();
    await untilSaved(window.page);
    expect(await window.page.locator(".dialog").count()).toBe(0);
    expect(window.troubles).toEqual([]);
  } finally {
    await window.context.close();
    await host.stop();
  }
});
