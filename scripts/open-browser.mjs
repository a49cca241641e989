import { spawn } from "node:child_process";
import { inPath } from "./find-program.mjs";

/** The program that opens an address in the default browser here, or null when there is none or no display. */
export function browserOpener(platform = process.platform, env = process.env) {
  if (platform === "darwin") return { command: "open", args: [] };
  if (platform === "win32") return { command: "rundll32", args: ["url.dll,FileProtocolHandler"] };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return null;
  const command = inPath(["xdg-open"], env.PATH);
  return command === null ? null : { command, args: [] };
}

/** Opens `address` in the default browser and does not wait for it; false when there is no browser to open. */
export function openBrowser(address) {
  const opener = browserOpener();
  if (opener === null) return false;
  const child = spawn(opener.command, [...opener.args, address], { stdio: "ignore", detached: true });
  child.on("error", (error) => process.stderr.write(`No browser could be opened: ${error.message}\n`));
  child.unref();
  return true;
}
