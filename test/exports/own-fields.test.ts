import { describe, expect, test } from "vitest";
import { planCsv } from "../../src/exports/plan-csv.ts";
import { registerForReader } from "../../src/exports/register-for-reader.ts";
import type { CustomField } from "../../src/model/custom-field.ts";
import { emptyEntityFields } from "../../src/model/entity.ts";
import { CustomFieldId } from "../../src/model/ids.ts";
import type { Register } from "../../src/model/register.ts";
import { readBack, written } from "../files/xlsx/read-back.ts";
import { testBuilder } from "../support/test-builder.ts";
import { cellsOf, options, plan, rowsOf, sheet } from "./plan-reading.ts";

const idOf = (number: number) => CustomFieldId.parse(`00000000-0000-4000-8000-00000000000${number}`);
const field = (number: number, name: string, type: CustomField["type"], on: CustomField["on"]): CustomField => ({
  id: idOf(number),
  name,
  on,
  type,
  choices: null,
  help: null,
  ...emptyEntityFields,
});
const fields = [
  field(1, "Budgethouder", "text", "activity"),
  field(2, "Kosten", "number", "activity"),
  field(3, "Herijkt op", "date", "activity"),
  field(4, "Kritiek", "yes-no", "activity"),
  field(5, "Dossier", "text", "agreement"),
  field(6, "Versie", "text", "system"),
];

function register(): Register {
  const b = testBuilder();
  const [budget, costs, day, critical, file, version] = fields.map(({ id }) => id) as CustomFieldId[];
  if (!budget || !costs || !day || !critical || !file || !version) throw new Error("six fields");
  b.activity({
    name: "Lonen",
    code: "V-1",
    custom: { [budget]: "=1+1", [costs]: 12.5, [day]: "2026-03-01", [critical]: false },
  });
  b.activity({ name: "Werving", code: "V-2" });
  b.agreement({ name: "Verwerking", custom: { [file]: "D-7" } });
  b.system({ name: "Loonpakket", custom: { [version]: "4.2" } });
  return { ...b.build(), customFields: new Map(fields.map((each) => [each.id, each])) };
}

describe("the organisation's own fields in the workbook", () => {
  test("each has a column on the sheet of its kind, with values as their type has them", () => {
    const of = sheet(plan(register()), "controller-register");
    const [first, second] = rowsOf(of).map((row) => cellsOf(of, row));
    expect(first).toMatchObject({
      Budgethouder: "=1+1",
      Kosten: 12.5,
      "Herijkt op": { kind: "date", date: "2026-03-01" },
      Kritiek: "nee",
    });
    expect(second?.Budgethouder).toMatchObject({ text: "niet ingevuld", look: "open-answer" });
    expect(of.columns.find(({ header }) => header === "Kosten")?.kind).toBe("number");
    const agreements = sheet(plan(register()), "agreements");
    expect(cellsOf(agreements, rowsOf(agreements)[0]).Dossier).toBe("D-7");
  });

  test("what has no sheet of its own is told on one for own fields", () => {
    const of = sheet(plan(register()), "own-fields");
    expect(cellsOf(of, rowsOf(of)[0])).toMatchObject({
      Soort: "Systeem",
      Naam: "Loonpakket",
      Veld: "Versie",
      Waarde: "4.2",
    });
  });

  test("a text never becomes a formula, a number stays a number, in the file too", async () => {
    const { bytes } = await written(plan(register()));
    const { sheets } = await readBack(bytes);
    const cells = sheets[0]?.rows.flat() ?? [];
    expect(cells).toContain("=1+1");
    expect(cells).toContain(12.5);
  });

  test("they stand in the table of values too, guarded as any text", () => {
    const [head, line] = [...planCsv(register(), options())];
    expect(head).toContain('"Budgethouder"');
    expect(line).toContain(`"'=1+1"`);
  });

  test("they do not go to the supervisory authority", () => {
    const of = sheet(plan(register(), { reader: "ap" }), "controller-register");
    expect(of.columns.map(({ header }) => header)).not.toContain("Budgethouder");
    const theirs = registerForReader(register(), "ap");
    expect(theirs.customFields.size).toBe(0);
    expect([...theirs.activities.values()].flatMap(({ custom }) => Object.keys(custom))).toEqual([]);
  });
});

test("a purpose that reads as the rest of a sentence gets its beginning in a table", () => {
  const b = testBuilder();
  b.activity({ purposes: [b.purpose({ description: "bestellingen te leveren" })] });
  const of = sheet(plan(b.build()), "controller-register");
  expect(cellsOf(of, rowsOf(of)[0]).Doeleinden).toBe("Om bestellingen te leveren");
});
