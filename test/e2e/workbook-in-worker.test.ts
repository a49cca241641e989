import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readWorkbook } from "../../src/files/xlsx/read-workbook.ts";
import { answerOfPage } from "../files/xlsx/browser/open-page.ts";
import { registerPlan } from "../files/xlsx/plan-samples.ts";
import { written } from "../files/xlsx/read-back.ts";

const page = join(dirname(fileURLToPath(import.meta.url)), "..", "files", "xlsx", "browser");
/** `npm test` finds a browser and names it here. */
const browser = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path));

test("a worker under a strict policy writes the very bytes that Node writes, and reads them back alike", async () => {
  if (browser === undefined) throw new Error("no Chromium: set CHROMIUM_PATH");
  const { answer, violations } = await answerOfPage(page, browser);
  const { bytes } = await written(registerPlan());
  const read = await readWorkbook(bytes);
  expect(answer).toEqual({ bytes: [...bytes], read: read.ok && read.value, violations: [] });
  expect(violations).toEqual([]);
});
