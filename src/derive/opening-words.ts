import type { Agreement } from "../model/agreement.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";

/** What an activity lets a party touch: the data and the people of the groups that the use names. */
export interface Touched {
  readonly itemIds: ReadonlyArray<VocabularyEntryId>;
  readonly subjectIds: ReadonlyArray<VocabularyEntryId>;
}

/** Of all groups of the activity where the use names none: what is not said, is not narrowed. */
export function touchedBy(use: Pick<PartyUse, "dataGroupIds">, { dataGroups }: ProcessingActivity): Touched {
  const groups = (dataGroups ?? []).filter(({ id }) => use.dataGroupIds?.includes(id) ?? true);
  return {
    itemIds: [...new Set(groups.flatMap(({ items }) => items ?? []).map(({ itemId }) => itemId))],
    subjectIds: [...new Set(groups.flatMap(({ subjectIds }) => subjectIds ?? []))],
  };
}

/** How the data or the people that an agreement names compare with what is touched: null = it names none, so nobody knows. */
export interface Named {
  readonly touched: ReadonlyArray<VocabularyEntryId>;
  readonly missing: ReadonlyArray<VocabularyEntryId> | null;
}

/** The opening words of art. 28(3) GDPR beside what the activities let the party touch. */
export interface OpeningWords {
  readonly items: Named;
  readonly subjects: Named;
}

/** Compares what an agreement names with what the uses that it covers touch together. */
export function openingWords(
  { dataItemIds, dataSubjectIds }: Pick<Agreement, "dataItemIds" | "dataSubjectIds">,
  touched: ReadonlyArray<Touched>,
): OpeningWords {
  return {
    items: compared(
      dataItemIds,
      touched.flatMap(({ itemIds }) => itemIds),
    ),
    subjects: compared(
      dataSubjectIds,
      touched.flatMap(({ subjectIds }) => subjectIds),
    ),
  };
}

function compared(named: ReadonlyArray<VocabularyEntryId> | null, touched: ReadonlyArray<VocabularyEntryId>): Named {
  const each = [...new Set(touched)];
  return { touched: each, missing: named === null ? null : each.filter((id) => !named.includes(id)) };
}

/** True where the agreement names fewer data or people than are touched. An agreement that names none says nothing about it. */
export const coversFewer = ({ items, subjects }: OpeningWords): boolean =>
  (items.missing ?? []).length > 0 || (subjects.missing ?? []).length > 0;
