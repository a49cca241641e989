// All rules over 10,000 activities, and after one edit. `npm run bench -- checks` (or this file with [activities] [rounds])
// prints one JSON line: medians over processes, with structuredClone of the same register as yardstick; `valid` when the
// yardstick's halves agree within 10 %.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const outDir = path.join(root, "node_modules", ".cache", "bench");
const activities = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 6);
await build({
  root,
  configFile: false,
  logLevel: "error",
  build: { ssr: path.join(here, "checks.run.ts"), outDir, emptyOutDir: false, target: "node20" },
});

const run = () =>
  JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", path.join(outDir, "checks.run.js"), String(activities)], {
      encoding: "utf8",
    }),
  );
const runs = Array.from({ length: rounds }, run);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const round = (ms) => Number(ms.toFixed(ms < 10 ? 2 : 0));
const middle = (of) => round(median(runs.map(of)));
const spread = (of) => [round(Math.min(...runs.map(of))), round(Math.max(...runs.map(of)))];
const halves = [0, 1].map((odd) => median(runs.filter((_, n) => n % 2 === odd).map((one) => one.cloneMs)));

process.stdout.write(
  `${JSON.stringify({
    bench: "checks",
    activities,
    findings: runs[0]?.findings,
    rounds,
    machine: `${cpus()[0]?.model ?? "unknown"} × ${cpus().length}, Node ${process.version}`,
    cloneMs: middle((one) => one.cloneMs),
    indexesMs: middle((one) => one.indexesMs),
    allRulesMs: middle((one) => one.allRulesMs),
    followedMs: middle((one) => one.followedMs),
    followedSpread: spread((one) => one.followedMs),
    usesOfMostUsedParty: runs[0]?.usesOfMostUsedParty,
    afterOneEditMs: Object.fromEntries(
      Object.keys(runs[0]?.perEdit ?? {}).map((name) => [
        name,
        { p50: middle((one) => one.perEdit[name].p50), p95: middle((one) => one.perEdit[name].p95) },
      ]),
    ),
    slowestRulesMs: Object.fromEntries(
      Object.keys(runs[0]?.perRuleMs ?? {})
        .map((id) => [id, middle((one) => one.perRuleMs[id])])
        .sort((a, b) => b[1] - a[1])
        .slice(0, 10),
    ),
    reached: {
      followed: middle((one) => one.followedMs) <= 500,
      afterOneEdit: Object.keys(runs[0]?.perEdit ?? {}).every((name) => middle((one) => one.perEdit[name].p95) <= 16),
    },
    goal: { followedMs: 500, afterOneEditMs: 16 },
    valid: Math.abs(halves[0] - halves[1]) / halves[0] <= 0.1,
  })}\n`,
);
