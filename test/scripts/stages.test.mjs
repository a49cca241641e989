import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countReport, plainOutcome, sumUp, vitestOutcome } from "../../scripts/stages.mjs";

const test = (status, fullName = status) => ({ status, fullName });
const file = (status, ...assertionResults) => ({ status, assertionResults });

describe("counting a vitest report", () => {
  it("counts tests over files and names what was not tried", () => {
    const report = {
      testResults: [
        file("passed", test("passed"), test("skipped", "shell  smoke:\n no binary")),
        file("failed", test("failed")),
      ],
    };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1, notTried: ["shell smoke: no binary"] });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(countReport({ testResults: [file("failed")] })).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("the outcome of a vitest stage", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "verantwoord-stages-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const outcomeOf = (report, ran) => {
    const path = join(folder, "report.json");
    if (report !== null) writeFileSync(path, JSON.stringify(report));
    return vitestOutcome(path, { code: 0, output: "", timedOut: false, ...ran });
  };
  const allPassed = { testResults: [file("passed", test("passed"))] };

  it("is good only when the tests and the exit code are", () => {
    expect(outcomeOf(allPassed, {})).toMatchObject({ passed: 1, failed: 0 });
    expect(outcomeOf(allPassed, { code: 1 })).toMatchObject({ passed: 1, failed: 1 });
  });

  it("fails when no report was written or no test was found", () => {
    expect(outcomeOf(null, { code: 1 })).toMatchObject({ failed: 1 });
    expect(outcomeOf({ testResults: [] }, {})).toMatchObject({ failed: 1 });
  });

  it("fails when its time was over", () => {
    expect(outcomeOf(allPassed, { code: null, timedOut: true }).output).toContain("time");
    expect(plainOutcome({ code: null, output: "", timedOut: true })).toMatchObject({ passed: 0, failed: 1 });
  });
});

it("the last line is the sum and nothing else", () => {
  const sum = sumUp([
    plainOutcome({ code: 0, output: "" }),
    plainOutcome({ code: 2, output: "" }),
    { passed: 40, failed: 1 },
  ]);
  expect(sum).toEqual({ passed: 41, failed: 2, line: "41 passed, 2 failed" });
});
