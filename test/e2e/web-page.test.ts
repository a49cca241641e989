import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, axeFindings, startApp } from "./support/app.ts";
import { runCli } from "./support/files.ts";

const folder = mkdtempSync(join(tmpdir(), "verantwoord-page-"));
let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The statement of the example as the web page that is handed over, opened from the disk; and what it asked for. */
async function openPage(...options: ReadonlyArray<string>) {
  const register = join(folder, "register.json");
  const path = join(folder, "page.html");
  writeFileSync(register, runCli("example"));
  writeFileSync(path, runCli("text", register, "--kind", "privacy-statement", "--to", "html", ...options));
  const page = await app.context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return { page, asked, address };
}

test.each([[[]], [["--layered"]]])(
  "the web page (%j) opens from the disk without asking for anything else, and axe finds nothing",
  async (options) => {
    const { page, asked, address } = await openPage(...options);
    expect(asked).toEqual([address]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    expect(await page.getAttribute("html", "lang")).toBe("nl");
    await page.close();
  },
);

test("printed as PDF it is tagged, says its language and has an outline", async () => {
  const { page } = await openPage("--layered");
  const pdf = (await page.pdf({ tagged: true, outline: true, format: "A4" })).toString("latin1");
  const has = (mark: string): boolean => pdf.replace(/\s+/g, "").includes(mark);
  expect(
    ["/Marked true", "/StructTreeRoot", "/Outlines", "/Lang(nl)"].filter((mark) => !has(mark.replaceAll(" ", ""))),
  ).toEqual([]);
  await page.close();
});
