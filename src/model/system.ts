import { z } from "zod";
import { entityFields } from "./entity.ts";
import { MeasureId, PartyId, PersonId, SystemId, UnitId, VocabularyEntryId } from "./ids.ts";
import { CountryCode, listAnswer, PlainDate, Text } from "./values.ts";

/** Software or a filing system in which data lie: the AP asks for the place where they are kept. */
export const System = z
  .strictObject({
    id: SystemId,
    name: Text.nullable(),
    description: Text.nullable(),
    supplierId: PartyId.nullable(),
    hostingPlace: Text.nullable(),
    hostingCountry: CountryCode.nullable(),
    ownerId: PersonId.nullable(),
    access: Text.nullable(),
    deletion: Text.nullable(),
    measureIds: listAnswer(MeasureId),
    ...entityFields,
  })
  .readonly();
export type System = z.infer<typeof System>;

/** A technical or organisational measure, named once. Art. 32 and 30(1)(g) GDPR. */
export const Measure = z
  .strictObject({
    id: MeasureId,
    name: Text.nullable(),
    /** The vocabulary entry it is an instance of, with the words that a statement uses. */
    vocabularyId: VocabularyEntryId.nullable(),
    type: z.enum(["technical", "organisational"]).nullable(),
    description: Text.nullable(),
    /** Where it holds: everywhere, so that activities inherit it, or in some units only, or where it is named. */
    scope: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("everywhere") }).readonly(),
        z.strictObject({ kind: z.literal("units"), unitIds: z.array(UnitId).readonly() }).readonly(),
        z.strictObject({ kind: z.literal("where-named") }).readonly(),
      ])
      .nullable(),
    implementedOn: PlainDate.nullable(),
    ...entityFields,
  })
  .readonly();
export type Measure = z.infer<typeof Measure>;
