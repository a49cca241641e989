import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Cell, Row, WriteNote } from "../../../src/exports/sheet-plan.ts";
import { writeWorkbook } from "../../../src/files/xlsx/write-workbook.ts";
import { column, registerPlan, sheet, workbook } from "./plan-samples.ts";
import { partOf, readBack, written } from "./read-back.ts";

const firstSheet = "xl/worksheets/sheet1.xml";

/** Style numbers of the cells in a sheet that carry `quotePrefix`, by address. */
function quotedCells(bytes: Uint8Array): ReadonlyArray<string> {
  const xfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(partOf(bytes, "xl/styles.xml"))?.[1] ?? "";
  const quoted = [...xfs.matchAll(/<xf ([^>]*)/g)].map((match) => match[1]?.includes('quotePrefix="1"') ?? false);
  return [...partOf(bytes, firstSheet).matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)]
    .filter((match) => quoted[Number(match[2])])
    .map((match) => match[1] ?? "");
}

describe("another reader finds what the plan says", () => {
  test("texts, numbers, dates, empty cells, in rows under title, band, articles and header", async () => {
    const { bytes, notes } = await written(registerPlan());
    const [register, parties, meta] = (await readBack(bytes)).sheets;
    expect(notes).toEqual([]);
    expect(register?.name).toBe("Register art. 30(1)");
    expect(register?.rows.map((row) => row[0])).toEqual([
      "Register van verwerkingsactiviteiten",
      "Stichting De Linde · stand op 1 maart 2026 · voor intern gebruik",
      null,
      "Verwerking",
      null,
      "Code",
      "V-001",
      "V-002",
      "V-003",
    ]);
    expect(register?.rows[3]?.slice(0, 6)).toEqual(["Verwerking", null, "Wat en waarom", null, "Buiten", null]);
    expect(register?.rows[4]?.slice(2, 4)).toEqual(["art. 30 lid 1 onder b", "art. 6 lid 1"]);
    expect(register?.rows[6]).toEqual([
      "V-001",
      "Leerlingenadministratie",
      "Inschrijven, volgen en begeleiden van leerlingen; bekostiging door het Rijk.\nContact met ouders.",
      "taak van algemeen belang",
      "Rekenwerk Cloud B.V.",
      "tot de leerling de school verlaat, daarna nog vijf jaar tot het einde van het schooljaar",
      new Date("2026-09-01T00:00:00Z"),
      1240,
      "00000000-0000-4000-8000-000000000001",
    ]);
    expect(parties?.rows[1]).toEqual(["Postbode Nederland", "bezorgdienst"]);
    expect(meta?.rows).toEqual([
      ["layout", "1"],
      ["seq", 42],
    ]);
  });

  test("widths, hidden columns and sheets, frozen header, filter over all rows", async () => {
    const { bytes } = await written(registerPlan());
    const [register, , meta] = (await readBack(bytes)).sheets;
    expect(register?.columns?.map((c) => c.width)).toEqual([9.01, 26, 44, 24, 28, 36, 13, 11, 10]);
    expect(register?.columns?.map((c) => c.hidden ?? false).indexOf(true)).toBe(8);
    expect(register?.freezePane).toEqual({ columns: 2, rows: 6 });
    expect(register?.autoFilter?.range).toBe("A6:I9");
    expect(meta?.hidden).toBe(true);
  });

  test("print: landscape, one page wide, header rows repeated, page numbers, area without the hidden ids", async () => {
    const { bytes } = await written(registerPlan());
    const [register] = (await readBack(bytes)).sheets;
    expect(register?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$H$9",
      printTitlesRow: "$4:$6",
    });
    expect(register?.headerFooter?.oddFooter).toBe(
      "&L&8 Stichting De Linde && partners · 1 maart 2026&R&8 Pagina &P van &N",
    );
  });

  test("properties are the plan's, not the clock's", async () => {
    const { bytes } = await written(registerPlan());
    expect((await readBack(bytes)).properties).toMatchObject({
      title: "Register van verwerkingsactiviteiten",
      subject: "Artikel 30 AVG",
      creator: "Stichting De Linde",
      lastModifiedBy: "Stichting De Linde",
      description: "Gemaakt voor intern gebruik & archief",
      created: new Date("2026-03-01T00:00:00Z"),
      modified: new Date("2026-03-02T10:20:30Z"),
    });
    expect(partOf(bytes, "docProps/core.xml")).toContain("<dc:language>nl-NL</dc:language>");
  });

  test("links jump inside the workbook only, to the row that the plan names", async () => {
    const { bytes } = await written(registerPlan());
    const links = [...partOf(bytes, firstSheet).matchAll(/<hyperlink [^>]*>/g)].map((match) => match[0]);
    expect(links).toEqual([
      `<hyperlink ref="E7" location="'Partijen'!A3"/>`,
      `<hyperlink ref="E8" location="'Partijen'!A2"/>`,
    ]);
    expect((await readBack(bytes)).sheets[1]?.rows[2]?.[0]).toBe("Rekenwerk Cloud B.V.");
  });

  test("what is not answered looks different without colour", async () => {
    const { bytes } = await written(registerPlan());
    const cells = (await readBack(bytes)).sheets[0]?.cells;
    expect(cells?.get("7,5")?.style?.font?.italic).toBe(true);
    expect(cells?.get("7,3")?.style?.font?.bold).toBe(true);
    expect(cells?.get("6,4")?.style?.font?.underline).toBeTruthy();
    expect(cells?.get("6,2")?.style?.alignment?.wrapText).toBe(true);
    expect(cells?.get("6,6")?.style?.numFmt).toBe("dd-mm-yyyy");
  });
});

