import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The checkout's folder: every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program to its end. Without `quiet` it shares this terminal; with it, what it prints is kept.
 * `timeoutMs` ends the program and everything it started; the code is then null and `timedOut` true.
 * A program that cannot be started gives code 127 and the reason as its output.
 */
export function run(command, args, { quiet = false, env = {}, timeoutMs = 0, cwd = root } = {}) {
  return new Promise((resolve) => {
    const ownGroup = quiet && process.platform !== "win32";
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      detached: ownGroup,
    });
    const output = [];
    let timedOut = false;
    const end = () => {
      if (child.pid === undefined) return;
      try {
        if (ownGroup) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch (error) {
        if (error.code !== "ESRCH") throw error;
      }
    };
    const stop = () => {
      end();
      process.exit(130);
    };
    const outOfTime = () => {
      timedOut = true;
      end();
    };
    const timer = timeoutMs > 0 ? setTimeout(outOfTime, timeoutMs) : null;
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    const finish = (code) => {
      if (timer !== null) clearTimeout(timer);
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve({ code, timedOut, output: Buffer.concat(output).toString("utf8") });
    };
    child.stdout?.on("data", (bytes) => output.push(bytes));
    child.stderr?.on("data", (bytes) => output.push(bytes));
    child.on("error", (error) => {
      output.push(Buffer.from(`${command}: ${error.message}\n`));
      finish(127);
    });
    child.on("close", (code) => finish(code));
  });
}

/** Runs a script of this Node, e.g. a package's own command line. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that called us where there is one, so that no other version is mixed in. */
export function runNpm(args, options) {
  const caller = process.env.npm_execpath;
  if (caller?.endsWith(".js")) return runNode([caller, ...args], options);
  return process.platform === "win32" ? run("cmd", ["/c", "npm", ...args], options) : run("npm", args, options);
}

/** Prints one line for the person at the terminal and ends with the given code. */
export function fail(line, code = 1) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}
