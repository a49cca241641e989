/** `npm start`: the desktop app, or where no window can be opened the same app on 127.0.0.1. */
import { spawn } from "node:child_process";
import { desktopProblem, electronBinary, fetchElectron } from "./electron-binary.mjs";
import { ensureBuild, ensureNode } from "./ensure.mjs";
import { openBrowser } from "./open-browser.mjs";
import { portTaken, portTakenLine } from "./port.mjs";
import { fail, root } from "./run.mjs";
import { readStartArguments, usage } from "./start-arguments.mjs";

/** Starts a program, passes on the signals that end this one, and tells how it ended: its code, null when a signal ended it. */
function follow(command, args, onLine) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["inherit", onLine ? "pipe" : "inherit", "inherit"] });
    const pass = (signal) => child.kill(signal);
    process.on("SIGINT", pass);
    process.on("SIGTERM", pass);
    let rest = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      lines.forEach(onLine);
    });
    child.on("error", (error) => fail(`${command} could not be started: ${error.message}`));
    child.on("close", (code) => {
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      resolve(code);
    });
  });
}

/** Opens the window and stays until it is closed; true when it fell over at once (a missing library, Chromium's sandbox for root). */
async function openWindow() {
  const started = Date.now();
  const code = await follow(electronBinary(), ["."]);
  const fell = code !== null && code !== 0 && Date.now() - started < 5_000;
  if (!fell) process.exit(code ?? 0); // ended by Ctrl-C: that is how it is meant to end
  return fell;
}

/** Why there will be no window, or null when Electron is there to open one. */
async function whyNoDesktop() {
  const problem = desktopProblem({ version: process.version, platform: process.platform, env: process.env });
  if (problem !== null) return problem;
  return electronBinary() === null ? fetchElectron() : null;
}

async function serve({ port, open }) {
  if (await portTaken(port)) fail(portTakenLine(port));
  const code = await follow(process.execPath, ["dist/serve/serve.js", "--port", String(port)], (line) => {
    process.stdout.write(`${line}\n`);
    const address = /https?:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
    if (address === undefined || !open) return;
    if (!openBrowser(address))
      process.stdout.write("There is no browser to open here: open that address yourself. Ctrl-C ends it.\n");
  });
  process.exit(code ?? 0);
}

ensureNode();
const { options, problem } = readStartArguments(process.argv.slice(2));
if (problem !== undefined) fail(problem, 2);
if (options.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
await ensureBuild();
let reason = options.browser ? null : await whyNoDesktop();
if (!options.browser && reason === null && (await openWindow())) reason = "Electron could not open one (see above)";
if (reason !== null) process.stdout.write(`No desktop window: ${reason}. Serving the same app in the browser.\n`);
await serve(options);
