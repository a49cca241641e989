import { setField } from "../../src/edits/set-field.ts";
import { valueAt } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { type FieldRef, fieldRefKey } from "../../src/model/field-ref.ts";
import { entityOf } from "../../src/model/kinds.ts";
import { commitEdit, openSession } from "./current-session.ts";
import { forgetDraft, keepDraft } from "./kept-drafts.ts";
import { type Conflict, changeOpen, tell, useRegisterStore } from "./register-store.ts";

/** One stay of a person in a field. */
interface Stay {
  readonly ref: FieldRef;
  readonly gesture: string;
  /** What stood in the field when the typing began, then what was last committed from here. */
  base: string | null;
  text: string;
  /** True while `text` is no commit yet. */
  isOpen: boolean;
  startedAt: number;
  storeTimer: ReturnType<typeof setTimeout> | undefined;
  commitTimer: ReturnType<typeof setTimeout> | undefined;
  /** Commits of one field go one after the other, since each builds on the one before. */
  running: Promise<void> | null;
}

const storeAfterMs = 300;
const commitAfterMs = 1000;
const commitAtLatestMs = 5000;

/** The fields in which somebody is typing, by address. */
const stays = new Map<string, Stay>();

/**
 * Takes every keystroke in a field: the text is kept in the database within 300 ms, and committed after a second of rest, at
 * the latest after five of typing. All commits of one stay in the field are one gesture. `base`: what stands in the register.
 */
export function draftText(ref: FieldRef, base: string | null, text: string): void {
  const stay = stayIn(ref, base);
  const now = Date.now();
  if (!stay.isOpen) stay.startedAt = now;
  stay.text = text;
  stay.isOpen = true;
  tellTyping();
  stay.storeTimer ??= setTimeout(() => {
    stay.storeTimer = undefined;
    void keep(stay);
  }, storeAfterMs);
  clearTimeout(stay.commitTimer);
  const rest = Math.max(0, Math.min(commitAfterMs, stay.startedAt + commitAtLatestMs - now));
  stay.commitTimer = setTimeout(() => void commitStay(stay), rest);
}

/** Ends a stay in a field: commits what was typed, in the stay's gesture. Its draft is forgotten once it is saved. */
export function commitText(ref: FieldRef, base: string | null, text: string): void {
  const stay = stayIn(ref, base);
  stay.text = text;
  stay.isOpen = true;
  tellTyping();
  void commitStay(stay).then(() => {
    if (!stay.isOpen && stays.get(fieldRefKey(ref)) === stay) stays.delete(fieldRefKey(ref));
  });
}

/** Commits everything that is being typed, as leaving the field does, and comes back to it: before an export and an undo. */
export async function flushDrafts(): Promise<void> {
  const active = document.activeElement;
  const field = stays.size > 0 && active instanceof HTMLElement && active.matches("input, textarea") ? active : null;
  field?.blur();
  await commitDrafts();
  if (field?.isConnected === true && document.activeElement === document.body) field.focus({ preventScroll: true });
}

/** Commits everything that is being typed, and leaves the cursor where it is: when the window is hidden or closed. */
export async function commitDrafts(): Promise<void> {
  const open = [...stays.values()].filter(({ isOpen }) => isOpen);
  await Promise.all(open.map(commitStay));
}

/** Forgets what is being typed: the register it belongs to is closed. */
export function endStays(): void {
  for (const stay of stays.values()) stopTimers(stay);
  stays.clear();
}

/** Whether a text is on the screen that no copy holds as a commit. */
export const hasOpenDrafts = (): boolean => [...stays.values()].some(({ isOpen }) => isOpen);

/** Settles a field that was changed here and elsewhere: with the text that was typed here, or with what stands there now. */
export async function settleConflict(conflict: Conflict, takesMine: boolean): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  changeOpen({ conflicts: open.conflicts.filter((each) => each !== conflict) });
  if (takesMine) {
    const done = await commitEdit(setField(open.register, conflict.ref, conflict.mine, new Date().toISOString()));
    if (!done.ok && done.error !== "nothing-changed") return;
  }
  await forgetDraft(fieldRefKey(conflict.ref));
}

function stayIn(ref: FieldRef, base: string | null): Stay {
  const key = fieldRefKey(ref);
  const known = stays.get(key);
  if (known !== undefined) return known;
  const stay: Stay = {
    ref: { kind: ref.kind, id: ref.id, path: ref.path },
    gesture: crypto.randomUUID(),
    base,
    text: base ?? "",
    isOpen: false,
    startedAt: Date.now(),
    storeTimer: undefined,
    commitTimer: undefined,
    running: null,
  };
  stays.set(key, stay);
  return stay;
}

function commitStay(stay: Stay): Promise<void> {
  stopTimers(stay);
  // The first one asks in the same breath, so that what is asked of the session next comes after it.
  const work = stay.running === null ? commitNow(stay) : stay.running.then(() => commitNow(stay));
  stay.running = work.finally(() => {
    if (stay.running === work) stay.running = null;
  });
  return work;
}

async function commitNow(stay: Stay): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null || !stay.isOpen) return;
  const { ref, text } = stay;
  const key = fieldRefKey(ref);
  const value = textValue(text);
  const entity = entityOf(open.register, ref.kind, ref.id) as Json;
  const present = entity === null ? undefined : (valueAt(entity, ref.path) ?? null);
  if (present !== undefined && present !== stay.base && present !== value) {
    // Somebody else changed the field since the typing began: both texts are shown, the draft stays until one is chosen.
    end(stay);
    await keepDraft({ key, ...ref, text, base: stay.base });
    changeOpen({ conflicts: [...open.conflicts, { ref, theirs: present, mine: value }] });
    tell("conflicting-change");
    return;
  }
  const done = await commitEdit(setField(open.register, ref, value, new Date().toISOString()), stay.gesture);
  if (!done.ok && done.error === "not-saved") return; // the text stays, on the screen and as a draft
  if (!done.ok && done.error === "conflicting-change") {
    end(stay);
    await keepDraft({ key, ...ref, text, base: stay.base });
    return;
  }
  stay.base = value;
  if (stay.text !== text) return; // typed on meanwhile
  stay.isOpen = false;
  clearTimeout(stay.storeTimer);
  stay.storeTimer = undefined;
  tellTyping();
  await forgetDraft(key);
}

function end(stay: Stay): void {
  stopTimers(stay);
  stay.isOpen = false;
  stays.delete(fieldRefKey(stay.ref));
  tellTyping();
}

function stopTimers(stay: Stay): void {
  clearTimeout(stay.commitTimer);
  clearTimeout(stay.storeTimer);
  stay.storeTimer = undefined;
}

const keep = ({ ref, text, base }: Stay): Promise<void> => keepDraft({ key: fieldRefKey(ref), ...ref, text, base });

const tellTyping = (): void => {
  let count = 0;
  for (const { isOpen } of stays.values()) if (isOpen) count += 1;
  openSession()?.typing(count);
};

/** A text as it stands in the register: an empty one is no answer. */
export const textValue = (text: string): string | null => {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
};
