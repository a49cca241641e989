import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { benchPlan } from "./excel-cells.ts";
import { fillSheet, ours, plain, type Way } from "./excel-ways.ts";

/** ExcelJS's streaming writer, which exists for Node only. */
const stream: Way = async (plan) => {
  const ExcelJs: typeof import("exceljs") = createRequire(import.meta.url)("exceljs");
  const sink = new PassThrough();
  let sizeBytes = 0;
  sink.on("data", (chunk: Buffer) => {
    sizeBytes += chunk.length;
  });
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: true });
  for (const sheet of plan.sheets) await fillSheet(workbook.addWorksheet(sheet.name), sheet, (row) => row.commit());
  await workbook.commit();
  return sizeBytes;
};

/** One measurement in a process of its own: `node excel.run.js WAY ROWS` prints milliseconds, peak memory and size as JSON. */
const ways: Readonly<Record<string, Way>> = { ours, plain, stream };
const [, , name = "", rows = "10000"] = process.argv;
const way = ways[name];
if (way === undefined) throw new Error(`no such way: ${name}`);
const started = performance.now();
const sizeBytes = await way(benchPlan(Number(rows)));
const ms = Math.round(performance.now() - started);
process.stdout.write(JSON.stringify({ ms, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), sizeBytes }));
