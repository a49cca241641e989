/** Who may import whom. The first layer whose folder holds a file is its layer, so the narrower ones come first. */
const layers = [
  {
    folder: "src/files",
    may: ["src"],
    not: ["src/cli"],
    packages: ["exceljs", "docx", "fflate", "zod", "@noble/hashes", "temporal-polyfill"],
  },
  { folder: "src/cli", may: ["src"], node: true, packages: ["zod", "temporal-polyfill"] },
  {
    folder: "src",
    may: ["src"],
    not: ["src/files", "src/cli"],
    packages: ["zod", "@noble/hashes", "diff", "temporal-polyfill"],
  },
  { folder: "renderer/components", may: ["src", "renderer/components", "renderer/style"], not: ["src/cli"] },
  {
    folder: "renderer/features",
    may: ["src", "renderer"],
    not: ["src/cli", "renderer/app", "renderer/features"],
    ownFolder: true,
  },
  { folder: "renderer/controls", may: ["src", "renderer"], not: ["src/cli", "renderer/app", "renderer/features"] },
  { folder: "renderer/app", may: ["src", "renderer"], not: ["src/cli"] },
  {
    folder: "renderer",
    may: ["src", "renderer"],
    not: ["src/cli", "renderer/app", "renderer/features", "renderer/controls", "renderer/components"],
  },
  { folder: "electron/host", may: ["src", "electron/host"], not: ["src/cli"], node: true },
  { folder: "electron/serve", may: ["src", "electron/host", "electron/serve"], not: ["src/cli"], node: true },
  {
    folder: "electron/shell",
    may: ["src", "electron/host", "electron/shell"],
    not: ["src/cli"],
    node: true,
    packages: ["electron", "zod"],
  },
];

/** Packages that have one home, whatever else a layer may import. */
const homes = {
  exceljs: "src/files",
  docx: "src/files",
  electron: "electron/shell",
  react: "renderer",
  "react-dom": "renderer",
  dexie: "renderer",
};

const inside = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const packageName = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** A feature is the folder right under renderer/features. */
const featureOf = (path) => path.split("/").slice(0, 3).join("/");

function fileProblem(layer, from, to) {
  if (layer.ownFolder && inside(to, featureOf(from))) return null;
  const forbidden = (layer.not ?? []).find((folder) => inside(to, folder));
  if (forbidden !== undefined) return `${layer.folder} does not import ${forbidden}`;
  return layer.may.some((folder) => inside(to, folder)) ? null : `${layer.folder} does not import ${to}`;
}

function packageProblem(layer, from, specifier) {
  if (specifier.startsWith("node:")) return layer.node ? null : `${layer.folder} knows nothing of Node`;
  const name = packageName(specifier);
  const home = homes[name];
  if (home !== undefined && !inside(from, home)) return `only ${home} imports ${name}`;
  return layer.packages === undefined || layer.packages.includes(name)
    ? null
    : `${layer.folder} does not import ${name}`;
}

/**
 * Why `from` may not import `to`, or null when it may. Both are paths in the checkout with forward slashes;
 * `to` is a bare specifier when it is no path (`node:fs`, `exceljs`).
 */
export function layerProblem(from, to, isPath) {
  const layer = layers.find(({ folder }) => inside(from, folder));
  if (layer === undefined) return null; // tests, scripts and settings look at everything
  return isPath ? fileProblem(layer, from, to) : packageProblem(layer, from, to);
}

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew\s+URL\(\s*)(["'])([.@a-z][^"'\s]*)\1/g;

/** What a source file imports, statically or on demand, as written. */
export const importsOf = (text) => [...text.matchAll(importPattern)].map((match) => match[2]);
