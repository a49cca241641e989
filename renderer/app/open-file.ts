import { proxy } from "comlink";
import { create } from "zustand";
import type { Door } from "../../src/bridge.ts";
import { err } from "../../src/result.ts";
import { createTwin } from "../storage/create-register.ts";
import { discardDatabase } from "../storage/open-database.ts";
import { openSession } from "../store/current-session.ts";
import { flushDrafts } from "../store/field-drafts.ts";
import { type OtherVersion, takeOver } from "../store/other-version.ts";
import { tell } from "../store/register-store.ts";
import type { FileWork, OpenFileError, RegisterFileSummary } from "../worker/file-work.ts";
import { withFileWorker } from "../worker/with-file-worker.ts";
import { firstStamp, openExisting, whoNow } from "./boot.ts";

/** What is done with a file: it is read and checked, compared with what is here, or put into both places of a register. */
export type OpenFileStep = "reading" | "comparing" | "storing" | "securing";

/** What became of a file that somebody opened, as far as it needs to be shown. */
export type OpenFileState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly name: string;
      readonly step: OpenFileStep;
      readonly done: number;
      /** 0: not known yet. */
      readonly of: number;
      /** Leaves everything as it was; null once it is too late for that. */
      readonly cancel: (() => void) | null;
    }
  | { readonly kind: "refused"; readonly name: string; readonly error: OpenFileError }
  /** It could not be put into its places here; nothing is left of it. */
  | { readonly kind: "not-stored"; readonly name: string; readonly code: string }
  | { readonly kind: "preview"; readonly name: string; readonly version: OtherVersion };

export const useOpenFile = create<{ readonly state: OpenFileState }>(() => ({ state: { kind: "idle" } }));

const set = (state: OpenFileState): void => useOpenFile.setState({ state });

export const closeOpenFile = (): void => set({ kind: "idle" });

/** Asks for a register file, by the host's dialog or the browser's, and opens it. */
export async function chooseFile(door: Door): Promise<void> {
  const info = await door("host.info", {});
  if (info.ok && info.value.can.dialogs) {
    const opened = await door("file.open", { kind: "register" });
    if (opened.ok) await openBytes(door, opened.value.file.name, opened.value.bytes);
    else if (opened.error.code !== "cancelled") tell(opened.error.code);
    return;
  }
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".verantwoord,.json";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void openDropped(door, file);
  });
  input.click();
}

/** Opens what another program asked to open, one after the other: each is looked at before the next comes. */
export async function openHandedOver(door: Door): Promise<void> {
  const handed = await door("file.handedOver", {});
  if (!handed.ok) return;
  for (const { handle, name } of handed.value.files) {
    await untilIdle();
    const read = await door("file.reopen", { handle });
    if (read.ok) await openBytes(door, name, read.value.bytes);
    else tell("file-not-read", [name]);
  }
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ state }: { readonly state: OpenFileState }): void => {
      if (state.kind !== "idle") return;
      stop();
      resolve();
    };
    const stop = useOpenFile.subscribe(look);
    look(useOpenFile.getState());
  });
}

/** Opens a file that was dropped on the window or chosen in the browser. */
export async function openDropped(door: Door, file: File): Promise<void> {
  await openBytes(door, file.name, new Uint8Array(await file.arrayBuffer()));
}

/**
 * Opens a register file. New here: it becomes a register of this computer. Known: the same or older gives nothing to do, a
 * later version of ours is taken in as it is, and one that went another way is shown first. A worker reads, checks, compares and
 * writes; until the twin is made it can be cancelled, and then nothing is left of it.
 */
export async function openBytes(door: Door, name: string, bytes: Uint8Array): Promise<void> {
  if (useOpenFile.getState().state.kind === "working") return; // one at a time; its dialog stands before the rest
  const stop = new AbortController();
  const opening: Opening = { door, name, signal: stop.signal, begin: showing(name, () => stop.abort()) };
  opening.begin("reading");
  try {
    await flushDrafts();
    await openSession()?.settled();
    const fresh = await withFileWorker((work) => open(opening, work, bytes), stop.signal);
    if (fresh !== null) await openExisting(door, fresh);
  } catch (error) {
    closeOpenFile();
    if (!stop.signal.aborted) throw error;
  }
}

