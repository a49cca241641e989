import { describe, expect, it } from "vitest";
import { waiverProblems } from "../../src/checks/waiver-problems.ts";
import { testToday } from "../support/test-builder.ts";

const whole = { reason: "de leverancier tekent in januari", acceptedById: null, acceptedBy: "directeur" };

describe("what a waiver lacks", () => {
  it("is nothing when reason, who accepts it and a day are there", () => {
    expect(waiverProblems({ ...whole, until: "2027-11-25" }, testToday)).toEqual({});
    expect(waiverProblems({ ...whole, until: testToday }, testToday)).toEqual({});
  });

  it("is said of each field: white space is no reason, and a day that has passed no end", () => {
    const empty = { reason: "  ", acceptedById: null, acceptedBy: null, until: null };
    expect(waiverProblems(empty, testToday)).toEqual({
      reason: "missing",
      acceptedBy: "missing",
      until: "missing",
    });
    expect(waiverProblems({ ...whole, until: "2026-11-24" }, testToday)).toEqual({ until: "past" });
  });
});
