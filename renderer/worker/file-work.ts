import { transfer } from "comlink";
import type { RegisterFileError } from "../../src/files/register-file/unpack-register.ts";
import { Commit } from "../../src/history/commit.ts";
import type { Register } from "../../src/model/register.ts";
import type { ReadProblem } from "../../src/read-register/read-problem.ts";
import { err, ok, type Result } from "../../src/result.ts";

/** A register that was read from a file, with its history and the bytes of its attachments. */
export interface RegisterFromFile {
  readonly register: Register;
  readonly commits: ReadonlyArray<Commit>;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Why a file gives no register. */
export type OpenFileError =
  | { readonly code: "not-a-file"; readonly error: RegisterFileError }
  | { readonly code: "not-json" }
  | { readonly code: "not-valid"; readonly problems: ReadonlyArray<ReadProblem> }
  | { readonly code: "history-unreadable"; readonly line: number };

/** What the one-shot file worker can do. It is made for one job and ended after it, or earlier to cancel. */
export class FileWork {
  /** Reads a `.verantwoord` file or a plain `register.json`. */
  async readRegisterFile(bytes: Uint8Array): Promise<Result<RegisterFromFile, OpenFileError>> {
    const [{ unpackRegister }, { readRegister }] = await Promise.all([
      import("../../src/files/register-file/unpack-register.ts"),
      import("../../src/read-register/read-register.ts"),
    ]);
    const unpacked = await unpackRegister(bytes);
    if (!unpacked.ok) return err({ code: "not-a-file", error: unpacked.error });
    const { parts } = unpacked.value;
    const json = parseJson(parts.register);
    if (json === undefined) return err({ code: "not-json" });
    const read = readRegister(json);
    if (!read.ok) return err({ code: "not-valid", problems: read.error });
    const commits = readCommits(parts.commits ?? "");
    if (typeof commits === "number") return err({ code: "history-unreadable", line: commits });
    const buffers = [...parts.attachments.values()].map((attachment) => attachment.buffer as ArrayBuffer);
    return transfer(ok({ register: read.value, commits, attachments: parts.attachments }), [...new Set(buffers)]);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The commits of a `commits.jsonl`; a number is the first line that is none. */
function readCommits(text: string): ReadonlyArray<Commit> | number {
  const commits: Commit[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const commit = Commit.safeParse(parseJson(line));
    if (!commit.success) return commits.length + 1;
    commits.push(commit.data);
  }
  return commits;
}
