import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/result.ts";
import { isRegisterFile } from "../host/user-file/is-register-file.ts";

/** The served form's own port: fixed, because another port is another origin and an empty browser register. */
const defaultPort = 4730;

export type ServeArguments = {
  /** Register files to open in the page. */
  readonly files: ReadonlyArray<string>;
  readonly port: number;
  /** Null = the page that was built beside this program. */
  readonly pageFolder: string | null;
  /** A second folder for backups, named here because a browser has no dialog for folders; undefined = as it was. */
  readonly secondBackups: string | null | undefined;
};

export const usage = `Usage: node dist/serve/serve.js [OPTIONS] [FILE]
  FILE                    a register file to open
  --port N                port on 127.0.0.1 (default ${defaultPort})
  --page FOLDER           another built page than the one beside this program
  --second-backups PATH   copy every backup to this folder too; "none" stops that
  --no-open               accepted, and the case anyway: opening a browser is for \`npm start\``;

/** Reads the arguments; the error is one line for people. */
export function readServeArguments(args: ReadonlyArray<string>): Result<ServeArguments, string> {
  let values: { readonly port?: string; readonly page?: string; readonly "second-backups"?: string };
  let files: ReadonlyArray<string>;
  try {
    ({ values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        page: { type: "string" },
        "second-backups": { type: "string" },
        "no-open": { type: "boolean" },
      },
    }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err(error.message.split(/\. |\n/)[0] ?? error.message);
  }
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return err(`--port takes a number, not "${values.port}"`);
  const stranger = files.find((file) => !isRegisterFile(file));
  if (stranger !== undefined) return err(`"${stranger}" is no register file (.verantwoord or .json)`);
  const second = values["second-backups"];
  return ok({ port, files, pageFolder: values.page ?? null, secondBackups: second === "none" ? null : second });
}
