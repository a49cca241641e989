import { editEntity } from "../../../src/edits/edit.ts";
import { type Added, withAdded } from "../../../src/edits/with-added.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { commitOn } from "../../store/current-session.ts";

/** Commits a change of one activity, made on it as it is now, together with what it points at and the register does not have yet. */
export async function changeActivity(
  id: ActivityId,
  update: (activity: ProcessingActivity) => ProcessingActivity,
  added: ReadonlyArray<Added> = [],
): Promise<void> {
  await commitOn((register) =>
    withAdded(editEntity(register, "activity", id, new Date().toISOString(), update), added),
  );
}

/** Changes one item of an activity, with what it needs: what the controls of an item get. */
export type ChangeItem<T> = (update: (item: T) => T, added?: ReadonlyArray<Added>) => void;

/** An item of a list with that id changed; the others are shared. */
export const withItem = <T extends { readonly id: string }>(
  list: ReadonlyArray<T> | null,
  id: string,
  update: (item: T) => T,
): ReadonlyArray<T> | null => list?.map((item) => (item.id === id ? update(item) : item)) ?? null;

/** A list without the item of that id. Without its last item the question is open again: that is no answer "none". */
export function withoutItem<T extends { readonly id: string }>(
  list: ReadonlyArray<T> | null,
  id: string,
): ReadonlyArray<T> | null {
  const left = list?.filter((item) => item.id !== id) ?? [];
  return left.length === 0 ? null : left;
}

/** The words that a change brings along, as the edit takes them. */
export const addedWords = (
  words: ReadonlyArray<Extract<Added, { readonly kind: "vocabulary-entry" }>["entity"]>,
): ReadonlyArray<Added> => words.map((entity) => ({ kind: "vocabulary-entry", entity }));

export const newId = (): string => crypto.randomUUID();
