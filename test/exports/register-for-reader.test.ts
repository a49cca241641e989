import { describe, expect, it } from "vitest";
import { exampleRegister } from "../../src/example/example-register.ts";
import { planRegisterWorkbook } from "../../src/exports/plan-register-workbook.ts";
import { registerForReader } from "../../src/exports/register-for-reader.ts";
import { AssessmentId, WaiverId } from "../../src/model/ids.ts";
import { newAssessment, newWaiver } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { nl } from "../../src/words/nl.ts";
import { testInstant } from "../support/small-register.ts";
import { testToday } from "../support/test-builder.ts";
import { rowsOf } from "./plan-reading.ts";

const example = exampleRegister({ today: testToday, createdAt: testInstant });
const isValid = (register: Register): boolean => readRegister(JSON.parse(JSON.stringify(registerToJson(register)))).ok;
const engagements = [...example.engagements.values()].filter(({ customerId }) => customerId !== null);
const nameOf = (engagement: (typeof engagements)[number]): string =>
  example.parties.get(engagement.customerId ?? ("" as never))?.name ?? "";

/** Everything that a workbook says, hidden cells too. */
function textOf(
  register: Register,
  reader: "customer" | "public",
  customer: (typeof engagements)[number]["id"] | null,
) {
  const plan = planRegisterWorkbook(register, {
    ...{ today: testToday, reader, customer, language: "nl" as const, seq: 1, words: nl },
  });
  return JSON.stringify(plan.sheets.map((sheet) => ({ ...sheet, rows: rowsOf(sheet) })));
}

describe("the register for one customer", () => {
  it.each(engagements.map((engagement) => [nameOf(engagement), engagement] as const))(
    "tells %s of its own engagement, and names no other customer",
    (own, engagement) => {
      const extract = registerForReader(example, "customer", engagement.id);
      expect(isValid(extract)).toBe(true);
      const said = JSON.stringify(registerToJson(extract)) + textOf(example, "customer", engagement.id);
      expect(said).toContain(own);
      for (const other of new Set(engagements.map(nameOf))) if (other !== own) expect(said).not.toContain(other);
      expect([...extract.engagements.keys()]).toEqual([engagement.id]);
      const groupsOf = (register: Register) =>
        [...register.activities.values()]
          .find(({ id }) => id === engagement.activityId)
          ?.dataGroups?.map(({ items }) => items);
      expect(groupsOf(extract)).toEqual(groupsOf(example));
    },
  );

  it("is empty of activities without a customer", () => {
    expect(registerForReader(example, "customer", null).activities.size).toBe(0);
  });
});

describe("the register for the public", () => {
  it("holds what is marked for publication and has begun, and nothing of how data are guarded", () => {
    const [first, second, third] = [...example.activities.values()].filter(({ status }) => status === "active");
    const activities = new Map(example.activities);
    for (const each of activities.values()) activities.set(each.id, { ...each, publish: false });
    if (first !== undefined) activities.set(first.id, { ...first, publish: true });
    if (second !== undefined) activities.set(second.id, { ...second, publish: null });
    if (third !== undefined) activities.set(third.id, { ...third, publish: true, status: "concept" });
    const extract = registerForReader({ ...example, activities }, "public");
    expect([...extract.activities.keys()]).toEqual([first?.id]);
    expect(isValid(extract)).toBe(true);
    expect([extract.systems.size, extract.measures.size, extract.agreements.size, extract.units.size]).toEqual([
      0, 0, 0, 0,
    ]);
    const [only] = extract.activities.values();
    expect([only?.systemIds, only?.measureIds]).toEqual([null, null]);
    const said = textOf({ ...example, activities }, "public", null);
    for (const { name } of example.measures.values()) if (name !== null) expect(said).not.toContain(name);
  });
});

describe("the register for the AP", () => {
  it("leaves out assessments and waivers, and who else works there", () => {
    const assessment = { ...newAssessment(AssessmentId.parse("00000000-0000-4000-9000-000000000001")), name: "Weging" };
    const waiver = newWaiver(WaiverId.parse("00000000-0000-4000-9000-000000000002"), {
      ...{ rule: "retention-missing", subjectKind: "activity" as const },
      ...{ subjectId: "00000000-0000-4000-9000-000000000003", subjectPath: "" },
    });
    const register: Register = {
      ...example,
      assessments: new Map([[assessment.id, assessment]]),
      waivers: new Map([[waiver.id, { ...waiver, reason: "wij wachten op de rechter" }]]),
    };
    const forAp = registerForReader(register, "ap");
    expect([forAp.assessments.size, forAp.waivers.size]).toEqual([0, 0]);
    expect(isValid(forAp)).toBe(true);
  });
});
