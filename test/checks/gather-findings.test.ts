import { describe, expect, it } from "vitest";
import { findingMessage } from "../../src/checks/finding.ts";
import { gatherFindings } from "../../src/checks/gather-findings.ts";
import { proposeFix } from "../../src/checks/propose-fix.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import type { Register } from "../../src/model/register.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { testInstant } from "../support/small-register.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";
import { partyIn } from "./cases/rule-case.ts";

const gather = (register: Register) => gatherFindings(runAll(register, rules, testToday), rules);
const context = (register: Register) => ({ register, today: testToday, at: testInstant, newId: seededIds("fix") });

const openRecipients = (count: number) => {
  const b = testBuilder();
  for (let n = 1; n <= count; n++) b.activity({ name: `Verwerking ${n}`, status: "active" });
  return b.build();
};

describe("the same gap many times", () => {
  const register = openRecipients(200);
  const found = gather(register).filter(({ rule }) => rule === "recipients-not-answered");

  it("is one finding, with all its places and subjects", () => {
    expect(found).toHaveLength(1);
    expect(found[0]?.places).toHaveLength(200);
    expect(found[0]?.parts).toHaveLength(200);
  });

  it("is told with a few names and the count of the rest, in both languages", () => {
    for (const words of [nl, en]) {
      const message = findingMessage(found[0] ?? expect.fail(), register, words);
      expect(message).toMatch(/200 .*Verwerking \d+, Verwerking \d+, Verwerking \d+ (en nog 197|and 197 more)/);
    }
  });

  it("goes away by one act, in one edit", () => {
    const edit = proposeFix(found[0] ?? expect.fail(), rules, context(register));
    expect(edit?.changes).toHaveLength(200);
    const after = apply(register, edit?.changes ?? []);
    if (!after.ok) throw new Error(after.error.code);
    expect(gather(after.value).filter(({ rule }) => rule === "recipients-not-answered")).toEqual([]);
  });

  it("is told apart for what has begun and what is a concept", () => {
    const b = testBuilder();
    for (const status of ["active", "active", "concept", "concept"] as const) b.activity({ status });
    const open = gather(b.build()).filter(({ rule }) => rule === "recipients-not-answered");
    expect(open.map(({ concept }) => concept).sort()).toEqual([false, true]);
  });

  it("once is not gathered", () => {
    expect(gather(openRecipients(1)).every(({ parts }) => parts === undefined)).toBe(true);
  });

  it("in parts that mend the same activity is mended all the same", () => {
    const b = testBuilder();
    const uses = ["US", "IN"].map((country) =>
      b.partyUse({ who: partyIn(b.party({ name: country, country })), role: "controller" }),
    );
    b.activity({ status: "active", partyUses: uses });
    const one = b.build();
    const [open] = gather(one).filter(({ rule }) => rule === "transfer-not-answered");
    const after = apply(one, proposeFix(open ?? expect.fail(), rules, context(one))?.changes ?? []);
    if (!after.ok) throw new Error(after.error.code);
    const transfers = [...after.value.activities.values()].flatMap(({ partyUses }) =>
      (partyUses ?? []).flatMap((use) => use.transfers ?? []),
    );
    expect(transfers.map(({ destination }) => destination)).toEqual([
      { kind: "country", country: "US" },
      { kind: "country", country: "IN" },
    ]);
  });
});
