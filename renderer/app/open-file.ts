import { create } from "zustand";
import type { Door } from "../../src/bridge.ts";
import type { Change } from "../../src/history/commit.ts";
import { compareHistories } from "../../src/history/compare-histories.ts";
import { diff } from "../../src/history/diff.ts";
import { commitEdit, currentSession, openSession } from "../store/current-session.ts";
import { flushDrafts } from "../store/field-drafts.ts";
import { tell, useRegisterStore } from "../store/register-store.ts";
import type { OpenFileError, RegisterFromFile } from "../worker/file-work.ts";
import { withFileWorker } from "../worker/with-file-worker.ts";
import { beginWith, openExisting } from "./boot.ts";

/** What became of a file that somebody opened, as far as it needs to be shown. */
export type OpenFileState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly error: OpenFileError }
  | {
      readonly kind: "preview";
      readonly name: string;
      readonly changes: ReadonlyArray<Change>;
      readonly file: RegisterFromFile;
    };

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
 * later version of ours is taken in as it is, and one that went another way is shown first.
 */
export async function openBytes(door: Door, name: string, bytes: Uint8Array): Promise<void> {
  await flushDrafts();
  await openSession()?.settled();
  set({ kind: "reading", name });
  const read = await withFileWorker((work) => work.readRegisterFile(bytes));
  if (!read.ok) {
    set({ kind: "refused", name, error: read.error });
    return;
  }
  closeOpenFile();
  const { register, commits, attachments } = read.value;
  const registerId = register.register.id;
  const list = await door("registers.list", {});
  const isKnown = list.ok && list.value.registers.some((each) => each.registerId === registerId);
  if (!isKnown) {
    await beginWith(door, register, { code: "register-opened", names: [name] }, commits, attachments);
    return;
  }
  if (openSession()?.registerId !== registerId) await openExisting(door, registerId);
  await compare(name, read.value);
}

async function compare(name: string, file: RegisterFromFile): Promise<void> {
  const session = openSession();
  const { open } = useRegisterStore.getState();
  if (session === null || open === null) return;
  const changes = diff(open.register, file.register);
  if (changes.length === 0) {
    tell("file-same", [name]);
    return;
  }
  if (file.commits.length > 0 && session.db !== null) {
    const rows = await session.db.commits.toArray();
    const hashes = new Map(rows.map((row) => [row.seq, row.hash]));
    const headers = file.commits.map(({ header }) => header);
    const comparison = compareHistories(open.head, (seq) => hashes.get(seq) ?? null, headers);
    if (comparison.kind === "ancestor" || comparison.kind === "same") {
      tell("file-older", [name]);
      return;
    }
    if (comparison.kind === "descendant") {
      await storeAttachments(file);
      const taken = await session.fastForward(file.commits.filter(({ header }) => header.seq > comparison.fromSeq));
      tell(taken.ok ? "file-taken-in" : "not-saved", [name]);
      return;
    }
  }
  set({ kind: "preview", name, changes, file });
}

/** Makes the open register say what the file says: one commit that undo takes back, after a backup. */
export async function takeOver(name: string, file: RegisterFromFile): Promise<void> {
  closeOpenFile();
  const session = currentSession();
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const kept = await session.backUp("before-replace");
  if (!kept.ok) {
    tell("backup-failed", [kept.error]);
    return;
  }
  await storeAttachments(file);
  const changes = diff(open.register, file.register);
  await commitEdit({ ok: true, value: { label: { code: "file-taken-over", names: [name] }, changes } });
}

async function storeAttachments(file: RegisterFromFile): Promise<void> {
  for (const [sha256, bytes] of file.attachments) {
    const put = await currentSession().putAttachment(sha256, bytes);
    if (!put.ok) tell("attachment-not-stored", [put.error]);
  }
}
