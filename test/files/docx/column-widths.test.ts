import { expect, it } from "vitest";
import { columnWidths } from "../../../src/files/docx/column-widths.ts";

const row = (...texts: ReadonlyArray<string>) => texts.map((text) => ({ text }));
const total = (widths: ReadonlyArray<number>): number => widths.reduce((sum, width) => sum + width, 0);

it("a column is as wide as its longest word, and a long text gets more room than a number", () => {
  const [risk = 0, count = 0] = columnWidths(["Risico", "Hoe vaak"], [row("Verwerkersovereenkomst ontbreekt", "2")]);
  expect(risk).toBeGreaterThan("Verwerkersovereenkomst".length * 110);
  expect(risk).toBeGreaterThan(2 * count);
});

it("the columns fill the page and no more, also when no word fits", () => {
  for (const widths of [
    columnWidths(["a"], []),
    columnWidths(["a", "b"], [row("een lange tekst met veel woorden", "kort")]),
    columnWidths(["a", "b"], [row("x".repeat(200), "y".repeat(100))]),
  ]) {
    expect(total(widths)).toBeLessThanOrEqual(9026);
    expect(total(widths)).toBeGreaterThan(9000);
  }
});
