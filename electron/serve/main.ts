/** The served form: `node dist/serve/serve.js [--port N]`. Prints the address; Ctrl-C ends it. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findPlaces } from "../host/data-folder.ts";
import { readServeArguments, usage } from "./arguments.ts";
import { serve } from "./serve.ts";

const here = dirname(fileURLToPath(import.meta.url));

function fail(line: string, exitCode: number): never {
  process.stderr.write(`${line}\n`);
  process.exit(exitCode);
}

const options = readServeArguments(process.argv.slice(2));
if (!options.ok) fail(`${options.error}\n${usage}`, 2);

const { version } = JSON.parse(readFileSync(join(here, "..", "..", "package.json"), "utf8")) as { version: string };
const { port, pageFolder, secondBackups, files } = options.value;
const served = await serve({
  port,
  pageFolder: pageFolder ?? join(here, "..", "renderer"),
  places: findPlaces(process.env, process.platform),
  appVersion: version,
  secondBackups,
  files: files.map((file) => resolve(file)),
});
if (!served.ok) fail(sentenceFor(served.error), 1);

process.stdout.write(`Verantwoord is at ${served.value.address}\nCtrl-C ends it.\n`);
let ending = false;
const end = (): void => {
  if (ending) return;
  ending = true;
  served.value.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on("SIGINT", end);
process.on("SIGTERM", end);

/** What a person at a terminal is told; the page has its own words for the same codes. */
function sentenceFor(error: {
  readonly code: string;
  readonly port?: number;
  readonly madeBy?: string | null;
}): string {
  switch (error.code) {
    case "port-in-use":
      return `Port ${error.port} is in use: Verantwoord may already be running there. Close it, or take another with --port.`;
    case "port-refused":
      return `Port ${error.port} may not be used here. Take another with --port.`;
    case "newer-version":
      return `These data were made by a newer version of Verantwoord (${error.madeBy ?? "unknown"}). Nothing was changed.`;
    default:
      return `The data folder cannot be used (${error.code}). Nothing was changed.`;
  }
}
