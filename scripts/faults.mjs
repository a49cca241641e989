/** `npm run faults [-- KILLS]`: everything that tries to lose a register, with as many kills (200 if none are named). */
import { ensureBuild } from "./ensure.mjs";
import { findChromium } from "./find-program.mjs";
import { fail, root, runNode } from "./run.mjs";

const kills = Number(process.argv[2] ?? 200);
if (!Number.isInteger(kills) || kills < 1) fail("The number of kills must be a whole number above 0.", 2);
await ensureBuild();
const chromium = findChromium();
const env = { VERANTWOORD_KILLS: String(kills), ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) };
const vitest = [`${root}/node_modules/vitest/vitest.mjs`, "run", "--project", "e2e", "test/faults"];
const { code } = await runNode(vitest, { env });
process.exitCode = code ?? 1;
