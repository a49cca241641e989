/** The layers of the tree, as docs/architecture.md draws them: prints each import that goes the wrong way and fails. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { importsOf, layerProblem } from "./layer-rules.mjs";
import { root } from "./run.mjs";

const slashes = (path) => path.split(sep).join("/");

const sources = ["src", "renderer", "electron"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)))
  .filter((path) => /\.tsx?$/.test(path));

const problems = sources.flatMap((path) =>
  importsOf(readFileSync(join(root, path), "utf8")).flatMap((specifier) => {
    const isPath = specifier.startsWith(".");
    const target = isPath ? relative("", normalize(join(dirname(path), specifier.split("?")[0]))) : specifier;
    const problem = layerProblem(slashes(path), slashes(target), isPath);
    return problem === null ? [] : [`${slashes(path)}: imports "${specifier}", but ${problem}`];
  }),
);

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
