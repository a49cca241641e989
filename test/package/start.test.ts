import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;
let started: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verantwoord-start-"));
});
afterEach(() => {
  if (started?.pid !== undefined && started.exitCode === null) process.kill(-started.pid, "SIGKILL");
  started = null;
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` as it is run at a terminal: a group of processes of its own, which Ctrl-C reaches as a whole. */
function start(...args: ReadonlyArray<string>): {
  child: ChildProcess;
  printed: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
    detached: true,
    env: { ...process.env, VERANTWOORD_HOME: join(folder, "data"), DISPLAY: "", WAYLAND_DISPLAY: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started = child;
  let text = "";
  child.stdout?.on("data", (bytes: Buffer) => {
    text += bytes.toString();
  });
  child.stderr?.on("data", (bytes: Buffer) => {
    text += bytes.toString();
  });
  return { child, printed: () => text, ended: once(child, "close").then(([code]: number[]) => code ?? null) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilPrinted(run: ReturnType<typeof start>, pattern: RegExp): Promise<string> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
    const match = pattern.exec(run.printed());
    if (match !== null) return match[0];
    if (run.child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not printed: ${pattern}\n${run.printed()}`);
}

describe("npm start where no window can be opened", () => {
  it("prints an address where the app is, and Ctrl-C ends it cleanly", async () => {
    const port = await freePort();
    const run = start("--browser", "--no-open", "--port", String(port));
    const address = await untilPrinted(run, /http:\/\/127\.0\.0\.1:\d+\/\S*/);
    expect(new URL(address).port).toBe(String(port));
    const page = await fetch(address);
    expect(await page.text()).toContain("<title>Verantwoord</title>");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    process.kill(-(run.child.pid ?? 0), "SIGINT");
    expect(await run.ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it("tells in one line that the port is in use, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = address === null || typeof address === "string" ? 0 : address.port;
    const run = start("--browser", "--no-open", "--port", String(port));
    expect(await run.ended).toBe(1);
    expect(run.printed().trim().split("\n")).toEqual([
      expect.stringMatching(new RegExp(`^Port ${port} is in use.*--port`)),
    ]);
    other.close();
  });

  it.skipIf(process.platform !== "linux")("says in one line why there is no window, and serves the app", async () => {
    // Asked for the desktop, on a machine without a display (or with a Node that Electron does not take). The fixed port may be
    // taken on a machine where the app is in use, and then it says that.
    const run = start("--no-open");
    const line = await untilPrinted(run, /No desktop window: .+\n/);
    expect(line).toMatch(/(no display|22\.12).*Serving the same app/);
    await untilPrinted(run, /127\.0\.0\.1:4730\/|Port 4730 is in use/);
    if (run.child.exitCode === null) process.kill(-(run.child.pid ?? 0), "SIGINT");
    await run.ended;
  });
});
