// Excel of 10,000 activities: our writer against ExcelJS writing the same cells, interleaved, each run in a process of its
// own; with CHROMIUM_PATH also in a worker of a real browser. `npm run bench -- excel` (or this file with [rows] [rounds])
// prints one JSON line: medians, spread, ratios; `valid` when the yardstick's halves agree within 10 %.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const outDir = path.join(root, "node_modules", ".cache", "bench");
const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 6);

async function run(entry, args) {
  const file = path.join(outDir, `${entry}.js`);
  return JSON.parse(execFileSync(process.execPath, [file, ...args], { encoding: "utf8", maxBuffer: 1 << 26 }));
}
for (const entry of ["excel.run", "excel-in-page.run"]) {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { ssr: path.join(here, `${entry}.ts`), outDir, emptyOutDir: false, target: "node20" },
  });
}

const ways = ["plain", "ours", "stream"];
const runs = Object.fromEntries(ways.map((way) => [way, []]));
for (let round = 0; round < rounds; round++) {
  for (const way of ways) runs[way].push(await run("excel.run", [way, String(rows)]));
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const ratio = (a, b) => Number((a / b).toFixed(2));
const figures = Object.fromEntries(
  ways.map((way) => {
    const ms = runs[way].map((one) => one.ms);
    const middle = (key) => median(runs[way].map((one) => one[key]));
    return [
      way,
      {
        ms: middle("ms"),
        msSpread: [Math.min(...ms), Math.max(...ms)],
        peakMb: middle("peakMb"),
        sizeBytes: middle("sizeBytes"),
      },
    ];
  }),
);
// Every other run, so that a machine that slows down for a while shows in both halves or in neither.
const halves = [0, 1].map((odd) => median(runs.plain.filter((_, n) => n % 2 === odd).map((one) => one.ms)));

const chromium = process.env.CHROMIUM_PATH;
const inWorker = chromium ? await run("excel-in-page.run", [chromium, path.join(here, "excel-page")]) : null;
const result = {
  bench: "excel",
  rows,
  columns: 40,
  rounds,
  machine: `${cpus()[0]?.model ?? "unknown"} × ${cpus().length}, Node ${process.version}`,
  ...figures,
  timeRatio: ratio(figures.ours.ms, figures.plain.ms),
  memoryRatio: ratio(figures.ours.peakMb, figures.plain.peakMb),
  inWorker: inWorker && { ...inWorker, timeRatio: ratio(median(inWorker.ours), median(inWorker.plain)) },
  goal: { timeRatio: 1, memoryRatio: 0.5 },
  valid: Math.abs(halves[0] - halves[1]) / halves[0] <= 0.1,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
