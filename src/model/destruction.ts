import { z } from "zod";
import { entityFields } from "./entity.ts";
import { ActivityId, DestructionId, ItemId, PartyId, PersonId, RetentionTermId, SystemId } from "./ids.ts";
import { Count, listAnswer, PlainDate, Text } from "./values.ts";

/** What a processor confirmed of its own copies. Art. 28(3)(g) GDPR. */
const ProcessorConfirmation = z
  .strictObject({ id: ItemId, partyId: PartyId, confirmedOn: PlainDate.nullable(), how: Text.nullable() })
  .readonly();

/**
 * A record of destruction (verklaring van vernietiging): what kind of data went, under which term or number of the selection list, how
 * and by whom. Never the personal data themselves. Art. 5(1)(e) and 5(2) GDPR, art. 8 Archiefbesluit 1995.
 */
export const Destruction = z
  .strictObject({
    id: DestructionId,
    code: Text.nullable(),
    destroyedOn: PlainDate.nullable(),
    /** What kind of data, in words: "sollicitatiebrieven en cv's". */
    what: Text.nullable(),
    termId: RetentionTermId.nullable(),
    activityIds: listAnswer(ActivityId),
    systemIds: listAnswer(SystemId),
    /** The cohort: all of whom the event lay on or after `from` (null: since the beginning) and before `before`. */
    cohort: z.strictObject({ from: PlainDate.nullable(), before: PlainDate }).readonly().nullable(),
    selectionList: Text.nullable(),
    selectionNumber: Text.nullable(),
    method: z
      .enum(["deleted", "anonymised", "overwritten", "shredded", "returned", "transferred-to-archive"])
      .nullable(),
    /** Roughly how many people or files. */
    approximateCount: Count.nullable(),
    carriedOutById: PersonId.nullable(),
    /** Who carried it out when it is nobody of the register: "de systeembeheerder van de leverancier". */
    carriedOutBy: Text.nullable(),
    authorisedById: PersonId.nullable(),
    authorisedOn: PlainDate.nullable(),
    processors: listAnswer(ProcessorConfirmation),
    /** When the last backup that holds the data is overwritten; "gone" when that is so already. */
    backups: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("gone") }).readonly(),
        z.strictObject({ kind: z.literal("gone-by"), date: PlainDate }).readonly(),
        z.strictObject({ kind: z.literal("not-included"), reason: Text.nullable() }).readonly(),
      ])
      .nullable(),
    /** What was kept, and why: a dispute, a legal hold. */
    exceptions: Text.nullable(),
    ...entityFields,
  })
  .readonly();
export type Destruction = z.infer<typeof Destruction>;
