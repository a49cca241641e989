import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import { FindingsIndex } from "../../src/checks/findings-index.ts";
import { gatherFindings } from "../../src/checks/gather-findings.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { type WaiverAnswer, waiveFinding, waiversOf } from "../../src/checks/waivers.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import { invert } from "../../src/history/invert.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { testInstant } from "../support/small-register.ts";
import { testToday } from "../support/test-builder.ts";

const example = exampleRegister({ today: testToday, createdAt: testInstant });
const newId = seededIds("waivers");
const answer: WaiverAnswer = {
  reason: "de leverancier tekent in januari",
  acceptedById: null,
  acceptedBy: "directeur",
  madeOn: testToday,
  until: "2027-02-01",
};
const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.subject.id === b.subject.id && a.ref.path === b.ref.path;

function waived(finding: Finding, over: Partial<WaiverAnswer> = {}) {
  const edit = waiveFinding(finding, { ...answer, ...over }, newId);
  if (!edit.ok) throw new Error(edit.error.code);
  const after = apply(example, edit.value.changes);
  if (!after.ok) throw new Error(after.error.code);
  return { register: after.value, changes: edit.value.changes };
}
const findingsOf = (register: Register, today = testToday) => runAll(register, rules, today);
const first = findingsOf(example)[0];
if (first === undefined) throw new Error("the example has no findings");
const found = (register: Register, today = testToday) =>
  findingsOf(register, today).find((each) => isSame(each, first));

describe("a waiver", () => {
  it("marks the finding that it is about, and no other, and leaves a valid register", () => {
    const { register } = waived(first);
    expect(findingsOf(register).filter((each) => each.waived)).toHaveLength(1);
    expect(found(register)?.waived).toBe(true);
    expect(waiversOf(first, register, testToday)).toMatchObject([{ reason: answer.reason, acceptedBy: "directeur" }]);
    expect(readRegister(registerToJson(register)).ok).toBe(true);
  });

  it("holds up to and with its last day, without one until it is ended, and never without a reason", () => {
    expect(found(waived(first).register, "2027-02-01")?.waived).toBe(true);
    expect(found(waived(first).register, "2027-02-02")?.waived ?? false).toBe(false);
    expect(found(waived(first, { until: null }).register, "2029-01-01")?.waived).toBe(true);
    expect(found(waived(first, { reason: null }).register)?.waived).toBe(false);
  });

  it("does not hold any more once the finding says something else", () => {
    const { register } = waived(first);
    const waivers = new Map(
      [...register.waivers].map(([id, waiver]) => [id, { ...waiver, detailHash: "0".repeat(64) }]),
    );
    expect(found({ ...register, waivers })?.waived).toBe(false);
  });

  it("covers a gathered finding in all its parts, by one commit that undo takes back", () => {
    const gathered = gatherFindings(findingsOf(example), rules).find(({ parts }) => (parts?.length ?? 0) > 1);
    if (gathered === undefined) throw new Error("the example has no gathered finding");
    const { register, changes } = waived(gathered);
    const told = findingsOf(register).filter((each) => each.waived);
    expect(told).toHaveLength(gathered.parts?.length ?? 0);
    const back = apply(register, invert(changes));
    expect(back.ok && back.value.waivers.size).toBe(0);
  });

  it("is followed by the index, when it comes, changes and goes", () => {
    const index = new FindingsIndex(example, rules, testToday);
    const { register } = waived(first);
    const [id] = register.waivers.keys();
    const key = { kind: "waiver" as const, id: id ?? "" };
    index.update(register, [key]);
    expect(index.all()).toEqual(findingsOf(register));
    const ended = {
      ...register,
      waivers: new Map([...register.waivers].map(([k, w]) => [k, { ...w, until: "2026-01-01" }])),
    };
    index.update(ended, [key]);
    expect(index.all()).toEqual(findingsOf(ended));
    index.update(register, [key]);
    index.update(example, [key]);
    expect(index.all()).toEqual(findingsOf(example));
  });
});
