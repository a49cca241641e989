import { needsBuild, needsInstall } from "./freshness.mjs";
import { nodeProblem } from "./node-version.mjs";
import { fail, root, runNode, runNpm } from "./run.mjs";

/** Ends with one clear line when this Node cannot run the tools. */
export function ensureNode() {
  const problem = nodeProblem(process.version);
  if (problem !== null) fail(problem);
}

/** Installs the packages of the lock file when they are not there; no package's own script ever runs. */
export async function ensurePackages() {
  ensureNode();
  if (!needsInstall(root)) return;
  process.stderr.write("Installing packages (npm ci --ignore-scripts) …\n");
  const { code } = await runNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0)
    fail("The packages could not be installed: see npm's message above. Is there a network or a registry?");
}

/** Packages, and a build that is as new as the sources. Messages go to standard error, so that output can be piped. */
export async function ensureBuild() {
  await ensurePackages();
  if (!needsBuild(root)) return;
  process.stderr.write("Building …\n");
  const { code, output } = await runNode(["scripts/build.mjs"], { quiet: true });
  if (code !== 0) fail(`${output.trimEnd()}\nThe build failed.`);
}
