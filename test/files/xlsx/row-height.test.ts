import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowHeight, wrappedLines } from "../../../src/files/xlsx/row-height.ts";
import { column, sheet, workbook } from "./plan-samples.ts";
import { partOf, written } from "./read-back.ts";

describe("row heights", () => {
  test("a text takes one line per width, and at least one per line break", () => {
    expect(wrappedLines("kort", 20)).toBe(1);
    expect(wrappedLines("a".repeat(19), 20)).toBe(1);
    expect(wrappedLines("a".repeat(20), 20)).toBe(2);
    expect(wrappedLines("een\n\ndrie", 20)).toBe(3);
  });

  test("a row of one line carries no height, a tall one stays within what Excel allows", () => {
    expect(rowHeight(1)).toBeNull();
    expect(rowHeight(2)).toBe(30);
    expect(rowHeight(500)).toBe(409);
  });

  test("a longer text is never given fewer lines", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 255 }), (a, b, width) => {
        expect(wrappedLines(a + b, width)).toBeGreaterThanOrEqual(
          Math.min(wrappedLines(a, width), wrappedLines(b, width)),
        );
      }),
    );
  });

  test("the tallest visible wrapping cell decides, and no height is fixed for later edits", async () => {
    const long = "een lange tekst die niet op een regel past";
    const columns = [column("a"), column("b", { wrap: true, width: 22 }), column("c", { wrap: true, hidden: true })];
    const { bytes } = await written(
      workbook(
        sheet(
          [
            [long, "kort", long],
            ["kort", long, "kort"],
          ],
          { columns },
        ),
      ),
    );
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/<row ([^>]*)>/g)].map((match) => match[1])).toEqual(['r="1"', 'r="2"', 'r="3" ht="30"']);
  });
});
