// Saving, twin included: from the commit of one edit until both copies have it, at 100 and at 10,000 activities; and a bulk edit of
// 1,000 as one gesture. Yardstick, in turn with each: one bare Dexie strict put of as many bytes plus one bare POST that is
// fsynced; for the bulk edit Dexie's bulkPut of as many rows. `npm run bench -- save` (or this file with [edits] [bulks]).
// Prints one JSON line.
import { spawn } from "node:child_process";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { isValid, machineOf, median, quantile, round } from "./app-page.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const edits = Number(process.argv[2] ?? 200);
const bulks = Number(process.argv[3] ?? 12);
const pageFolder = path.join(root, "node_modules", ".cache", "bench", "save-page");
const folder = mkdtempSync(path.join(tmpdir(), "verantwoord-bench-"));

await build({
  root: path.join(here, "save-page"),
  configFile: false,
  logLevel: "error",
  base: "./",
  build: { outDir: pageFolder, emptyOutDir: true, target: "chrome140" },
});

/** The bare counterpart: a page with nothing but Dexie, and a server that appends what is posted and fsyncs it. */
const log = openSync(path.join(folder, "bare.log"), "a");
const bare = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    if (request.method === "POST") {
      writeSync(log, Buffer.concat(chunks));
      fdatasyncSync(log);
      response.end("{}");
    } else if (request.url === "/dexie.mjs") {
      response.setHeader("content-type", "text/javascript");
      response.end(readFileSync(path.join(root, "node_modules/dexie/dist/dexie.mjs")));
    } else {
      response.setHeader("content-type", "text/html");
      response.end("<!doctype html><title>bare</title>");
    }
  });
});
await new Promise((resolve) => bare.listen(0, "127.0.0.1", resolve));

const host = spawn(process.execPath, [path.join(root, "dist/serve/serve.js"), "--port", "0", "--page", pageFolder], {
  env: { ...process.env, VERANTWOORD_HOME: path.join(folder, "home") },
});
const address = await new Promise((resolve, reject) => {
  let said = "";
  for (const stream of [host.stdout, host.stderr]) {
    stream.on("data", (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  }
  host.once("exit", (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
});
const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
});

try {
  const yardstick = await context.newPage();
  await yardstick.goto(`http://127.0.0.1:${bare.address().port}/`);
  await yardstick.evaluate(async () => {
    const { Dexie } = await import("/dexie.mjs");
    const db = new Dexie("bare", { chromeTransactionDurability: "strict" });
    db.version(1).stores({ rows: "id" });
    await db.open();
    const letters = (length) => "x".repeat(length);
    window.bare = async ({ rowLengths, lineLength }, posts) => {
      const rows = rowLengths.map((length, n) => ({ id: `row ${n}`, body: letters(length) }));
      const line = letters(lineLength);
      const begun = performance.now();
      if (rows.length === 1) await db.rows.put(rows[0]);
      else await db.rows.bulkPut(rows);
      if (posts) await (await fetch("/", { method: "POST", body: line })).text();
      return performance.now() - begun;
    };
  });

  const figures = {};
  for (const activities of [100, 10_000]) {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(address);
    await page.waitForFunction(() => window.bench !== undefined);
    await page.evaluate((count) => window.bench.open(count), activities);
    await page.waitForTimeout(2000);
    const ours = [];
    const bares = [];
    for (let n = 0; n < edits; n += 1) {
      const saved = await page.evaluate((number) => window.bench.edit(number), n);
      ours.push(saved.ms);
      bares.push(await yardstick.evaluate((sizes) => window.bare(sizes, true), saved));
    }
    figures[`edit at ${activities}`] = compared(ours, bares, (ms) => quantile(ms, 0.95) <= 50);
    if (activities >= 1000) {
      const many = [];
      const puts = [];
      for (let n = 0; n < bulks; n += 1) {
        const saved = await page.evaluate((number) => window.bench.bulk(1000, number), n);
        many.push(saved.ms);
        puts.push(await yardstick.evaluate((sizes) => window.bare(sizes, false), saved));
      }
      figures["bulk edit of 1000"] = compared(many, puts, () => true);
    }
    await page.close();
  }
  console.log(JSON.stringify({ bench: "save", edits, bulks, figures, machine: machineOf(context) }));
} finally {
  await context.close();
  host.kill("SIGINT");
  bare.close();
  closeSync(log);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function compared(ours, bares, isFast) {
  // The first few warm everything up.
  const [own, bare] = [ours, bares].map((values) => values.slice(Math.min(10, Math.floor(values.length / 6))));
  const of = (values) => ({ p50: round(median(values)), p95: round(quantile(values, 0.95)) });
  const ratio = Number((median(own) / median(bare)).toFixed(2));
  return {
    ms: of(own),
    bareMs: of(bare),
    ratioOfMedians: ratio,
    reached: { time: isFast(own), ratio: ratio <= 1.5 },
    valid: isValid(bare),
  };
}
