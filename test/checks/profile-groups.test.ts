import { describe, expect, it } from "vitest";
import { FindingsIndex } from "../../src/checks/findings-index.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import type { Profile } from "../../src/model/register.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

const asProcessor = (() => {
  const b = testBuilder();
  b.activity({ role: "processor", status: "active", nextReviewOn: "2020-01-01" });
  return b.build();
})();
const withProfile = (profile: Profile) => ({ ...asProcessor, register: { ...asProcessor.register, profile } });
const found = (profile: Profile) => runAll(withProfile(profile), rules, testToday).map(({ rule }) => rule);

describe("a profile", () => {
  it("switches off the groups of rules that such an organisation does without", () => {
    expect(found("general")).toEqual(expect.arrayContaining(["engagement-missing", "review-overdue"]));
    expect(found("school")).toContain("review-overdue");
    expect(found("school")).not.toContain("engagement-missing");
    expect(found("small-organisation")).not.toContain("review-overdue");
  });

  it("that changes is followed at once", () => {
    const index = new FindingsIndex(withProfile("general"), rules, testToday);
    for (const profile of ["school", "small-organisation", "supplier"] as const) {
      const register = withProfile(profile);
      index.update(register, [{ kind: "register", id: register.register.id }]);
      expect(index.all()).toEqual(runAll(register, rules, testToday));
    }
  });
});
