/** `npm test`: every stage of the gate with its time; the last line is the sum, the exit code says whether all is well. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensurePackages } from "./ensure.mjs";
import { runNode } from "./run.mjs";
import { plainOutcome, sumUp, vitestOutcome } from "./stages.mjs";

await ensurePackages();
const reports = mkdtempSync(join(tmpdir(), "verantwoord-test-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

const minutes = (count) => count * 60_000;
const failed = (line) => ({ passed: 0, failed: 1, notTried: [], output: line });

const tool =
  (...args) =>
  async () =>
    plainOutcome(await runNode(args, { quiet: true, timeoutMs: minutes(4) }));

const vitest = (project, { env = {}, timeoutMs = minutes(7) } = {}) => {
  const report = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return async () =>
    vitestOutcome(report, await runNode(["node_modules/vitest/vitest.mjs", ...args], { quiet: true, env, timeoutMs }));
};

async function inBrowser() {
  const browser = await ensureChromium();
  if (browser.problem !== undefined) return failed(browser.problem);
  return vitest("e2e", { env: { CHROMIUM_PATH: browser.path }, timeoutMs: minutes(25) })();
}

/** Biome for the code itself (import cycles too), then our own rules on which folder may import which. */
async function lint() {
  const outcome = await tool(
    "node_modules/@biomejs/biome/bin/biome",
    "check",
    "--error-on-warnings",
    "--diagnostic-level=warn",
  )();
  return outcome.failed > 0 ? outcome : tool("scripts/layers.mjs")();
}

const stages = [
  { name: "types", work: tool("node_modules/typescript/bin/tsc", "-b") },
  { name: "lint", work: lint },
  { name: "dead code", work: tool("node_modules/knip/bin/knip.js") },
  { name: "unit", work: vitest("unit") },
  { name: "build", work: tool("scripts/build.mjs") },
  { name: "package", work: vitest("package"), needs: "build" },
  { name: "end to end", work: inBrowser, needs: "build" },
];

const outcomes = new Map();
for (const { name, work, needs } of stages) {
  const started = Date.now();
  const blocked = needs !== undefined && outcomes.get(needs).failed > 0;
  const outcome = blocked ? failed(`Not run, because the stage "${needs}" failed.`) : await work();
  outcomes.set(name, outcome);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(7);
  process.stdout.write(
    `${outcome.failed === 0 ? "ok    " : "FAILED"} ${name.padEnd(11)}${seconds} s   ${sumUp([outcome]).line}\n`,
  );
  if (outcome.failed > 0) process.stdout.write(`${outcome.output.trimEnd()}\n\n`);
}

const all = [...outcomes.values()];
for (const name of all.flatMap((outcome) => outcome.notTried)) process.stdout.write(`not tried: ${name}\n`);
const sum = sumUp(all);
process.stdout.write(`${sum.line}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
