import { benchPlan } from "../excel-cells.ts";
import { ours, plain } from "../excel-ways.ts";

/** Both ways in turn, three times, after one short round that loads and warms everything. */
async function run() {
  const times: Record<"ours" | "plain", number[]> = { ours: [], plain: [] };
  for (const rows of [200, 10_000, 10_000, 10_000]) {
    for (const [name, way] of [
      ["plain", plain],
      ["ours", ours],
    ] as const) {
      const started = performance.now();
      await way(benchPlan(rows));
      if (rows > 200) times[name].push(Math.round(performance.now() - started));
    }
  }
  return times;
}

run().then(
  (answer) => postMessage(answer),
  (problem: unknown) => postMessage({ problem: String(problem) }),
);
