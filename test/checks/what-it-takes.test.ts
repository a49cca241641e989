import { describe, expect, it } from "vitest";
import { whatItTakes } from "../../src/checks/what-it-takes.ts";

describe("what a finding takes", () => {
  it("is one click where there is an act for it, whoever else is concerned", () => {
    expect(whatItTakes({ rule: "review-overdue", fixable: true })).toBe("click");
  });

  it("is asking where the answer is another's, and else a choice", () => {
    expect(whatItTakes({ rule: "processor-agreement-missing", fixable: false })).toBe("asking");
    expect(whatItTakes({ rule: "purpose-without-basis", fixable: false })).toBe("choice");
  });
});
