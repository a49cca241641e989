import { readFileSync } from "node:fs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../src/files/xlsx/read-workbook.ts";
import { zipFiles } from "../../../src/files/zip/zip-files.ts";
import { zerosDeflated } from "../zip/bomb-sample.ts";
import { sampleZip } from "../zip/zip-samples.ts";
import { column, registerPlan, sheet, workbook } from "./plan-samples.ts";
import { written } from "./read-back.ts";

const sampleFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sheetsOf(bytes: Uint8Array) {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.sheets;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes);
  return result.ok ? "ok" : result.error.code;
}

/** The workbook of a small plan with one part's XML changed. */
async function changedPart(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const { bytes } = await written(workbook(sheet([["a", "b"]])));
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => ({
    name: part,
    bytes: part === name ? utf8(change(new TextDecoder().decode(content))) : content,
    method: "deflate" as const,
  }));
  return zipFiles(parts);
}
const sheetPart = "xl/worksheets/sheet1.xml";

describe("what was written comes back", () => {
  test("all sheets, hidden ones and hidden id columns too", async () => {
    const { bytes } = await written(registerPlan());
    const [register, parties, meta] = await sheetsOf(bytes);
    expect(register).toMatchObject({ name: "Register art. 30(1)", hidden: false, hiddenColumns: [8], formulaCount: 0 });
    expect(register?.rows[5]?.[8]).toBe("id");
    expect(register?.rows[6]).toEqual([
      "V-001",
      "Leerlingenadministratie",
      "Inschrijven, volgen en begeleiden van leerlingen; bekostiging door het Rijk.\nContact met ouders.",
      "taak van algemeen belang",
      "Rekenwerk Cloud B.V.",
      "tot de leerling de school verlaat, daarna nog vijf jaar tot het einde van het schooljaar",
      { kind: "date", date: "2026-09-01" },
      1240,
      "00000000-0000-4000-8000-000000000001",
    ]);
    expect(parties?.rows).toHaveLength(3);
    expect(meta).toMatchObject({
      name: "meta",
      hidden: true,
      rows: [
        ["layout", "1"],
        ["seq", 42],
      ],
    });
  });

  test("any writable text", async () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("_x0041_", "=1+1", "\r\n", "\t", "]]>", " ")), {
        maxLength: 5,
      })
      .map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { bytes, notes } = await written(workbook(sheet(texts.map((given) => [given, "."]))));
        fc.pre(notes.length === 0);
        const [read] = await sheetsOf(bytes);
        expect(read?.rows.slice(1).map((row) => row[0] ?? "")).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

describe("workbooks of other programs", () => {
  test("openpyxl: numbers, dates, times, booleans, formulas without a result; merges and validations over a whole sheet", async () => {
    const [first, second] = await sheetsOf(sampleFile("openpyxl.xlsx"));
    expect(first?.rows.slice(0, 2)).toEqual([
      ["Naam", "Aantal", "Datum", "Tijd", "Ja", "Formule", "Leeg", "Tekst"],
      [
        "Leerlingen",
        12.5,
        { kind: "date", date: "2026-03-01" },
        { kind: "date", date: "2026-03-01T10:20:30" },
        true,
        null,
        null,
        expect.stringContaining("& <b>"),
      ],
    ]);
    expect(first).toMatchObject({ hiddenColumns: [3], formulaCount: 1 });
    expect(first?.rows[3]).toEqual(["samengevoegd"]);
    expect(second).toMatchObject({ name: "Verborgen", hidden: true, rows: [["id", 1]] });
  });

  test("LibreOffice: the last result of a formula, and its error", async () => {
    const [first] = await sheetsOf(sampleFile("libreoffice.xlsx"));
    expect(first?.rows).toEqual([
      ["Naam", "Aantal", "Datum", "Formule"],
      ["Ouders", 3, { kind: "date", date: "2026-03-01" }, 6],
      ["x", null, null, { kind: "error", code: "#DIV/0!" }],
    ]);
    expect(first?.formulaCount).toBe(2);
  });
});

describe("files that are no workbook we read, told apart by content", () => {
  test.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "empty-file"],
    ["zeros", new Uint8Array(1000), "not-a-workbook"],
    ["HTML named .xlsx", utf8("<html><table></table></html>"), "not-a-workbook"],
    [
      "another zip",
      zipFiles([{ name: "word/document.xml", bytes: utf8("<x/>"), method: "deflate" }]),
      "not-a-workbook",
    ],
    ["Excel 97", sampleFile("old.xls"), "old-xls"],
    ["OpenDocument", sampleFile("sheet.ods"), "open-document"],
    [
      "with a password",
      new Uint8Array(
        Buffer.concat([sampleFile("old.xls").subarray(0, 512), Buffer.from("EncryptedPackage", "utf16le")]),
      ),
      "password-protected",
    ],
    ["with macros", sampleZip([{ name: "xl/workbook.xml" }, { name: "xl/vbaProject.bin" }]), "macro-workbook"],
    ["binary workbook", sampleZip([{ name: "xl/workbook.bin" }]), "binary-workbook"],
    ["no workbook part", sampleZip([{ name: "xl/styles.xml" }]), "not-a-workbook"],
    ["names that climb out", sampleZip([{ name: "xl/workbook.xml" }, { name: "../x" }]), "unsafe-name"],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe("workbooks that mean harm", () => {
  test("a bomb in a sheet: by its own word, and lying", async () => {
    const megabyte = 1024 * 1024;
    const packed = zerosDeflated(1);
    const bomb = (declaredBytes: number) =>
      sampleZip([
        { name: "xl/workbook.xml", content: utf8("<x/>") },
        { name: sheetPart, packed, declaredBytes },
      ]);
    expect(await codeOf(bomb(1024 * megabyte))).toBe("too-large");
    expect(await codeOf(bomb(90 * megabyte))).toBe("bomb");
    expect(await codeOf(bomb(1000))).toBe("bomb");
  });

  test("a bomb in a part that is not needed is never unpacked", async () => {
    const { bytes } = await written(workbook(sheet([["a"]])));
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
    const picture = { name: "xl/media/image1.png", packed: zerosDeflated(1), declaredBytes: 100_000 };
    expect(await codeOf(sampleZip([...parts, picture]))).toBe("ok");
  });

  test("a document type with entities", async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = await changedPart("xl/sharedStrings.xml", (xml) => xml.replace("<sst", `${lol}<sst`));
    expect(await codeOf(bytes)).toBe("unreadable-workbook");
  });

  test("merged cells and columns over the whole sheet cost nothing, columns beyond it are refused", async () => {
    const merged = await changedPart(sheetPart, (xml) =>
      xml.replace("<pageMargins", '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><pageMargins'),
    );
    expect(await codeOf(merged)).toBe("ok");
    const wide = (max: string) =>
      changedPart(sheetPart, (xml) =>
        xml.replace(/<cols>.*<\/cols>/, `<cols><col min="1" max="${max}" width="9.5" customWidth="1"/></cols>`),
      );
    expect(await codeOf(await wide("16384"))).toBe("ok");
    expect(await codeOf(await wide("2147483647"))).toBe("unreadable-workbook");
  });

  test("cells far out are read sparsely, too many of them are refused", async () => {
    const far = await changedPart(sheetPart, (xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    const [read] = await sheetsOf(far);
    expect([read?.rows.length, read?.rows.at(-1)?.length, read?.rows.at(-1)?.at(-1)]).toEqual([1_048_576, 16_384, 1]);
    const rows = Array.from(
      { length: 400 },
      (_, n) => `<row r="${n + 10}"><c r="XFD${n + 10}"><v>1</v></c></row>`,
    ).join("");
    expect(
      await codeOf(await changedPart(sheetPart, (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`))),
    ).toBe("too-many-cells");
  });

  test("prototype names in headers and cells stay text", async () => {
    const columns = [column("__proto__"), column("constructor")];
    const { bytes } = await written(workbook(sheet([["polluted", "toString"]], { columns })));
    const [read] = await sheetsOf(bytes);
    expect(read?.rows).toEqual([
      ["__proto__", "constructor"],
      ["polluted", "toString"],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe("workbooks that do not add up give one code, never an exception", () => {
  test.each<[string, string, (xml: string) => string]>([
    ["a shared text that is not there", sheetPart, (xml) => xml.replace("<v>0</v>", "<v>999</v>")],
    ["XML cut off", sheetPart, (xml) => xml.slice(0, 900)],
    ["a cell address that is none", sheetPart, (xml) => xml.replace('r="A1"', 'r="ZZZZZZ1"')],
    [
      "prefixed XML that ExcelJS does not know",
      "xl/workbook.xml",
      (xml) =>
        xml
          .replaceAll("<sheet ", "<x:sheet ")
          .replaceAll("<workbook", "<x:workbook")
          .replaceAll("</workbook", "</x:workbook"),
    ],
    ["no XML at all", "xl/styles.xml", () => "nothing"],
  ])("%s", async (_, part, change) => {
    expect(await codeOf(await changedPart(part, change))).toBe("unreadable-workbook");
  });

  test("any byte changed", async () => {
    const { bytes } = await written(workbook(sheet([["a", "b"]])));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        const result = await readWorkbook(changed);
        if (result.ok) for (const read of result.value.sheets) expect(read.rows[1]).toEqual(["a", "b"]);
      }),
      { numRuns: 200 },
    );
  });
});
