import { expect, test } from "vitest";
import type { ExportChoice } from "../../renderer/worker/export-plans.ts";
import { previewExport } from "../../renderer/worker/export-preview.ts";
import { exampleRegister } from "../../src/example/example-register.ts";

const register = exampleRegister({ today: "2026-11-25" });
const replica = { register, head: { seq: 3, hash: "0".repeat(64) } };
const choice: ExportChoice = { reader: "internal", language: "nl", today: "2026-11-25" };

test("a preview begins with the first sheet, at most twelve rows of it", () => {
  const { sheet, sheets, baseName } = previewExport(replica, choice, [], null);
  expect(baseName).toBe("Verwerkingsregister Hof & Haven 2026-11-25");
  expect(sheet.key).toBe(sheets[0]?.key);
  expect(sheet.rows).toHaveLength(12);
  expect(sheet.rowCount).toBeGreaterThan(12);
});

test("hidden sheets and hidden columns do not show, and every row has a cell for each column", () => {
  const { sheets } = previewExport(replica, choice, [], null);
  expect(sheets.map(({ key }) => key)).not.toContain("origin");
  for (const { key } of sheets) {
    const { sheet } = previewExport(replica, choice, [], key);
    expect(sheet.columns.some(({ hidden }) => hidden)).toBe(false);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    expect(JSON.stringify(sheet.rows)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4/);
  }
});

test("a sheet that is not there any more gives way to the first", () => {
  expect(previewExport(replica, choice, [], "no-such-sheet").sheet.key).toBe("controller-register");
});

test("a preview can be cloned, speaks the chosen language and holds back for the AP what stays in the house", () => {
  const preview = previewExport(replica, { ...choice, reader: "ap", language: "en" }, [], null);
  expect(structuredClone(preview)).toEqual(preview);
  const headers = preview.sheet.columns.map(({ header }) => header);
  expect(headers).toContain("Name");
  const own = previewExport(replica, { ...choice, language: "en" }, [], null).sheet.columns.map(({ header }) => header);
  expect(own).toContain("Notes");
  expect(headers).not.toContain("Notes");
  expect(preview.baseName).toMatch(/AP$/);
});
