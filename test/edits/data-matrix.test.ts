import fc from "fast-check";
import { expect, test } from "vitest";
import { addItems, addSubjects, isTicked, removeItem, removeSubject, toggleCell } from "../../src/edits/data-matrix.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import type { DataGroup } from "../../src/model/data-group.ts";
import { DataGroupId, ItemId, RetentionTermId, VocabularyEntryId } from "../../src/model/ids.ts";
import { newDataGroup } from "../../src/model/new-entity.ts";

const newId = seededIds("matrix");
const word = (): VocabularyEntryId => VocabularyEntryId.parse(newId());
const [name, email, customers, parents] = [word(), word(), word(), word()];
const empty = newDataGroup(DataGroupId.parse(newId()));
const group = addSubjects(addItems(empty, [name, email], newId), [customers, parents]);
const itemAt = (of: DataGroup, index: number) => {
  const item = of.items?.[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
};

test("an item is of all people until a cell says otherwise", () => {
  expect(itemAt(group, 0).subjectIds).toBeNull();
  expect(isTicked(itemAt(group, 0), parents)).toBe(true);
  const turned = toggleCell(group, itemAt(group, 0).id, parents);
  expect(itemAt(turned, 0).subjectIds).toEqual([customers]);
  expect(itemAt(turned, 1).subjectIds).toBeNull();
});

test("turning a cell twice gives the group back", () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 1), fc.constantFrom(customers, parents), (index, subject) => {
      const once = toggleCell(group, itemAt(group, index).id, subject);
      expect(isTicked(itemAt(once, index), subject)).toBe(false);
      expect(toggleCell(once, itemAt(once, index).id, subject)).toEqual(group);
    }),
  );
});

test("people who come later share the items that are of all", () => {
  const pupils = word();
  const some = toggleCell(group, itemAt(group, 1).id, parents);
  const more = addSubjects(some, [pupils]);
  expect(isTicked(itemAt(more, 0), pupils)).toBe(true);
  expect(isTicked(itemAt(more, 1), pupils)).toBe(false);
});

test("people who leave take their cells along", () => {
  const some = toggleCell(group, itemAt(group, 0).id, customers);
  const left = removeSubject(some, customers);
  expect(left.subjectIds).toEqual([parents]);
  expect(itemAt(left, 0).subjectIds).toBeNull();
});

test("what is there already is not added twice", () => {
  expect(addItems(group, [email], newId).items).toEqual(group.items);
  expect(addSubjects(group, [parents]).subjectIds).toEqual(group.subjectIds);
});

test("a term about one item goes with it; one about more lets go of it", () => {
  const [first, second] = [itemAt(group, 0).id, itemAt(group, 1).id];
  const use = (itemUseIds: ReadonlyArray<typeof first> | null) => ({
    id: ItemId.parse(newId()),
    termId: RetentionTermId.parse(newId()),
    itemUseIds,
    note: null,
  });
  const uses = [use([first]), use([first, second]), use(null)];
  const left = removeItem({ ...group, retentionUses: uses }, first);
  expect(left.retentionUses?.map(({ itemUseIds }) => itemUseIds)).toEqual([[second], null]);
});

test("the last item or the last people leaving opens the question again", () => {
  const one = addItems(empty, [name], newId);
  expect(removeItem(one, itemAt(one, 0).id).items).toBeNull();
  expect(removeSubject(addSubjects(empty, [customers]), customers).subjectIds).toBeNull();
});
