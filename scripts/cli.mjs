/** `npm run -s cli -- COMMAND …`: the built command line, after making sure that it is there. */
import { join } from "node:path";
import { ensureBuild } from "./ensure.mjs";
import { root, runNode } from "./run.mjs";

await ensureBuild();
const here = process.env.INIT_CWD ?? process.cwd();
const { code } = await runNode([join(root, "dist/cli/verantwoord.js"), ...process.argv.slice(2)], { cwd: here });
process.exitCode = code ?? 2;
