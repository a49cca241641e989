/** `npm run build [-- PART…]`: the page and the programs into dist, their licences, and last of all the stamp of a whole build. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ensurePackages } from "./ensure.mjs";
import { licencesText } from "./licences.mjs";
import { fail, root } from "./run.mjs";

/** Each part with what Vite is told; shell and preload share a folder, so it is emptied before either. */
const parts = {
  page: { configFile: "vite.renderer.config.ts" },
  shell: { configFile: "vite.node.config.ts", mode: "shell" },
  preload: { configFile: "vite.node.config.ts", mode: "preload" },
  serve: { configFile: "vite.node.config.ts", mode: "serve" },
  cli: { configFile: "vite.node.config.ts", mode: "cli" },
};

await ensurePackages();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) fail(`There is no part called ${unknown.join(", ")}: ${Object.keys(parts).join(", ")}.`, 2);
const whole = asked.length === 0;

process.env.NODE_ENV = "production";
process.chdir(root);
const { build } = await import("vite");
const dist = join(root, "dist");
rmSync(join(dist, ".built"), { force: true });
if (whole) for (const folder of ["shell", "serve", "cli"]) rmSync(join(dist, folder), { recursive: true, force: true });

for (const name of whole ? Object.keys(parts) : asked) {
  try {
    await build({ ...parts[name], logLevel: "warn" });
  } catch (error) {
    fail(`${name}: ${stripVTControlCharacters(error.message)}`);
  }
}

mkdirSync(dist, { recursive: true });
if (whole || asked.includes("cli")) chmodSync(join(dist, "cli", "verantwoord.js"), 0o755);
writeFileSync(join(dist, "licenses.txt"), licencesText(root));
if (whole) writeFileSync(join(dist, ".built"), "");
