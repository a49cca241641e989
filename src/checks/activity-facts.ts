import type { WordFacts } from "../derive/index-entries.ts";
import type { DataClass } from "../model/data-class.ts";
import type { DataGroup, DataItemUse } from "../model/data-group.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { ProcessingActivity, Purpose } from "../model/processing-activity.ts";
import type { DataSubjectFlag } from "../model/vocabulary.ts";
import type { View } from "./view.ts";

/** A data item of a group, as rules look at it. `word` is the library's id of its word, null for a word of one's own. */
export interface ItemFacts {
  readonly use: DataItemUse;
  readonly word: string | null;
  readonly dataClass: DataClass;
}

/** A group of data with what its words mean. */
export interface GroupFacts {
  readonly group: DataGroup;
  /** The people of the group and of its single items. */
  readonly people: ReadonlyArray<PersonFacts>;
  readonly items: ReadonlyArray<ItemFacts>;
}

export interface PersonFacts extends Pick<WordFacts, "libraryId" | "flags"> {
  readonly id: VocabularyEntryId;
}

/** The groups of an activity with what their words mean; worked out once for all rules that look at it. */
export const groupFacts = (activity: ProcessingActivity, view: View): ReadonlyArray<GroupFacts> =>
  view.once(`groups ${activity.id}`, () =>
    (activity.dataGroups ?? []).map((group) => ({
      group,
      people: peopleIn(group, view),
      items: (group.items ?? []).map((use) => {
        const word = view.indexes.wordFactsOf(use.itemId);
        return {
          use,
          word: word?.libraryId ?? null,
          dataClass: use.classOverride?.class ?? word?.dataClass ?? "ordinary",
        };
      }),
    })),
  );

function peopleIn(group: DataGroup, { indexes }: View): ReadonlyArray<PersonFacts> {
  const ids = new Set(group.subjectIds ?? []);
  for (const { subjectIds } of group.items ?? []) for (const id of subjectIds ?? []) ids.add(id);
  return [...ids].map((id) => {
    const word = indexes.wordFactsOf(id);
    return { id, libraryId: word?.libraryId ?? null, flags: word?.flags ?? [] };
  });
}

/** The groups that serve a purpose. A group that does not say which purposes it serves, serves all. */
export const groupsOfPurpose = (
  purpose: Purpose,
  activity: ProcessingActivity,
  view: View,
): ReadonlyArray<GroupFacts> =>
  groupFacts(activity, view).filter(({ group }) => group.purposeIds === null || group.purposeIds.includes(purpose.id));

export const hasFlag = ({ people }: GroupFacts, flag: DataSubjectFlag): boolean =>
  people.some(({ flags }) => flags.includes(flag));

/** True when the group is about nobody but our own staff. */
export const isStaffOnly = ({ people }: GroupFacts): boolean =>
  people.length > 0 && people.every(({ flags }) => flags.includes("employees"));

/** The items of a group of which the library's word is one of these. */
export const itemsAmong = ({ items }: GroupFacts, words: ReadonlySet<string>): ReadonlyArray<ItemFacts> =>
  items.filter(({ word }) => word !== null && words.has(word));

/** The words of items, each once, as facts name them. */
export const namesOfItems = (
  items: ReadonlyArray<ItemFacts>,
): ReadonlyArray<{ readonly kind: "vocabulary-entry"; readonly id: string }> =>
  [...new Set(items.map(({ use }) => use.itemId))].map((id) => ({ kind: "vocabulary-entry", id }));
