import type { Added } from "../../../src/edits/with-added.ts";
import type { ActivityId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { VocabularyEntry } from "../../../src/model/vocabulary.ts";
import { changeEntity } from "../../controls/change-entity.ts";

/** Commits a change of one activity, made on it as it is then, together with what it points at and the register does not have yet. */
export const changeActivity = (
  id: ActivityId,
  update: (activity: ProcessingActivity) => ProcessingActivity,
  added: ReadonlyArray<Added> = [],
): Promise<void> => changeEntity("activity", id, update, added);

/** Changes one item of an activity, with what it needs: what the controls of an item get. */
export type ChangeItem<T> = (update: (item: T) => T, added?: ReadonlyArray<Added>) => void;

/** The words that a change brings along, as the edit takes them. */
export const addedWords = (words: ReadonlyArray<VocabularyEntry>): ReadonlyArray<Added> =>
  words.map((entity) => ({ kind: "vocabulary-entry", entity }));

/** A list of ids without one. Without its last one the question is open again: that is no answer "none". */
export function withoutId<T extends string>(list: ReadonlyArray<T> | null, id: string): ReadonlyArray<T> | null {
  const left = (list ?? []).filter((each) => each !== id);
  return left.length === 0 ? null : left;
}
