// What the measurements of the app have in common: the built host and page on folders of their own, with a made-up register.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const browserArguments = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts host and browser on empty folders; `close` leaves nothing behind. */
export async function startApp() {
  const folder = mkdtempSync(path.join(tmpdir(), "verantwoord-bench-"));
  const host = spawn(process.execPath, [path.join(root, "dist/serve/serve.js"), "--port", "0"], {
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
    args: browserArguments,
    viewport: { width: 1280, height: 800 },
    locale: "nl-NL",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(180_000);
  return {
    folder,
    address,
    context,
    page,
    close: async () => {
      await context.close();
      host.kill("SIGINT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Makes a register of so many activities and opens it in the page, until everything about it is quiet. */
export async function openSynthetic({ folder, address, page }, activities) {
  const file = path.join(folder, "register.json");
  const cli = path.join(root, "dist/cli/verantwoord.js");
  const args = [cli, "synth", "--activities", String(activities), "--seed", "1"];
  writeFileSync(file, execFileSync(process.execPath, args, { maxBuffer: 1 << 30 }));
  await page.goto(address);
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Open een bestand/ }).click();
  await (await asked).setFiles(file);
  await untilQuiet(page);
  await page.getByRole("navigation", { name: "Onderdelen" }).getByRole("link", { name: "Verwerkingen" }).click();
  await page.locator("[role=row] [role=rowheader], [role=row] [role=gridcell]").first().waitFor();
  return file;
}

/** Opening makes findings and a backup; neither is to be taken for what is measured. */
export async function untilQuiet(page) {
  await page.locator(".status .ok", { hasText: "bewaard" }).waitFor();
  await page.locator(".status", { hasText: /bevinding/ }).waitFor();
  await page.locator(".status", { hasText: /reservekopie \d/ }).waitFor();
  await page.waitForTimeout(3000);
}

export const round = (ms) => Number(ms.toFixed(ms < 10 ? 2 : 0));

/** The value below which a part of the values lies. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

/** Whether the halves of a yardstick's runs agree within 10 %: only then do the figures beside it mean something. */
export function isValid(yardstick) {
  const [even, odd] = [0, 1].map((rest) => median(yardstick.filter((_, n) => n % 2 === rest)));
  return Math.abs(even - odd) / even <= 0.1;
}

export const machineOf = (context) => ({
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  node: process.version,
  chromium: context.browser()?.version(),
});
