import { findChromium, inPath } from "./find-program.mjs";
import { run } from "./run.mjs";

const whatToInstall =
  "No Chromium was found: install it (Debian and Ubuntu: `apt-get install chromium`; elsewhere: `npx playwright-core install chromium`) or set CHROMIUM_PATH.";

/**
 * The browser for the end-to-end tests as `{ path }`, or `{ problem }`: one line that says what to install.
 * On Debian as root its package is installed; anywhere else nothing outside this folder is touched.
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM_PATH && findChromium() === null) {
    return { problem: `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and that is no program.` };
  }
  const found = findChromium();
  if (found !== null) return { path: found };
  if (process.getuid?.() !== 0 || inPath(["apt-get"]) === null) return { problem: whatToInstall };
  process.stdout.write("No Chromium yet: installing Debian's package …\n");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { quiet: true, env, timeoutMs: 180_000 });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    quiet: true,
    env,
    timeoutMs: 400_000,
  });
  const installed = findChromium();
  return installed === null ? { problem: whatToInstall } : { path: installed };
}
