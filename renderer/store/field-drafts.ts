import { setField } from "../../src/edits/set-field.ts";
import { valueAt } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { type FieldRef, fieldRefKey } from "../../src/model/field-ref.ts";
import { entityOf } from "../../src/model/kinds.ts";
import type { DraftRow } from "../storage/register-db.ts";
import { commitEdit, currentSession } from "./current-session.ts";
import { changeOpen, tell, useRegisterStore } from "./register-store.ts";

interface Stay {
  readonly gesture: string;
  readonly base: string | null;
  readonly commit: (text: string, gesture: string) => void;
  startedAt: number;
  storeTimer: ReturnType<typeof setTimeout> | undefined;
  commitTimer: ReturnType<typeof setTimeout> | undefined;
}

const storeAfterMs = 300;
const commitAfterMs = 1000;
const commitAtLatestMs = 5000;

/** The fields in which somebody is typing, by address. */
const stays = new Map<string, Stay>();

/**
 * Takes every keystroke in a field: the text is kept in the database within 300 ms, and committed after a second of rest, at
 * the latest after five of typing. All commits of one stay in the field are one gesture.
 */
export function draftText(
  ref: FieldRef,
  base: string | null,
  text: string,
  commit: (text: string, gesture: string) => void,
): void {
  const key = fieldRefKey(ref);
  const now = Date.now();
  const stay = stays.get(key) ?? {
    gesture: crypto.randomUUID(),
    base,
    commit,
    startedAt: now,
    storeTimer: undefined,
    commitTimer: undefined,
  };
  stays.set(key, stay);
  stay.storeTimer ??= setTimeout(() => {
    stay.storeTimer = undefined;
    void keep({ key, ...ref, text, base: stay.base, at: new Date().toISOString() });
  }, storeAfterMs);
  clearTimeout(stay.commitTimer);
  const rest = Math.max(0, Math.min(commitAfterMs, stay.startedAt + commitAtLatestMs - now));
  stay.commitTimer = setTimeout(() => {
    stay.startedAt = Date.now();
    commit(text, stay.gesture);
    void forget(key);
  }, rest);
}

/** Ends a stay in a field: commits what was typed, in the stay's gesture, and forgets the draft. */
export function commitText(ref: FieldRef, text: string, commit: (text: string, gesture: string) => void): void {
  const key = fieldRefKey(ref);
  const stay = stays.get(key);
  clearTimeout(stay?.commitTimer);
  clearTimeout(stay?.storeTimer);
  stays.delete(key);
  commit(text, stay?.gesture ?? crypto.randomUUID());
  void forget(key);
}

/** Commits everything that is being typed: before an export, an undo, and when the window closes. */
export function flushDrafts(): void {
  for (const stay of stays.values()) {
    const active = document.activeElement;
    clearTimeout(stay.commitTimer);
    if (active instanceof HTMLElement) active.blur();
  }
}

/** Puts back what was typed and not committed when the program ended. */
export async function restoreDrafts(): Promise<void> {
  const { db } = currentSession();
  if (db === null) return;
  for (const draft of await db.drafts.toArray()) {
    const { open } = useRegisterStore.getState();
    if (open === null) return;
    const ref = { kind: draft.kind, id: draft.id, path: draft.path } as FieldRef;
    const entity = entityOf(open.register, ref.kind, ref.id) as Json;
    const present = entity === null ? undefined : valueAt(entity, ref.path);
    if (present !== undefined && present !== draft.base && present !== draft.text) {
      changeOpen({ conflicts: [...open.conflicts, { ref, theirs: present, mine: draft.text }] });
      await db.drafts.delete(draft.key);
      continue;
    }
    const edit = setField(open.register, ref, draft.text === "" ? null : draft.text, new Date().toISOString());
    const done = await commitEdit(edit);
    if (done.ok) tell("draft-restored");
    await db.drafts.delete(draft.key);
  }
}

async function keep(row: DraftRow): Promise<void> {
  await currentSession().db?.drafts.put(row);
}

async function forget(key: string): Promise<void> {
  await currentSession().db?.drafts.delete(key);
}
