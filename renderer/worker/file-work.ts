import { transfer } from "comlink";
import type { WriteNote } from "../../src/exports/sheet-plan.ts";
import type { PackError } from "../../src/files/register-file/pack-register.ts";
import type { RegisterFileError } from "../../src/files/register-file/unpack-register.ts";
import { checkHistory, type HistoryFault } from "../../src/history/check-history.ts";
import type { Commit } from "../../src/history/commit.ts";
import { readCommitLines } from "../../src/history/read-commit-lines.ts";
import { parseJson } from "../../src/json/parse-json.ts";
import type { Register } from "../../src/model/register.ts";
import { program } from "../../src/program.ts";
import type { ReadProblem } from "../../src/read-register/read-problem.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { TextDocument } from "../../src/statement/document.ts";
import { askBatches } from "./batch-port.ts";
import { paced } from "./paced.ts";
import { receivePlan, type WorkbookHead } from "./plan-over-port.ts";
import type { TextFormat } from "./text-format.ts";

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
  | { readonly code: "history-unreadable"; readonly line: number }
  | { readonly code: "history-broken"; readonly fault: HistoryFault };

/** How far a file is: lines or rows written, and how many there will be. */
export type OnProgress = (done: number, of: number) => void;

/** The bytes of a file, and what had to be changed in texts to write them. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly notes: ReadonlyArray<WriteNote>;
}

export type WriteFileError = { readonly code: "too-many-rows"; readonly sheet: string } | PackError;

/** The parts of a register file as the page gathered them: UTF-8, and the bytes of attachments by their SHA-256. */
export interface GatheredParts {
  readonly register: Uint8Array;
  readonly commits: Uint8Array;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

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
    const commits = readCommitLines(parts.commits ?? "");
    if (!commits.ok) return err({ code: "history-unreadable", line: commits.error });
    const fault = checkHistory(commits.value, read.value);
    if (fault !== null) return err({ code: "history-broken", fault });
    const buffers = [...parts.attachments.values()].map((attachment) => attachment.buffer as ArrayBuffer);
    return transfer(ok({ register: read.value, commits: commits.value, attachments: parts.attachments }), [
      ...new Set(buffers),
    ]);
  }

  /** Writes the workbook whose head is given and whose rows come over `port` from the worker that plans them. */
  async writeWorkbook(
    head: WorkbookHead,
    port: MessagePort,
    onProgress: OnProgress,
  ): Promise<Result<WrittenFile, WriteFileError>> {
    const { writeWorkbook } = await import("../../src/files/xlsx/write-workbook.ts");
    const tell = paced(onProgress);
    const written = await writeWorkbook(receivePlan(head, port), {
      onProgress: ({ rows, ofRows }) => tell(rows, ofRows),
    });
    if (written.ok) return transfer(written, [written.value.bytes.buffer as ArrayBuffer]);
    if (written.error.code === "cancelled") throw new Error("cancelled without a signal");
    return err(written.error);
  }

  /** Joins the pieces of text that come over `port`; `ofPieces` is for progress only. */
  async writeText(
    port: MessagePort,
    ofPieces: number,
    onProgress: OnProgress,
  ): Promise<Result<WrittenFile, WriteFileError>> {
    const tell = paced(onProgress);
    const pieces: string[] = [];
    for await (const piece of askBatches<null, string>(port)(null)) {
      pieces.push(piece);
      tell(pieces.length, ofPieces);
    }
    const bytes = new TextEncoder().encode(pieces.join(""));
    return transfer(ok({ bytes, notes: [] }), [bytes.buffer]);
  }

  /** Writes a text as Word, HTML, Markdown or plain text. */
  async writeDocument(document: TextDocument, format: TextFormat): Promise<Uint8Array> {
    const bytes = await (await import("./document-text.ts")).writeText(document, format);
    return transfer(bytes, [bytes.buffer as ArrayBuffer]);
  }

  /** Packs a `.verantwoord` file. */
  async packRegister(parts: GatheredParts): Promise<Result<WrittenFile, WriteFileError>> {
    const { packRegister } = await import("../../src/files/register-file/pack-register.ts");
    const decoder = new TextDecoder();
    const packed = await packRegister(
      {
        register: decoder.decode(parts.register),
        commits: decoder.decode(parts.commits),
        attachments: parts.attachments,
      },
      program,
    );
    if (!packed.ok) return packed;
    return transfer(ok({ bytes: packed.value, notes: [] }), [packed.value.buffer as ArrayBuffer]);
  }
}