interface Opening {
  readonly door: Door;
  readonly name: string;
  readonly signal: AbortSignal;
  /** Shows that a step begins; what it gives is told how far that is. */
  readonly begin: (step: OpenFileStep) => (done: number, of: number) => void;
}

function showing(name: string, cancel: () => void): Opening["begin"] {
  return (step) => {
    set({ kind: "working", name, step, done: 0, of: 0, cancel: step === "securing" ? null : cancel });
    return (done, of) => {
      const { state } = useOpenFile.getState();
      // What a worker tells comes another way than its answers: it may be late.
      if (state.kind === "working" && state.step === step) set({ ...state, done, of });
    };
  };
}

/** Gives the id of a register that was put into its places and is to be opened now, else null. */
async function open(opening: Opening, work: FileWork, bytes: Uint8Array): Promise<string | null> {
  const { door, name } = opening;
  const read = await work.readRegisterFile(bytes, proxy(opening.begin("reading")));
  if (!read.ok) {
    set({ kind: "refused", name, error: read.error });
    return null;
  }
  const { registerId } = read.value;
  // A working copy whose folder is gone is not to be written over: opening it makes the folder anew.
  if (!(await isListed(door, registerId)) && !(await work.isInDatabase())) {
    const placed = await place(opening, work, read.value);
    if (placed !== "known-after-all") return placed;
  }
  if (openSession()?.registerId !== registerId) await openExisting(door, registerId);
  await compare(opening, work);
  return null;
}

async function isListed(door: Door, registerId: string): Promise<boolean> {
  const list = await door("registers.list", {});
  return list.ok && list.value.registers.some((each) => each.registerId === registerId);
}

/** Puts a register that is new here into its two places; where that fails nothing is left of it. */
async function place(
  { door, name, signal, begin }: Opening,
  work: FileWork,
  { registerId, name: registerName }: RegisterFileSummary,
): Promise<string | "known-after-all" | null> {
  const forget = async (): Promise<void> => {
    if (!(await isListed(door, registerId))) await discardDatabase(registerId);
  };
  signal.addEventListener("abort", forget, { once: true });
  const first = { stamp: firstStamp(), who: whoNow(), name };
  const isStored = await work.storeRegister(first, proxy(begin("storing"))).catch(() => null);
  signal.removeEventListener("abort", forget);
  if (signal.aborted) return null;
  if (isStored === false) return "known-after-all"; // by another window, a moment ago
  begin("securing");
  const attachments = isStored === null ? null : await work.takeAttachments();
  const made =
    attachments === null
      ? err({ code: "disk-full" })
      : await createTwin(door, { registerId, name: registerName, attachments }, () => work.nextLines());
  if (made.ok) {
    closeOpenFile();
    return registerId;
  }
  await forget();
  set({ kind: "not-stored", name, code: made.error.code });
  return null;
}

/** Holds the file against the register that is open now. */
async function compare({ name, begin }: Opening, work: FileWork): Promise<void> {
  const session = openSession();
  if (session === null) {
    closeOpenFile();
    return;
  }
  if (session.db === null) {
    closeOpenFile();
    tell("file-read-only", [name]);
    return;
  }
  begin("comparing");
  const found = await work.compareWithDatabase();
  if (found === null || found.standing === "same" || found.standing === "older") {
    closeOpenFile();
    tell(found?.standing === "older" ? "file-older" : "file-same", [name]);
    return;
  }
  const attachments = await work.takeAttachments();
  if (found.standing === "apart") {
    set({ kind: "preview", name, version: { changes: found.changes, attachments } });
    return;
  }
  closeOpenFile();
  for (const [sha256, bytes] of attachments) {
    const put = await session.putAttachment(sha256, bytes);
    if (!put.ok) {
      tell("attachment-not-stored", [put.error]);
      return;
    }
  }
  const taken = await session.fastForward(found.commits);
  tell(taken.ok ? "file-taken-in" : "not-saved", [name]);
}

/** Takes over the version of a preview, as it was shown. */
export async function takeOverFile(name: string, version: OtherVersion): Promise<void> {
  closeOpenFile();
  const taken = await takeOver(version, "before-replace", { code: "file-taken-over", names: [name] });
  if (taken.ok || taken.error.at === "commit") return; // what went wrong with a commit is told by itself
  tell(taken.error.at === "backup" ? "backup-failed" : "attachment-not-stored", [taken.error.code]);
}
