import { readFileSync } from "node:fs";

const firstLine = (text) => text.replace(/\s+/g, " ").trim();

/**
 * Counts one vitest run from its JSON report: tests passed and failed, and the names of those that were not tried.
 * A file that could not be loaded holds no tests, so it counts as one failure of its own.
 */
export function countReport(report) {
  const files = report.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults ?? []);
  const unloadable = files.filter(
    (file) => file.status === "failed" && !(file.assertionResults ?? []).some((test) => test.status === "failed"),
  );
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + unloadable.length,
    notTried: tests
      .filter((test) => !["passed", "failed"].includes(test.status))
      .map((test) => firstLine(test.fullName ?? test.title)),
  };
}

/** The outcome of a vitest stage: its report, and its exit code, which also knows of errors outside any test. */
export function vitestOutcome(reportPath, { code, output, timedOut }) {
  let counted;
  try {
    counted = countReport(JSON.parse(readFileSync(reportPath, "utf8")));
  } catch (error) {
    return { passed: 0, failed: 1, notTried: [], output: `${output}\nNo report of the tests: ${error.message}` };
  }
  const unexplained = code !== 0 && counted.failed === 0;
  if (!unexplained && counted.passed + counted.failed > 0) return { ...counted, output };
  const why = timedOut ? "The time for this stage was over." : "Vitest failed outside its tests, or found none.";
  return { ...counted, failed: counted.failed + 1, output: `${output}\n${why}` };
}

/** The outcome of any other stage: it counts as one. */
export const plainOutcome = ({ code, output, timedOut }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  notTried: [],
  output: timedOut ? `${output}\nThe time for this stage was over.` : output,
});

/** The sum over stages and the last line that `npm test` prints. */
export function sumUp(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}
