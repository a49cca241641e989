/** `npm run bench [-- NAME…]`: runs the measurements in bench/ one after another; each prints one JSON line. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "./ensure.mjs";
import { findChromium } from "./find-program.mjs";
import { fail, root, runNode } from "./run.mjs";

await ensureBuild();
const folder = join(root, "bench");
const wanted = process.argv.slice(2);
const names = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".bench.mjs"))
  .map((file) => file.slice(0, -".bench.mjs".length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) fail(`There is no measurement called ${unknown.join(", ")} in bench/.`, 2);
if (names.length === 0) fail("There are no measurements in bench/ yet.", 2);

const chromium = findChromium();
const env = chromium === null ? {} : { CHROMIUM_PATH: chromium };
let failures = 0;
for (const name of names) {
  const { code } = await runNode([join(folder, `${name}.bench.mjs`)], { env });
  if (code !== 0) failures += 1;
}
process.exitCode = failures === 0 ? 0 : 1;
