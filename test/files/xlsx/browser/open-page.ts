import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** As strict as the app's; on every answer, since a worker takes its policy from its own script's header. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/**
 * Builds a page as the app's is built, serves it under a strict policy and gives what its worker answered, with every
 * breach of the policy that page and worker saw. `executablePath` is a Chromium.
 */
export async function answerOfPage(
  folder: string,
  executablePath: string,
): Promise<{ answer: unknown; violations: string[] }> {
  const out = mkdtempSync(join(tmpdir(), "verantwoord-page-"));
  await build({
    root: folder,
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: out, emptyOutDir: true, assetsInlineLimit: 0, target: "chrome140", chunkSizeWarningLimit: 1500 },
  });
  const server = createServer((request, response) => {
    const name = normalize(new URL(request.url ?? "/", "http://page").pathname).replace(/^[/\\]+/, "") || "index.html";
    try {
      const body = readFileSync(join(out, name));
      response.writeHead(200, {
        "content-type": types[extname(name)] ?? "application/octet-stream",
        "content-security-policy": policy,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end(); // the browser asks for a favicon, which is not there
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answer = await page.evaluate("window.answer");
    const violations = (await page.evaluate("window.violations")) as string[];
    return { answer, violations };
  } finally {
    await browser.close();
    server.close();
    rmSync(out, { recursive: true, force: true });
  }
}
