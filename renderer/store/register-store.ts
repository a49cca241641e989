import { create } from "zustand";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Change, Head } from "../../src/history/commit.ts";
import { emptyUndoStack, type UndoStack } from "../../src/history/undo-stack.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import type { Register } from "../../src/model/register.ts";
import type { Opened, StartReport } from "../storage/open-register.ts";

/** Whether what was typed is safe: "secured" only when the host has fsynced it. */
export type SaveState =
  | { readonly kind: "secured"; readonly at: string | null }
  | { readonly kind: "saving" }
  /** In the database, not yet in the twin; it is tried again. */
  | { readonly kind: "not-secured"; readonly trouble: BridgeError }
  /** Not even in the database: the text stays on the screen. */
  | { readonly kind: "not-saved"; readonly reason: string };

/** A field that somebody else changed while it was edited here: both texts, for the person to choose from. */
export interface Conflict {
  readonly ref: FieldRef;
  readonly theirs: Json;
  readonly mine: Json;
}

/** What the app tells, without standing in the way: the last one shows in the status bar, all stay in a list. */
export interface Message {
  readonly id: string;
  readonly at: string;
  /** A code of `words.app.messages`, and the names to fill in. */
  readonly code: string;
  readonly names: ReadonlyArray<string>;
  /** What it says was changed: the message names the field and leads to it. */
  readonly changes: ReadonlyArray<Change>;
  /** The last commit when it was told: after the next one it is no news any more. */
  readonly seq: number;
}

/** The register that is open, and how it is doing. */
export interface OpenRegister {
  readonly registerId: string;
  readonly register: Register;
  readonly head: Head;
  readonly readOnly: Opened["readOnly"];
  readonly report: StartReport;
  readonly saved: SaveState;
  readonly undo: UndoStack;
  readonly conflicts: ReadonlyArray<Conflict>;
  readonly lastBackupAt: string | null;
}

interface RegisterStore {
  readonly open: OpenRegister | null;
  readonly messages: ReadonlyArray<Message>;
}

export const useRegisterStore = create<RegisterStore>(() => ({ open: null, messages: [] }));

/** Selects from the open register. Only for components that are shown while one is open. */
export function useRegister<T>(select: (register: Register) => T): T {
  return useRegisterStore((store) => select(openRegisterOf(store)));
}

/** Selects from the open register with its state of saving, undo and conflicts. */
export function useOpen<T>(select: (open: OpenRegister) => T): T {
  return useRegisterStore((store) => {
    if (store.open === null) throw new Error("no register is open");
    return select(store.open);
  });
}

function openRegisterOf(store: RegisterStore): Register {
  if (store.open === null) throw new Error("no register is open");
  return store.open.register;
}

export function changeOpen(change: Partial<OpenRegister>): void {
  useRegisterStore.setState((store) => (store.open === null ? store : { open: { ...store.open, ...change } }));
}

const messagesKept = 100;

/** Adds a message to the list. */
export function tell(code: string, names: ReadonlyArray<string> = [], changes: ReadonlyArray<Change> = []): void {
  const told = { id: crypto.randomUUID(), at: new Date().toISOString(), code, names, changes };
  useRegisterStore.setState(({ messages, open }) => ({
    messages: [...messages.slice(1 - messagesKept), { ...told, seq: open?.head.seq ?? 0 }],
  }));
}

export const newOpenRegister = (registerId: string, opened: Opened): OpenRegister => ({
  registerId,
  register: opened.replica.register,
  head: opened.replica.head,
  readOnly: opened.readOnly,
  report: opened.report,
  saved: { kind: "secured", at: null },
  undo: emptyUndoStack,
  conflicts: [],
  lastBackupAt: null,
});
