import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleRegister } from "../../src/example/example-register.ts";
import { csvField, planCsv } from "../../src/exports/plan-csv.ts";
import { options } from "./plan-reading.ts";

const example = exampleRegister({ today: "2026-11-25" });

/** A reader by the rules of RFC 4180, with `;` between fields. */
function readCsv(text: string): ReadonlyArray<ReadonlyArray<string>> {
  const rows: string[][] = [];
  for (const match of text.matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    if (rows.length === 0 || match.index === 0) rows.push([]);
    rows.at(-1)?.push((match[1] ?? "").replaceAll('""', '"'));
    if (match[2] === "\r\n" && match.index + match[0].length < text.length) rows.push([]);
  }
  return rows;
}

test("the table of art. 30(1) has a mark, a header with articles, and a row per activity of our own", () => {
  const text = [...planCsv(example, options({ reader: "ap" }))].join("");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const rows = readCsv(text.slice(1));
  const own = [...example.activities.values()].filter(({ role }) => role !== "processor");
  expect(rows).toHaveLength(own.length + 1);
  expect(rows[0]).toContain("Doeleinden (art. 30(1)(b))");
  expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  expect(text).toContain("niet ingevuld");
});

test.each(["=1+1", "+31 6 12345678", "-5", "@x", "\t=1", "\r=1", "  =1", "＝1"])(
  "%j is no formula in a CSV",
  (text) => {
    expect(csvField(text)).toBe(`"'${text}"`);
  },
);

test("any other text comes out of a CSV as it went in", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [row] = readCsv(`${csvField(text)}\r\n`);
      expect([text, `'${text}`]).toContain(row?.[0]);
      expect(row?.[0]).not.toMatch(/^[=+\-@]/);
    }),
  );
});
