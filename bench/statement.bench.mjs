// The privacy statement of 200 activities. `npm run bench -- statement` (or this file with [activities] [rounds]) prints one JSON
// line: medians over processes, with structuredClone of the same register as yardstick; `valid` when its halves agree within 10 %.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const outDir = path.join(root, "node_modules", ".cache", "bench");
const activities = Number(process.argv[2] ?? 200);
const rounds = Number(process.argv[3] ?? 10);
await build({
  root,
  configFile: false,
  logLevel: "error",
  build: { ssr: path.join(here, "statement.run.ts"), outDir, emptyOutDir: false, target: "node20" },
});

const run = () =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(outDir, "statement.run.js"), String(activities)], { encoding: "utf8" }),
  );
const runs = Array.from({ length: rounds }, run);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const middle = (of) => Number(median(runs.map(of)).toFixed(1));
const halves = [0, 1].map((odd) => median(runs.filter((_, n) => n % 2 === odd).map((one) => one.cloneMs)));

process.stdout.write(
  `${JSON.stringify({
    bench: "statement",
    activities,
    rounds,
    machine: `${cpus()[0]?.model ?? "unknown"} × ${cpus().length}, Node ${process.version}`,
    sentences: runs[0]?.sentences,
    gaps: runs[0]?.gaps,
    cloneMs: middle((one) => one.cloneMs),
    firstMs: middle((one) => one.firstMs),
    planMs: middle((one) => one.planMs),
    planSpread: [Math.min, Math.max].map((edge) => Number(edge(...runs.map((one) => one.planMs)).toFixed(1))),
    readabilityMs: middle((one) => one.readabilityMs),
    htmlMs: middle((one) => one.htmlMs),
    reached: middle((one) => one.planMs) <= 50,
    goal: { planMs: 50 },
    valid: Math.abs(halves[0] - halves[1]) / halves[0] <= 0.1,
  })}\n`,
);
