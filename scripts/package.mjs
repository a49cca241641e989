/** `npm run package [-- --win --mac --linux]`: installers by electron-builder, for this system when none is named. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "./ensure.mjs";
import { whatIsMissing } from "./package-problem.mjs";
import { fail, root, runNode } from "./run.mjs";

await ensureBuild();
const args = process.argv.slice(2);
const { code, output, timedOut } = await runNode(
  ["node_modules/electron-builder/cli.js", ...args, "--publish", "never"],
  { quiet: true, timeoutMs: 30 * 60_000 },
);
mkdirSync(join(root, "release"), { recursive: true });
writeFileSync(join(root, "release", "package.log"), output);
if (timedOut) fail("Packaging took more than half an hour: see release/package.log.");
if (code !== 0) fail(`${whatIsMissing(output)} The whole story: release/package.log.`);
process.stdout.write("The installers are in release/.\n");
