import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a build is made of: folders and files relative to the checkout. */
const sources = ["src", "renderer", "electron/host", "electron/serve", "electron/shell", "package.json"];
const isBuildFile = (name) => /^(vite\..+\.ts|tsconfig.*\.json|package-lock\.json)$/.test(name);

/** The time of the newest file or folder under `path`; folders count, so that a removed file is noticed too. */
function newestUnder(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestUnder(join(path, name))), stat.mtimeMs);
}

/** True when dist is missing or any source is newer than the stamp of the last whole build. */
export function needsBuild(root) {
  const stamp = join(root, "dist", ".built");
  if (!existsSync(stamp)) return true;
  const builtMs = statSync(stamp).mtimeMs;
  const paths = [...sources, ...readdirSync(root).filter(isBuildFile)].map((name) => join(root, name));
  return paths.filter(existsSync).some((path) => newestUnder(path) > builtMs);
}

/**
 * True when what npm installed is what the lock file asks for. Packages that npm may leave out
 * (optional, or for another system) may be absent; nothing else may differ, and nothing may be there besides.
 */
export function installedMatches(lock, installed) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || entry.link) continue;
    const found = present[path];
    if (found === undefined ? !(entry.optional || entry.devOptional) : found.version !== entry.version) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

/**
 * True when node_modules is missing, or older than the lock file and not what the lock file asks for.
 * (A checkout gives the lock a new time without a new content; that alone is no reason to install again.)
 */
export function needsInstall(root) {
  const lockPath = join(root, "package-lock.json");
  const installedPath = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedPath)) return true;
  if (statSync(installedPath).mtimeMs >= statSync(lockPath).mtimeMs) return false;
  const read = (path) => JSON.parse(readFileSync(path, "utf8"));
  return !installedMatches(read(lockPath), read(installedPath));
}
