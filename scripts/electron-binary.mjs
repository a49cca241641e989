import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeOpensDesktop } from "./node-version.mjs";
import { root, runNode } from "./run.mjs";

const longestFetchMs = 60_000;

/** Path of Electron's program in this checkout, or null while its binary has not been fetched. */
export function electronBinary(folder = join(root, "node_modules", "electron")) {
  const pathFile = join(folder, "path.txt");
  if (!existsSync(pathFile)) return null;
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, "dist"), readFileSync(pathFile, "utf8"));
  return existsSync(program) ? program : null;
}

/** Why no window can be opened here, whatever is installed; null when one can. */
export function desktopProblem({ version, platform, env }) {
  if (!nodeOpensDesktop(version))
    return `the desktop window needs Node 22.12 or newer (this is ${version.replace(/^v/, "")})`;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return "this machine has no display";
  return null;
}

const sizeOf = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((bytes, name) => bytes + sizeOf(join(path, name)), 0);
};

/**
 * Fetches Electron's binary with Electron's own script, at most 60 seconds, and says how far it is.
 * Gives null when it is there, else why not. What was half fetched is removed.
 */
export async function fetchElectron() {
  const temporary = join(tmpdir(), `verantwoord-electron-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  const started = Date.now();
  const progress = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const line = `Fetching Electron: ${(sizeOf(temporary) / 1e6).toFixed(0)} MB, ${seconds} s (at most ${longestFetchMs / 1000} s)`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
  };
  const timer = setInterval(progress, process.stdout.isTTY ? 500 : 10_000);
  progress();
  const { code, timedOut, output } = await runNode([join(root, "node_modules", "electron", "install.js")], {
    quiet: true,
    timeoutMs: longestFetchMs,
    env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  clearInterval(timer);
  if (process.stdout.isTTY) process.stdout.write("\n");
  rmSync(temporary, { recursive: true, force: true });
  if (code === 0 && electronBinary() !== null) return null;
  if (timedOut) return `Electron's binary did not arrive within ${longestFetchMs / 1000} s`;
  return `Electron's binary could not be had (${
    output
      .split("\n")
      .find((line) => /error/i.test(line))
      ?.trim() ?? `code ${code}`
  })`;
}
