import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/** The packages that may be inside the app: everything in the lock file that is not there for development only. */
export function packagesInApp(lock) {
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.link)
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf("node_modules/") + 13),
      version: entry.version,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describe(root, { path, name, version }) {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const author = typeof manifest.author === "string" ? manifest.author : manifest.author?.name;
  const licence = typeof manifest.license === "string" ? manifest.license : (manifest.license?.type ?? "see below");
  const head = [`${name} ${version}`, `Licence: ${licence}`, ...(author ? [`By: ${author}`] : [])].join("\n");
  return [head, ...texts].join("\n\n");
}

/** Our licence and those of every package that the app may contain, as one text; the same lock gives the same bytes. */
export function licencesText(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const line = `\n\n${"-".repeat(80)}\n\n`;
  const ours = `Verantwoord\nLicence: EUPL-1.2\n\n${readFileSync(join(root, "LICENSE"), "utf8").trim()}`;
  const installed = packagesInApp(lock).filter(({ path }) => existsSync(join(root, path)));
  return `${[ours, ...installed.map((entry) => describe(root, entry))].join(line)}\n`;
}
