import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there or not ours to run: the search goes on
  }
};

/** The first of these names that stands in PATH, as a whole path, or null. */
export function inPath(names, path = process.env.PATH ?? "") {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const insidePlaywright = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

function playwrightFolder(env, platform) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "ms-playwright");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? homedir(), "ms-playwright");
  return join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ms-playwright");
}

/** The newest Chromium that Playwright has fetched for any project of this user, or null. */
function inPlaywrightCache(env, platform) {
  const folder = playwrightFolder(env, platform);
  if (!existsSync(folder)) return null;
  const builds = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) => insidePlaywright.map((inner) => join(folder, build, inner))).find(isProgram) ?? null;
}

/**
 * A Chromium for the end-to-end tests: CHROMIUM_PATH, then PATH, then Playwright's own cache; null when there is none.
 * A CHROMIUM_PATH that leads nowhere is null too: what was asked for is not silently replaced.
 */
export function findChromium(env = process.env, platform = process.platform) {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return inPath(chromiumNames, env.PATH) ?? inPlaywrightCache(env, platform);
}
