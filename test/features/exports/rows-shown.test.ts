import { expect, test } from "vitest";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";

test("the preview tells how many rows it shows, and not 'the first 1 of 1'", () => {
  const { rowsShown } = nl.exportScreen;
  expect([rowsShown(0, 0), rowsShown(1, 1), rowsShown(3, 3)]).toEqual([
    "Op dit blad staat nog niets.",
    "1 rij",
    "3 rijen",
  ]);
  expect(rowsShown(50, 1200)).toBe("de eerste 50 van 1.200 rijen");
  expect(en.exportScreen.rowsShown(50, 1200)).toBe("the first 50 of 1,200 rows");
});
