// Excel of 10,000 activities: our writer against ExcelJS writing the same cells, each run in a process of its own,
// interleaved. `npm run bench -- excel` (or this file with [rows] [rounds]) prints one JSON line: medians, spread, ratios; `valid` when the yardstick's
// halves agree within 10 %.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outDir = path.join(root, "node_modules", ".cache", "bench");
const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);

mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: "error",
  build: { ssr: path.join(root, "bench", "excel-run.ts"), outDir, emptyOutDir: false, target: "node20" },
});

const ways = ["plain", "ours", "stream"];
const runs = Object.fromEntries(ways.map((way) => [way, []]));
for (let round = 0; round < rounds; round++) {
  for (const way of ways) {
    const output = execFileSync(process.execPath, [path.join(outDir, "excel-run.js"), way, String(rows)], {
      encoding: "utf8",
    });
    runs[way].push(JSON.parse(output));
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const middle = (way, key) => median(runs[way].map((run) => run[key]));
const half = Math.ceil(rounds / 2);
const halves = [runs.plain.slice(0, half), runs.plain.slice(-half)].map((part) => median(part.map((run) => run.ms)));
const figures = Object.fromEntries(
  ways.map((way) => {
    const ms = runs[way].map((run) => run.ms);
    return [
      way,
      {
        ms: middle(way, "ms"),
        msSpread: [Math.min(...ms), Math.max(...ms)],
        peakMb: middle(way, "peakMb"),
        sizeBytes: middle(way, "sizeBytes"),
      },
    ];
  }),
);
const result = {
  bench: "excel",
  rows,
  columns: 40,
  rounds,
  machine: `${cpus()[0]?.model ?? "unknown"} × ${cpus().length}, Node ${process.version}`,
  ...figures,
  timeRatio: Number((figures.ours.ms / figures.plain.ms).toFixed(2)),
  memoryRatio: Number((figures.ours.peakMb / figures.plain.peakMb).toFixed(2)),
  goal: { timeRatio: 1, memoryRatio: 0.5 },
  valid: Math.abs(halves[0] - halves[1]) / halves[0] <= 0.1,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
