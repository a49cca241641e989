import { describe, expect, it } from "vitest";
import { withClause } from "../../src/edits/set-clause.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import { AssessmentId, ItemId } from "../../src/model/ids.ts";
import { newAssessment } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { nl } from "../../src/words/nl.ts";
import { plan, rowsOf, sheet, textsOf } from "./plan-reading.ts";

const example = exampleRegister({ today: "2026-11-25" });
const id = seededIds("assessments-sheet");
const assessment: Assessment = {
  ...newAssessment(AssessmentId.parse(id())),
  name: "Belangenafweging camera's",
  kind: "legitimate-interests",
  assessedOn: "2026-10-01",
  outcome: "passed-with-measures",
  conclusion: "De camera's hangen alleen bij de ingang.",
  answers: [{ id: ItemId.parse(id()), question: "lia-lawful", verdict: "yes", reasoning: "Diefstal voorkomen mag." }],
};
const register: Register = { ...example, assessments: new Map([[assessment.id, assessment]]) };

describe("assessments in the workbook", () => {
  it("stand on a sheet of their own with questions, reasons and outcome, for internal use", () => {
    const of = sheet(plan(register), "assessments");
    const row = textsOf(of, rowsOf(of)[0]);
    expect(row.Uitkomst).toBe("het belang weegt zwaarder, met maatregelen");
    expect(row.Beoordeling).toBe("Is het belang in overeenstemming met de wet? ja: Diefstal voorkomen mag.");
    expect(row["Advies van de FG"]).toBe("niet ingevuld");
  });

  it("do not go to the authority, and a register without them has no such sheet", () => {
    const keys = (of: Register, reader: "internal" | "ap") => plan(of, { reader }).sheets.map(({ key }) => key);
    expect(keys(register, "ap")).not.toContain("assessments");
    expect(keys(example, "internal")).not.toContain("assessments");
  });
});

describe("an agreement in the workbook", () => {
  const headers = nl.exports.columns;
  const [agreement] = [...example.agreements.values()].filter(
    ({ kind, end }) => kind === "processor-agreement" && end?.kind === "date",
  );
  if (agreement?.end?.kind !== "date") throw new Error("the example lacks an agreement with an end");
  const rowOf = (change: Partial<typeof agreement>, reader: "internal" | "ap" = "internal") => {
    const changed = { ...example, agreements: new Map([[agreement.id, { ...agreement, ...change }]]) };
    const of = sheet(plan(changed, { reader }), "agreements");
    return textsOf(of, rowsOf(of)[0]);
  };

  it("tells its notice period and until when notice can be given", () => {
    const row = rowOf({ noticePeriod: "P3M", end: { kind: "date", date: "2027-12-31" } });
    expect([row[headers.noticePeriod], row[headers.lastNotice]]).toEqual(["3 maanden", "2027-09-30"]);
    expect(rowOf({ noticePeriod: "P3M", end: { kind: "indefinite" } })[headers.lastNotice]).toBe(
      "n.v.t. (geen einddatum)",
    );
  });

  it("tells what it lacks of the other points of art. 28; what is only good to have stays in the house", () => {
    const clauses = withClause(
      withClause(null, "in-writing", { present: false }, id),
      "liability",
      { present: false },
      id,
    );
    expect(rowOf({ clauses })[headers.restPoints]).toContain("schriftelijk of elektronisch vastgelegd");
    expect(rowOf({ clauses })[headers.forgottenPoints]).toContain("aansprakelijkheid");
    expect(rowOf({ clauses }, "ap")[headers.forgottenPoints]).toBeUndefined();
  });

  it("asks proof of deletion once it has ended", () => {
    expect(rowOf({ deletionProof: null, end: { kind: "date", date: "2020-12-31" } })[headers.deletionProof]).toBe(
      "niet ingevuld",
    );
    expect(rowOf({ deletionProof: null, end: { kind: "date", date: "2030-12-31" } })[headers.deletionProof]).toBe(
      "n.v.t. (de overeenkomst loopt nog)",
    );
  });
});
