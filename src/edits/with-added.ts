import type { CollectedKind, EntityOf } from "../model/kinds.ts";
import { ok, type Result } from "../result.ts";
import { addEntity, type Edit, type EditError, joinEdits } from "./edit.ts";

/** An entity that an edit brings along because something in it points at it: a word, a party, a term. */
export type Added = {
  readonly [K in CollectedKind]: { readonly kind: K; readonly entity: EntityOf<K> };
}[CollectedKind];

/** An edit together with the entities that it needs, as one commit under the edit's own label. They come first. */
export function withAdded(edit: Result<Edit, EditError>, added: ReadonlyArray<Added>): Result<Edit, EditError> {
  if (!edit.ok || added.length === 0) return edit;
  const edits: Edit[] = [];
  for (const { kind, entity } of added) {
    const one = addEntity(kind, entity);
    if (!one.ok) return one;
    edits.push(one.value);
  }
  return ok(joinEdits(edit.value.label, [...edits, edit.value]));
}
