import { valueAt } from "../history/path.ts";
import type { Json } from "../json/canonical-json.ts";
import { equalJson } from "../json/equal-json.ts";
import { type LibraryChange, libraryChanges } from "../library/library-changes.ts";
import type { Party } from "../model/party.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { VocabularyEntry } from "../model/vocabulary.ts";

/** The entities that are copied from the library and remember from which entry and version. */
export type LibraryCopy = VocabularyEntry | RetentionTerm | Party;

/** A change of the library that a copy has not got, with the path of its field in the copy. */
export interface ChangedInLibrary {
  readonly change: LibraryChange;
  readonly path: string;
}

/**
 * What the library says otherwise since a copy was made, of the fields that the register left as they were then. A field that
 * somebody changed himself is his: overruling is editing.
 */
export function changedInLibrary(
  copy: LibraryCopy,
  changes: ReadonlyArray<LibraryChange> = libraryChanges,
): ReadonlyArray<ChangedInLibrary> {
  const { libraryId, libraryVersion } = copy;
  if (libraryId === null) return [];
  return changes.flatMap((change) => {
    if (change.id !== libraryId || (libraryVersion !== null && change.on <= libraryVersion)) return [];
    const path = pathIn(copy, change.at);
    return path !== null && equalJson(valueAt(copy as unknown as Json, path), change.before) ? [{ change, path }] : [];
  });
}

/** The address of a changed field in a copy: places and kinds become the ids of its items. Null where the copy has no such item. */
function pathIn(copy: LibraryCopy, at: string): string | null {
  const [list = "", which = "", field] = at.split("/");
  if (field === undefined) return at;
  if (list === "services" && "services" in copy) {
    const item = copy.services?.find(({ libraryId }) => libraryId === `${copy.libraryId}#${which}`);
    return item === undefined ? null : `services/${item.id}/${field}`;
  }
  if (list === "phases" && "phases" in copy) {
    const item = copy.phases?.find(({ kind }) => kind === which);
    return item === undefined ? null : `phases/${item.id}/${field}`;
  }
  return null;
}
