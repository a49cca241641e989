import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingMessage } from "../../src/checks/finding.ts";
import { proposeFix } from "../../src/checks/propose-fix.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { testInstant } from "../support/small-register.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";
import { activityCases } from "./cases/activity-cases.ts";
import { basesCases } from "./cases/bases-cases.ts";
import { controllerCases } from "./cases/controller-cases.ts";
import { governanceCases } from "./cases/governance-cases.ts";
import { guardedDataCases } from "./cases/guarded-data-cases.ts";
import { libraryCases } from "./cases/library-cases.ts";
import { partyCases } from "./cases/party-cases.ts";
import { retentionCases } from "./cases/retention-cases.ts";
import { rightsCases } from "./cases/rights-cases.ts";
import type { Fill, RuleCases } from "./cases/rule-case.ts";
import { termsCases } from "./cases/terms-cases.ts";
import { textsCases } from "./cases/texts-cases.ts";
import { transferCases } from "./cases/transfer-cases.ts";

const cases: RuleCases = {
  ...basesCases,
  ...guardedDataCases,
  ...termsCases,
  ...governanceCases,
  ...textsCases,
  ...rightsCases,
  ...controllerCases,
  ...activityCases,
  ...partyCases,
  ...transferCases,
  ...retentionCases,
  ...libraryCases,
};

const filled = (fill: Fill) => {
  const b = testBuilder();
  fill(b);
  return b.build();
};

const findingsOf = (fill: Fill, id: string) => {
  const register = filled(fill);
  return { register, findings: runAll(register, rules, testToday).filter(({ rule }) => rule === id) };
};

describe("the list of rules", () => {
  it("holds every rule file once, and every rule has words and cases", () => {
    const files = readdirSync(new URL("../../src/checks/rules", import.meta.url)).map((name) =>
      name.replace(".ts", ""),
    );
    const ids = rules.map(({ id }) => id);
    expect([...ids].sort()).toEqual(files.sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(nl.checks.rules).sort());
    expect([...ids].sort()).toEqual(Object.keys(cases).sort());
  });
  it("says of the same rules that they gather as the words do", () => {
    const gathering = rules.filter(({ gathers }) => gathers === true).map(({ id }) => id);
    expect(gathering.sort()).toEqual(Object.keys(nl.checks.gathered).sort());
    expect(gathering).toEqual(Object.keys(en.checks.gathered).sort());
  });
  it("cites an article of the GDPR or names the other law", () => {
    for (const { article } of rules)
      expect(article).toMatch(/^art\. \d+(\.\d+a?)?(\(\d+\))?(\([a-z]\))?( [A-Z][A-Za-z]+( \d{4})?)?$/);
  });
  it("has words on the button of every fix, in both languages, and only there", () => {
    for (const rule of rules) {
      const isFixable = rule.fix !== undefined;
      expect([rule.id, nl.checks.rules[rule.id].fix !== null]).toEqual([rule.id, isFixable]);
      expect([rule.id, en.checks.rules[rule.id].fix !== null]).toEqual([rule.id, isFixable]);
      expect([rule.id, (cases[rule.id]?.fixed ?? []).length > 0]).toEqual([rule.id, isFixable]);
    }
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { triggers = {}, nearly = {}, fixed = [] } = cases[id] ?? {};

  it.each(Object.entries(triggers))("finds: %s", (_name, fill) => {
    const { register, findings } = findingsOf(fill, id);
    expect(findings).toHaveLength(1);
    for (const words of [nl, en]) {
      for (const finding of findings) {
        const message = findingMessage(finding, register, words);
        expect(message).toMatch(/^[A-Z0-9“].*\.$/);
        expect(message).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  it.each(Object.entries(nearly))("passes over: %s", (_name, fill) => {
    expect(findingsOf(fill, id).findings).toEqual([]);
  });

  it("says itself which of these it can fix", () => {
    const fixable = Object.entries(triggers).filter(([, fill]) => findingsOf(fill, id).findings[0]?.fixable === true);
    expect(fixable.map(([name]) => name).sort()).toEqual([...fixed].sort());
  });

  it.each(fixed)("is taken away by its fix: %s", (name) => {
    const fill = triggers[name];
    if (fill === undefined) throw new Error(`${id} has no trigger ${name}`);
    const { register, findings } = findingsOf(fill, id);
    for (const finding of findings) {
      const context = { register, today: testToday, at: testInstant, newId: seededIds("fix") };
      const edit = proposeFix(finding, rules, context);
      const after = apply(register, edit?.changes ?? []);
      if (!after.ok) throw new Error(after.error.code);
      expect(runAll(after.value, [rule], testToday)).toEqual([]);
      expect(readRegister(JSON.parse(JSON.stringify(registerToJson(after.value))))).toMatchObject({ ok: true });
    }
  });
});
