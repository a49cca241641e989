/** `npm run build`: the page and the programs into dist, their licences, and last of all the stamp of a whole build. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages } from "./ensure.mjs";
import { licencesText } from "./licences.mjs";
import { root } from "./run.mjs";

await ensurePackages();
process.env.NODE_ENV = "production";
process.chdir(root);
const { build } = await import("vite");

const dist = join(root, "dist");
const programs = [
  { mode: "shell", folder: "shell", entry: "electron/shell/main.ts" },
  { mode: "preload", folder: "shell", entry: "electron/shell/preload.ts" },
  { mode: "serve", folder: "serve", entry: "electron/serve/main.ts" },
  { mode: "cli", folder: "cli", entry: "src/cli/verantwoord.ts" },
].filter(({ entry }) => existsSync(entry));

rmSync(join(dist, ".built"), { force: true });
for (const folder of new Set(programs.map((program) => program.folder))) {
  rmSync(join(dist, folder), { recursive: true, force: true });
}
if (existsSync("renderer/index.html")) await build({ configFile: "vite.renderer.config.ts", logLevel: "warn" });
for (const { mode } of programs) await build({ configFile: "vite.node.config.ts", mode, logLevel: "warn" });

mkdirSync(dist, { recursive: true });
if (existsSync("dist/cli/verantwoord.js")) chmodSync("dist/cli/verantwoord.js", 0o755);
writeFileSync(join(dist, "licenses.txt"), licencesText(root));
writeFileSync(join(dist, ".built"), "");
