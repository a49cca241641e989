import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { testToday } from "../support/test-builder.ts";

/** What the statements really leave out. Anything else called a shortfall would be a cry of wolf. */
const honestShortfalls: ReadonlyArray<RuleId> = [
  "purpose-missing",
  "consent-automatic",
  "retention-missing",
  "purpose-without-basis",
  "data-items-missing",
  "engagement-customer-missing",
];

describe.each(["000", "001", "002", "003", "004"])("the register of statement %s", (number) => {
  const read = readRegister(JSON.parse(readFileSync(new URL(`../registers/${number}.json`, import.meta.url), "utf8")));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const findings = runAll(read.value, rules, testToday);

  it("falls short only where its statement is silent", () => {
    const shortfalls = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    expect(shortfalls.filter((rule) => !honestShortfalls.includes(rule))).toEqual([]);
    expect(shortfalls.length).toBeGreaterThan(0);
  });

  it("asks no agreement of carriers, banks and the police, and no second one of Google", () => {
    expect(findings.filter(({ rule }) => rule.startsWith("processor-agreement"))).toEqual([]);
  });
});

describe("the example register", () => {
  const findings = runAll(exampleRegister({ today: testToday }), rules, testToday);

  it("shows agreements in each state that asks for an act", () => {
    const found = new Set(findings.map(({ rule }) => rule));
    for (const state of ["missing", "concept", "ended", "ends-soon"] as const) {
      expect(found).toContain(`processor-agreement-${state}`);
    }
  });

  it("keeps what stands in concepts apart", () => {
    expect(findings.some(({ concept }) => concept)).toBe(true);
    expect(findings.some(({ concept }) => !concept)).toBe(true);
  });
});
