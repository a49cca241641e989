import { proxy, transfer } from "comlink";
import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../../src/result.ts";
import { currentSession } from "../../store/current-session.ts";
import { flushDrafts } from "../../store/field-drafts.ts";
import { registerWorker } from "../../store/register-worker.ts";
import type { OnProgress, WriteFileError, WrittenFile } from "../../worker/file-work.ts";
import { withFileWorker } from "../../worker/with-file-worker.ts";
import type { ExportRequest } from "./export-choice.ts";
import { readTwinLines } from "./read-twin-lines.ts";

/** A file that was made and not saved yet. */
export interface MadeFile extends WrittenFile {
  readonly fileName: string;
}

/** Why there is no file. Nothing was changed or written then. */
export type ExportTrouble =
  | WriteFileError
  | { readonly code: "cancelled" }
  /** An attachment or the history could not be had from the host. */
  | { readonly code: "not-gathered"; readonly error: BridgeError };

export interface ExportControl {
  /** Aborting it ends the work at once. */
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

type Made = Result<MadeFile, ExportTrouble>;

/** Makes a file of the register as it is now, what is being typed included. The page only passes on what the workers make. */
export async function makeExport(request: ExportRequest, control: ExportControl): Promise<Made> {
  await flushDrafts();
  await currentSession().settled();
  try {
    return await make(request, control);
  } catch (error) {
    if (control.signal.aborted) return err({ code: "cancelled" });
    throw error;
  }
}

function make(request: ExportRequest, control: ExportControl): Promise<Made> {
  switch (request.form) {
    case "workbook":
      return makeWorkbook(request, control);
    case "csv":
      return makeLines(request, control);
    case "json":
      return makeJson(request, control);
    case "register-file":
      return makeRegisterFile(request, control);
    default:
      return request.form satisfies never;
  }
}

async function makeWorkbook(request: ExportRequest, { signal, onProgress }: ExportControl): Promise<Made> {
  const { port1, port2 } = new MessageChannel();
  const { fileName, head } = await registerWorker().planWorkbook(request, transfer(port1, [port1]));
  signal.throwIfAborted();
  const written = await withFileWorker(
    (work) => work.writeWorkbook(head, transfer(port2, [port2]), proxy(onProgress)),
    signal,
  );
  return named(fileName, written);
}

async function makeLines(request: ExportRequest, { signal, onProgress }: ExportControl): Promise<Made> {
  const { port1, port2 } = new MessageChannel();
  const { fileName, pieceCount } = await registerWorker().planLines(request, transfer(port1, [port1]));
  signal.throwIfAborted();
  const written = await withFileWorker(
    (work) => work.writeText(transfer(port2, [port2]), pieceCount, proxy(onProgress)),
    signal,
  );
  return named(fileName, written);
}

async function makeJson(request: ExportRequest, { signal }: ExportControl): Promise<Made> {
  const { fileName, bytes } = await registerWorker().json(request);
  signal.throwIfAborted();
  return ok({ fileName, bytes, notes: [] });
}

async function makeRegisterFile(request: ExportRequest, { signal, onProgress }: ExportControl): Promise<Made> {
  const { door, registerId } = currentSession();
  const parts = await registerWorker().fileParts(request);
  signal.throwIfAborted();
  const commits =
    parts.commits === null ? await readTwinLines(door, registerId, parts.seq) : ok<Uint8Array>(parts.commits);
  if (!commits.ok) return err({ code: "not-gathered", error: commits.error });
  const attachments = new Map<string, Uint8Array>();
  for (const sha256 of parts.attachments) {
    const answer = await door("attachment.get", { registerId, sha256 });
    signal.throwIfAborted();
    if (!answer.ok) return err({ code: "not-gathered", error: answer.error });
    attachments.set(sha256, answer.value.bytes);
    onProgress(attachments.size, parts.attachments.length);
  }
  const gathered = { register: parts.register, commits: commits.value, attachments };
  const packed = await withFileWorker(
    (work) =>
      work.packRegister(transfer(gathered, buffersOf([gathered.register, commits.value, ...attachments.values()]))),
    signal,
  );
  return named(parts.fileName, packed);
}

const buffersOf = (parts: ReadonlyArray<Uint8Array>): ArrayBuffer[] => [
  ...new Set(parts.map(({ buffer }) => buffer as ArrayBuffer)),
];

const named = (fileName: string, written: Result<WrittenFile, WriteFileError>): Made =>
  written.ok ? ok({ fileName, ...written.value }) : written;
