import { expect, test } from "vitest";
import { countingsFor, usesSchoolYear } from "../../src/derive/profile-needs.ts";
import { testBuilder } from "../support/test-builder.ts";

const withProfile = (profile: "school" | "small-organisation") => {
  const register = testBuilder().build();
  return { ...register, register: { ...register.register, profile } };
};

test("a school counts by school years, a club does not", () => {
  expect(countingsFor(withProfile("school"), null)).toContain("school-year-end");
  expect(countingsFor(withProfile("small-organisation"), null)).not.toContain("school-year-end");
});

test("a club that has a term by school years keeps what stands there", () => {
  const b = testBuilder();
  b.term({ phases: [b.longer("P1Y", { counting: "school-year-end" })] });
  expect(usesSchoolYear(b.build())).toBe(true);
  expect(countingsFor(withProfile("small-organisation"), "school-year-end")).toContain("school-year-end");
});
