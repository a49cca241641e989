import { describe, expect, it } from "vitest";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { waiverStandings } from "../../src/checks/waiver-standing.ts";
import { waiveFinding } from "../../src/checks/waivers.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import type { Register } from "../../src/model/register.ts";
import type { Waiver } from "../../src/model/waiver.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

const b = testBuilder();
const activity = b.activity({ status: "active", purposes: [b.purpose({ description: "te mailen" })] });
const plain = b.build();
const finding = runAll(plain, rules, testToday).find(({ rule }) => rule === "purpose-without-basis");
if (finding === undefined) throw new Error("a purpose without a basis is found");
const answer = { reason: "uitgezocht in januari", acceptedById: null, acceptedBy: "directeur", madeOn: testToday };
const edit = waiveFinding(finding, { ...answer, until: "2027-01-31" }, seededIds("waiver"));
const waived = apply(plain, edit.ok ? edit.value.changes : []);
if (!waived.ok) throw new Error("the waiver fits the register");
const [waiver] = waived.value.waivers.values() as Iterable<Waiver>;
if (waiver === undefined) throw new Error("there is a waiver");

const standing = (register: Register, today = testToday) =>
  waiverStandings(register, runAll(register, rules, today), today).get(waiver.id);
const withWaiver = (fields: Partial<Waiver>): Register => ({
  ...waived.value,
  waivers: new Map([[waiver.id, { ...waiver, ...fields }]]),
});

describe("how a waiver stands", () => {
  it("holds up to and including its day, and has ended after it", () => {
    expect(standing(waived.value)).toBe("holds");
    expect(standing(waived.value, "2027-01-31")).toBe("holds");
    expect(standing(waived.value, "2027-02-01")).toBe("ended");
  });

  it("is told as changed when the finding says something else than what was accepted", () => {
    expect(standing(withWaiver({ detailHash: "of another finding" }))).toBe("changed");
  });

  it("is no longer needed when nothing is found, or what it was about is gone", () => {
    const settled = { ...activity, purposes: [] };
    expect(standing({ ...waived.value, activities: new Map([[activity.id, settled]]) })).toBe("settled");
    expect(standing({ ...waived.value, activities: new Map() })).toBe("settled");
  });
});
