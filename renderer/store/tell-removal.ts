import type { Edit } from "../../src/edits/edit.ts";
import type { Change } from "../../src/history/commit.ts";
import { isItemList } from "../../src/history/path.ts";
import { tell } from "./register-store.ts";

/** Says what an edit took away, since nobody was asked and undo brings it back. */
export function tellRemoval({ label, changes }: Edit): void {
  if (label.code.endsWith("-deleted")) {
    tell("deleted", [label.code, ...label.names]);
    return;
  }
  const removed = removedItem(changes);
  if (removed !== null) tell("item-removed", [], [removed]);
}

const itemPath = /\/[0-9a-f-]{36}$/;

/** The one item that an edit took out of a list; null where it did anything else. */
export function removedItem(changes: ReadonlyArray<Change>): Change | null {
  const [removed, ...others] = changes.filter(removesItem);
  return removed === undefined || others.length > 0 ? null : removed;
}

/** The last of a list leaves no list: "none" is an answer that somebody gives. */
function removesItem({ ref, before, after }: Change): boolean {
  if (itemPath.test(ref.path)) return before !== null && after === null;
  const isEmptied = after === null || (Array.isArray(after) && after.length === 0);
  return isEmptied && Array.isArray(before) && before.length === 1 && isItemList(before);
}