describe("a text stays a text", () => {
  const risky = [
    "=1+1",
    "+31 20 1234567",
    "-5",
    "@x",
    "\t=1",
    "\r=1",
    "'quoted",
    '=HYPERLINK("http://x")',
    "=cmd|' /C calc'!A0",
  ];

  test("what starts as a formula is stored as text with quotePrefix", async () => {
    const { bytes } = await written(workbook(sheet(risky.map((text) => [text, "gewoon"]))));
    const [read] = (await readBack(bytes)).sheets;
    expect(read?.rows.slice(1).map((row) => row[0])).toEqual(risky);
    expect(quotedCells(bytes)).toEqual(risky.map((_, n) => `A${n + 2}`));
    expect(partOf(bytes, firstSheet)).not.toContain("<f");
  });

  test("objects that look like formulas, notes or prototypes cannot come in: a plan's cell gives its text only", async () => {
    const hostile = JSON.parse(
      '{"kind":"text","look":"text","text":"x","formula":"1+1","note":{"__proto__":{"polluted":"yes"}},"__proto__":{"polluted":"yes"}}',
    ) as Cell;
    const { bytes } = await written(workbook(sheet([[hostile, "__proto__", "constructor"]])));
    expect((await readBack(bytes)).sheets[0]?.rows[1]).toEqual(["x", "__proto__", "constructor"]);
    expect(partOf(bytes, firstSheet)).not.toContain("<f");
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("_xHHHH_ is escaped, so that Excel shows it as typed", async () => {
    const texts = ["_x0041_", "a_x000D_b", "_x0041_x0042_", "__x00e9_", "_x005F_x0041_", "_X0041_", "_x004_"];
    const { bytes } = await written(workbook(sheet(texts.map((text) => [text]))));
    const xml = partOf(bytes, "xl/sharedStrings.xml");
    expect([...xml.matchAll(/<t[^>]*>(.*?)<\/t>/g)].map((match) => match[1]).slice(1)).toEqual([
      "_x005F_x0041_",
      "a_x005F_x000D_b",
      "_x005F_x0041_x005F_x0042_",
      "__x005F_x00e9_",
      "_x005F_x005F_x005F_x0041_",
      "_X0041_",
      "_x004_",
    ]);
    expect((await readBack(bytes)).sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual(texts);
  });

  test("a cell holds 32,767 characters: one more is cut with a note, no surrogate pair halved", async () => {
    const fits = "a".repeat(32_767);
    const emoji = `${"a".repeat(32_762)}😀😀😀`;
    const { bytes, notes } = await written(workbook(sheet([[fits], [`${fits}b`], [emoji]])));
    const texts = (await readBack(bytes)).sheets[0]?.rows.slice(1).map((row) => String(row[0])) ?? [];
    expect(texts[0]).toBe(fits);
    expect(texts[1]).toBe(`${"a".repeat(32_763)} […]`);
    expect(texts[2]).toBe(`${"a".repeat(32_762)} […]`);
    expect(notes).toEqual<WriteNote[]>([
      { kind: "text-cut", sheet: "Blad", address: "A3", header: "Kolom 1", characters: 5 },
      { kind: "text-cut", sheet: "Blad", address: "A4", header: "Kolom 1", characters: 6 },
    ]);
  });

  test("each place with control characters or half a surrogate pair is named, equal texts too", async () => {
    const { bytes, notes } = await written(workbook(sheet([["a\u0000b\u000bc"], ["ok"], ["x\ud800y"], ["x\ud800y"]])));
    expect((await readBack(bytes)).sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual([
      "a\ufffdb\ufffdc",
      "ok",
      "x\ufffdy",
      "x\ufffdy",
    ]);
    expect(notes.map(({ kind, address, characters }) => [kind, address, characters])).toEqual([
      ["characters-replaced", "A2", 2],
      ["characters-replaced", "A4", 1],
      ["characters-replaced", "A5", 1],
    ]);
  });

  test("any text comes back unchanged, or is named", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "_x0041_",
        "_x",
        "\r\n",
        "\t",
        "\u0000",
        "\ud83d",
        "]]>",
        "&amp;",
        "<b>",
        "\u202e",
        "  ",
        "=",
        "\ufffe",
        "\u0085",
      ),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { bytes, notes } = await written(workbook(sheet(texts.map((given) => [given, "."]))));
        const rows = (await readBack(bytes)).sheets[0]?.rows.slice(1) ?? [];
        const named = new Set(notes.map((note) => note.address));
        texts.forEach((given, n) => {
          if (named.has(`A${n + 2}`)) expect(rows[n]?.[0]).toContain("\ufffd");
          else expect(rows[n]?.[0] ?? "").toBe(given);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("days that Excel cannot hold, and what is no day, are written as text", async () => {
    const days = ["1900-03-01", "1900-02-28", "1583-01-01", "9999-12-31", "2025-02-29", "binnenkort", "2024-02-29"];
    const { bytes } = await written(workbook(sheet(days.map((date) => [{ kind: "date", date }]))));
    expect((await readBack(bytes)).sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual([
      new Date("1900-03-01T00:00:00Z"),
      "1900-02-28",
      "1583-01-01",
      new Date("9999-12-31T00:00:00Z"),
      "2025-02-29",
      "binnenkort",
      new Date("2024-02-29T00:00:00Z"),
    ]);
  });

  test("a number that is none is a bug in the plan", async () => {
    await expect(writeWorkbook(workbook(sheet([[Number.NaN]])))).rejects.toThrow("cannot hold NaN");
  });
});

describe("sheets", () => {
  test("names are made fit for Excel, and links follow them", async () => {
    const names = ["a[b]:c*d?e/f\\g", "x".repeat(40), "X".repeat(31), "'s Heeren", "History", "", "blad", "Blad"];
    const sheets = names.map((name, n) =>
      sheet([[{ kind: "link", text: "naar", to: { sheet: `s${(n + 1) % names.length}`, row: null } }]], {
        key: `s${n}`,
        name,
      }),
    );
    const { bytes } = await written(workbook(...sheets));
    expect((await readBack(bytes)).sheets.map((read) => read.name)).toEqual([
      "a-b--c-d-e-f-g",
      "x".repeat(31),
      `${"X".repeat(27)} (2)`,
      "\u2019s Heeren",
      "History (2)",
      "-",
      "blad",
      "Blad (2)",
    ]);
    expect(partOf(bytes, "xl/worksheets/sheet3.xml")).toContain("location=\"'\u2019s Heeren'!A1\"");
  });

  test("the sheet that explains is told what was changed, wherever it stands", async () => {
    const explanation = sheet([], {
      key: "explanation",
      name: "Toelichting",
      columns: [column(null, { width: 80 })],
      listsNotes: true,
      rows: (notes) => [notes.map((note) => [`${note.sheet} ${note.address}: ${note.kind}`])],
    });
    const { bytes } = await written(workbook(explanation, sheet([["a\u0001"]], { key: "a" })));
    expect((await readBack(bytes)).sheets[0]?.rows).toEqual([["Blad A2: characters-replaced"]]);
  });

  test("a sheet without rows, and rows that come from another thread in their own time", async () => {
    async function* later() {
      await Promise.resolve();
      yield [["een"], ["twee"]];
      yield [["drie"]];
    }
    const plan = workbook(sheet([], { autoFilter: true }), sheet([], { key: "later", name: "Later", rows: later }));
    const { bytes } = await written(plan);
    const [empty, read] = (await readBack(bytes)).sheets;
    expect(empty?.rows).toEqual([["Kolom 1"]]);
    expect(read?.rows).toEqual([["Kolom 1"], ["een"], ["twee"], ["drie"]]);
  });

  test("a hidden sheet in front is not the one that opens", async () => {
    const { bytes } = await written(
      workbook(sheet([], { key: "a", hidden: true }), sheet([], { key: "b", name: "B" })),
    );
    expect(partOf(bytes, "xl/workbook.xml")).toMatch(/<workbookView [^>]*activeTab="1"/);
  });

  test("links beyond what Excel takes stay as text", async () => {
    const batch = Array.from(
      { length: 70_000 },
      (): Row => [{ kind: "link", text: "naar", to: { sheet: "sheet", row: null } }],
    );
    const { bytes } = await written(workbook(sheet([], { rows: () => [batch] })));
    const xml = partOf(bytes, firstSheet);
    expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(xml.match(/t="s"/g)).toHaveLength(70_001);
  });

  test("more rows than Excel holds are refused", async () => {
    const batch = Array.from({ length: 100_000 }, () => []);
    const plan = workbook(sheet([], { rows: () => Array.from({ length: 11 }, () => batch) }));
    expect(await writeWorkbook(plan)).toEqual({ ok: false, error: { code: "too-many-rows", sheet: "Blad" } });
  });
});

describe("progress, cancelling, stable bytes", () => {
  const many = Array.from({ length: 1200 }, (_, n) => [`rij ${n}`, n]);

  test("progress is told per batch of 500", async () => {
    const seen: unknown[] = [];
    await writeWorkbook(workbook(sheet(many)), { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { rows: 500, ofRows: 1200 },
      { rows: 1000, ofRows: 1200 },
      { rows: 1200, ofRows: 1200 },
    ]);
  });

  test("cancelling stops before the next batch is asked for", async () => {
    let given = 0;
    const signal = { aborted: false };
    const plan = workbook(
      sheet([], {
        rows: function* () {
          for (;;) {
            given += 1;
            yield [["x"]];
          }
        },
      }),
    );
    const result = await writeWorkbook(plan, {
      signal,
      onProgress: () => {
        signal.aborted = given === 3;
      },
    });
    expect(result).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(given).toBe(3);
  });

  test("the same plan gives the same bytes, later and in another time zone", async () => {
    const first = await written(registerPlan());
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    const later = await written(registerPlan());
    vi.useRealTimers();
    expect(later.bytes).toEqual(first.bytes);
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    const inAuckland = await written(registerPlan());
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(inAuckland.bytes).toEqual(first.bytes);
  });

  test("the type of the file can be told from its first entry", async () => {
    const { bytes } = await written(registerPlan());
    expect(new TextDecoder().decode(bytes.subarray(30, 49))).toBe("[Content_Types].xml");
  });
});

test("ExcelJS is loaded on first use and in one place", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const loading = files.filter((file) =>
    readFileSync(`src/${file}`, "utf8")
      .split("\n")
      .some((line) => /^import (?!type).*"exceljs"|[^f] import\("exceljs"\)/.test(line)),
  );
  expect(loading.map((file) => file.replaceAll("\\", "/"))).toEqual(["files/xlsx/load-exceljs.ts"]);
});
