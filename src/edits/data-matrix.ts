import type { DataGroup, DataItemUse } from "../model/data-group.ts";
import { DataItemUseId, type NewId, type VocabularyEntryId } from "../model/ids.ts";
import { newDataItemUse } from "../model/new-entity.ts";

// The matrix of a data group: items down, people across. An item of which nothing is said (`subjectIds: null`) is of all of them.

/** Whether an item is recorded of these people. */
export const isTicked = (item: DataItemUse, subjectId: VocabularyEntryId): boolean =>
  item.subjectIds?.includes(subjectId) ?? true;

/** The group with one cell turned. All cells of an item on is *of all people* again, so that people who come later share it. */
export function toggleCell(group: DataGroup, itemUseId: DataItemUseId, subjectId: VocabularyEntryId): DataGroup {
  const people = group.subjectIds ?? [];
  const turn = (item: DataItemUse): DataItemUse => {
    const isOn = isTicked(item, subjectId);
    return { ...item, subjectIds: allOrSome(people, (id) => (id === subjectId ? !isOn : isTicked(item, id))) };
  };
  return { ...group, items: group.items?.map((item) => (item.id === itemUseId ? turn(item) : item)) ?? null };
}

/** The group with more items, of all its people; what it has already stays one. */
export function addItems(group: DataGroup, itemIds: ReadonlyArray<VocabularyEntryId>, newId: NewId): DataGroup {
  const items = group.items ?? [];
  const fresh = itemIds.filter((id) => !items.some((item) => item.itemId === id));
  return {
    ...group,
    items: [...items, ...fresh.map((itemId) => newDataItemUse(DataItemUseId.parse(newId()), itemId))],
  };
}

/** The group without an item. A term that was about this item alone goes with it. */
export function removeItem(group: DataGroup, itemUseId: DataItemUseId): DataGroup {
  const left = (group.items ?? []).filter((item) => item.id !== itemUseId);
  const retentionUses =
    group.retentionUses?.flatMap((use) => {
      if (use.itemUseIds === null) return [use];
      const itemUseIds = use.itemUseIds.filter((id) => id !== itemUseId);
      return itemUseIds.length === 0 ? [] : [{ ...use, itemUseIds }];
    }) ?? null;
  return { ...group, items: orOpen(left), retentionUses: orOpen(retentionUses) };
}

/** The group with more people. Items that were of all people are of these too. */
export function addSubjects(group: DataGroup, subjectIds: ReadonlyArray<VocabularyEntryId>): DataGroup {
  return { ...group, subjectIds: [...new Set([...(group.subjectIds ?? []), ...subjectIds])] };
}

/** The group without these people, and no cell that speaks of them. */
export function removeSubject(group: DataGroup, subjectId: VocabularyEntryId): DataGroup {
  const people = (group.subjectIds ?? []).filter((id) => id !== subjectId);
  const without = (item: DataItemUse): DataItemUse =>
    item.subjectIds === null ? item : { ...item, subjectIds: allOrSome(people, (id) => isTicked(item, id)) };
  return { ...group, subjectIds: orOpen(people), items: group.items?.map(without) ?? null };
}

/** The people for whom it holds; null, *all*, when it holds for each of them. */
function allOrSome(
  people: ReadonlyArray<VocabularyEntryId>,
  holds: (id: VocabularyEntryId) => boolean,
): ReadonlyArray<VocabularyEntryId> | null {
  const some = people.filter(holds);
  return some.length === people.length ? null : some;
}

/** Taking the last one out is no answer "none": the question is open again. */
const orOpen = <T>(list: ReadonlyArray<T> | null): ReadonlyArray<T> | null =>
  list === null || list.length === 0 ? null : list;
