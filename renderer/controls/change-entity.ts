import { deleteEntity } from "../../src/edits/delete-entity.ts";
import { addEntity, editEntity } from "../../src/edits/edit.ts";
import { type Added, withAdded } from "../../src/edits/with-added.ts";
import type { CollectedKind, EntityOf } from "../../src/model/kinds.ts";
import { commitEdit, commitOn } from "../store/current-session.ts";
import { goTo, sectionOf } from "../store/navigation.ts";
import { useRegisterStore } from "../store/register-store.ts";

/** Commits a change of one entity, made on it as it is now, with what must be added for it. */
export async function changeEntity<K extends CollectedKind>(
  kind: K,
  id: string,
  update: (entity: EntityOf<K>) => EntityOf<K>,
  added: ReadonlyArray<Added> = [],
): Promise<void> {
  await commitOn((register) => withAdded(editEntity(register, kind, id, new Date().toISOString(), update), added));
}

/** Adds an entity, with others that it needs, and opens it; the focus goes to `field`. */
export async function addAndOpen<K extends CollectedKind>(
  kind: K,
  entity: EntityOf<K>,
  added: ReadonlyArray<Added> = [],
  field?: string,
): Promise<void> {
  const done = await commitEdit(withAdded(addEntity(kind, entity), added));
  if (done.ok) goTo(sectionOf(kind), entity.id, field);
}

/** Deletes without asking, since undo brings it back, and shows the list. */
export async function removeEntity(kind: CollectedKind, id: string): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const done = await commitEdit(deleteEntity(open.register, kind, id));
  if (done.ok) goTo(sectionOf(kind));
}

/** An item of a list with that id changed; the others are shared. */
export const withItem = <T extends { readonly id: string }>(
  list: ReadonlyArray<T> | null,
  id: string,
  update: (item: T) => T,
): ReadonlyArray<T> | null => list?.map((item) => (item.id === id ? update(item) : item)) ?? null;

/** A list without one item. Emptied it is *not answered*: "none" is an answer that somebody gives. */
export function withoutItem<T extends { readonly id: string }>(
  list: ReadonlyArray<T> | null,
  id: string,
): ReadonlyArray<T> | null {
  const rest = (list ?? []).filter((item) => item.id !== id);
  return rest.length === 0 ? null : rest;
}

/** A new id, for what the core is handed. */
export const newId = (): string => crypto.randomUUID();
