import fc from "fast-check";
import { ActivityId, DataGroupId, DataItemUseId, PurposeId, VocabularyEntryId } from "../../src/model/ids.ts";
import { LegalBasis } from "../../src/model/legal-basis.ts";
import { newActivity, newDataGroup, newDataItemUse, newPurpose } from "../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";

const uuid = (block: number, n: number): string =>
  `00000000-0000-4000-8${String(block).padStart(3, "0")}-${String(n).padStart(12, "0")}`;

const itemsOf = <T>(block: number, item: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<ReadonlyArray<T> | null> =>
  fc.option(
    fc
      .uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 })
      .chain((numbers) => fc.tuple(...numbers.map((n) => item(uuid(block, n))))),
    { nil: null },
  );

const text = fc.option(fc.constantFrom("a", "b", "é", "=1+1", "naam 🙂"), { nil: null });

const purpose = (id: string) =>
  fc
    .record({ description: text, legalBasis: fc.option(fc.constantFrom(...LegalBasis.options), { nil: null }) })
    .map((fields) => ({
      ...newPurpose(PurposeId.parse(id)),
      ...fields,
      consent:
        fields.legalBasis === "consent"
          ? { obtained: fields.description, enrolment: null, proof: null, withdrawal: null, parental: null }
          : null,
    }));

const dataGroup = (id: string) =>
  fc
    .record({
      name: text,
      items: itemsOf(7, (itemId) =>
        fc.boolean().map((optional) => ({
          ...newDataItemUse(DataItemUseId.parse(itemId), VocabularyEntryId.parse(uuid(9, 1))),
          optional,
        })),
      ),
    })
    .map((fields) => ({ ...newDataGroup(DataGroupId.parse(id)), ...fields }));

/** Any activity with the id of `n`: its lists are drawn from the same few items, in any order, so that two of them overlap. */
export const arbitraryActivity = (n = 1): fc.Arbitrary<ProcessingActivity> =>
  fc
    .record({
      name: text,
      status: fc.constantFrom("concept" as const, "active" as const, "ended" as const),
      tags: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 3 }),
      purposes: itemsOf(5, purpose),
      dataGroups: itemsOf(6, dataGroup),
      profiling: fc.constantFrom(null, { kind: "none" as const }, { kind: "used" as const, logic: "score" }),
    })
    .map((fields) => ({ ...newActivity(ActivityId.parse(uuid(1, n))), ...fields }));

/** The id that `arbitraryActivity(n)` gives. */
export const activityIdOf = (n: number): ActivityId => ActivityId.parse(uuid(1, n));
