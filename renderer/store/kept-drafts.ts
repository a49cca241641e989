import type { DraftRow } from "../storage/register-db.ts";
import { openSession } from "./current-session.ts";

/** This window, among those that share a database. */
const windowId = crypto.randomUUID();

const lockOf = (window: string): string => `verantwoord-window-${window}`;

/** Held as long as this window lives: by it others see whose drafts are still being typed. */
export function holdWindow(): void {
  void navigator.locks?.request(lockOf(windowId), () => new Promise(() => {}));
}

/** Keeps what is being typed. A database that takes nothing is told of by the commit, not by its draft. */
export async function keepDraft(draft: Omit<DraftRow, "at" | "window">): Promise<void> {
  const row: DraftRow = { ...draft, at: new Date().toISOString(), window: windowId };
  await openSession()
    ?.db?.drafts.put(row)
    .catch(() => noteFailure("draft-not-kept"));
}

export async function forgetDraft(key: string): Promise<void> {
  await openSession()
    ?.db?.drafts.delete(key)
    .catch(() => noteFailure("draft-not-forgotten"));
}

/** What was typed in windows that are gone, oldest first. */
export async function leftDrafts(): Promise<ReadonlyArray<DraftRow>> {
  const drafts = (await openSession()?.db?.drafts.toArray()) ?? [];
  const locks = (await navigator.locks?.query())?.held ?? [];
  const living = new Set(locks.map(({ name }) => name));
  return drafts.filter(({ window }) => !living.has(lockOf(window))).sort((a, b) => (a.at < b.at ? -1 : 1));
}

function noteFailure(code: string): void {
  void openSession()?.door("log.write", { entries: [{ level: "error", code }] });
}
