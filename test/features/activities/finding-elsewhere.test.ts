import { expect, test } from "vitest";
import { findingElsewhere } from "../../../renderer/features/activities/finding-elsewhere.ts";
import type { Finding } from "../../../src/checks/finding.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";

const at = (id: string): Finding => ({
  rule: "purpose-missing",
  severity: "error",
  article: "art. 30(1)(b)",
  subject: { kind: "activity", id },
  ref: fieldRef("activity", id, "purposes"),
  places: [fieldRef("activity", id, "purposes")],
  facts: {},
  concept: false,
  waived: false,
  fixable: false,
});

test("the walk goes on in the entity that follows", () => {
  const findings = [at("a"), at("b"), at("b"), at("c")];
  expect(findingElsewhere(findings, "b")).toBe(findings[3]);
  expect(findingElsewhere(findings, "a")).toBe(findings[1]);
});

test("past the end it begins again", () => {
  const findings = [at("a"), at("b")];
  expect(findingElsewhere(findings, "b")).toBe(findings[0]);
});

test("where only this entity has findings there is nowhere to go", () => {
  expect(findingElsewhere([at("a"), at("a")], "a")).toBeUndefined();
  expect(findingElsewhere([], "a")).toBeUndefined();
});
