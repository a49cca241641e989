import { transfer } from "comlink";
import type { WriteNote } from "../../src/exports/sheet-plan.ts";
import type { PackError } from "../../src/files/register-file/pack-register.ts";
import type { RegisterFileError } from "../../src/files/register-file/unpack-register.ts";
import type { HistoryFault } from "../../src/history/check-history.ts";
import type { Who } from "../../src/history/commit.ts";
import { program } from "../../src/program.ts";
import type { ReadProblem } from "../../src/read-register/read-problem.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { TextDocument } from "../../src/statement/document.ts";
import type { DocumentLook } from "../../src/statement/house-style.ts";
import type { FirstStamp } from "../storage/create-register.ts";
import type { LineRow } from "../storage/register-db.ts";
import { askBatches } from "./batch-port.ts";
import { paced } from "./paced.ts";
import { receivePlan, type WorkbookHead } from "./plan-over-port.ts";
import type { FileComparison, RegisterFromFile } from "./register-file.ts";
import type { TextFormat } from "./text-format.ts";

/** Loaded for a job that reads a register file: the others need neither the database nor the model. */
const registerFile = () => import("./register-file.ts");

/** What the page needs to know of a register that was read from a file; the register itself stays in the worker. */
export interface RegisterFileSummary {
  readonly registerId: string;
  readonly name: string;
}

/** Why a file gives no register. */
export type OpenFileError =
  | { readonly code: "not-a-file"; readonly error: RegisterFileError }
  | { readonly code: "not-json" }
  | { readonly code: "not-valid"; readonly problems: ReadonlyArray<ReadProblem> }
  | { readonly code: "history-unreadable"; readonly line: number }
  | { readonly code: "history-broken"; readonly fault: HistoryFault };

/** How far a job is: entities read, lines or rows written, and how many there will be. */
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

/** How many bytes of history go to the host in one call; a line that is longer goes by itself. */
const bytesPerCall = 8_000_000;

/** What the one-shot file worker can do. It is made for one job and ended after it, or earlier to cancel. */
export class FileWork {
  #file: RegisterFromFile | null = null;
  #unsent: ReadonlyArray<LineRow> = [];

  /** Reads a `.verantwoord` file or a plain `register.json`, and keeps it for the calls below. */
  async readRegisterFile(
    bytes: Uint8Array,
    onProgress: OnProgress = () => {},
  ): Promise<Result<RegisterFileSummary, OpenFileError>> {
    const { readRegisterFile } = await registerFile();
    const read = await readRegisterFile(bytes, paced(onProgress));
    if (!read.ok) return read;
    this.#file = read.value;
    const { id, name } = read.value.register.register;
    return ok({ registerId: id, name: name ?? "" });
  }

  /** Compares the file with this browser's database of the same register; null where there is none. */
  async compareWithDatabase(): Promise<FileComparison | null> {
    return (await registerFile()).compareWithDatabase(this.#read());
  }

  /** Whether this browser's database has commits of the file's register. */
  async isInDatabase(): Promise<boolean> {
    return (await registerFile()).isInDatabase(this.#read().register.register.id);
  }

  /** Fills the database of a register that is new here; false where it holds commits already, and nothing was written. */
  async storeRegister(
    first: { readonly stamp: FirstStamp; readonly who: Who; readonly name: string },
    onProgress: OnProgress,
  ): Promise<boolean> {
    const lines = await (await registerFile()).storeRegister(this.#read(), first, paced(onProgress));
    this.#unsent = lines ?? [];
    return lines !== null;
  }

  /** The bytes of the file's attachments by their SHA-256; they can be had once. */
  async takeAttachments(): Promise<ReadonlyMap<string, Uint8Array>> {
    const { attachments } = this.#read();
    return transfer(attachments, [
      ...new Set(Array.from(attachments.values(), (attachment) => attachment.buffer as ArrayBuffer)),
    ]);
  }

  /** The next lines of the history that was stored, as UTF-8; null after the last. */
  async nextLines(): Promise<Uint8Array | null> {
    let letters = 0;
    let count = 0;
    for (const { line } of this.#unsent) {
      letters += line.length;
      if (count > 0 && letters > bytesPerCall) break;
      count += 1;
    }
    if (count === 0) return null;
    const text = this.#unsent.slice(0, count).map(({ line }) => `${line}\n`);
    this.#unsent = this.#unsent.slice(count);
    const bytes = new TextEncoder().encode(text.join(""));
    return transfer(bytes, [bytes.buffer]);
  }

  #read(): RegisterFromFile {
    if (this.#file === null) throw new Error("no file was read");
    return this.#file;
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
  async writeDocument(document: TextDocument, format: TextFormat, look: DocumentLook): Promise<Uint8Array> {
    const bytes = await (await import("./document-text.ts")).writeText(document, format, look);
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
