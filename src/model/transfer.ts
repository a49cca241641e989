import { z } from "zod";
import { DataGroupId, ItemId, PartyId } from "./ids.ts";
import { CountryCode, listAnswer, PlainDate, Text } from "./values.ts";

/** What a transfer outside the EEA rests on. Art. 45, 46, 47 and 49 GDPR. */
export const TransferInstrument = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("adequacy") }).readonly(),
  z.strictObject({ kind: z.literal("data-privacy-framework") }).readonly(),
  z
    .strictObject({
      kind: z.literal("standard-contractual-clauses"),
      module: z.enum(["c2c", "c2p", "p2p", "p2c"]).nullable(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("binding-corporate-rules") }).readonly(),
  z.strictObject({ kind: z.literal("other-safeguard"), description: Text.nullable() }).readonly(),
  z
    .strictObject({
      kind: z.literal("derogation"),
      letter: z.enum(["a", "b", "c", "d", "e", "f", "g", "second-paragraph"]).nullable(),
    })
    .readonly(),
]);
export type TransferInstrument = z.infer<typeof TransferInstrument>;

/** A transfer to a country outside the EEA or an international organisation. Art. 30(1)(e) and 44–49 GDPR. */
export const Transfer = z
  .strictObject({
    id: ItemId,
    /** Who receives the data there; null: the party of the use itself. */
    importerId: PartyId.nullable(),
    exporter: z.enum(["controller", "processor"]).nullable(),
    destination: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("country"), country: CountryCode }).readonly(),
        z.strictObject({ kind: z.literal("international-organisation"), name: Text }).readonly(),
      ])
      .nullable(),
    dataGroupIds: listAnswer(DataGroupId),
    /** Access from outside to data that lie inside the EEA. */
    remoteAccess: z.boolean().nullable(),
    instrument: TransferInstrument.nullable(),
    /** On which day the instrument was looked up (an adequacy decision, a DPF listing). */
    checkedOn: PlainDate.nullable(),
    supplementaryMeasures: Text.nullable(),
    /** How a data subject gets a copy of the safeguards. Art. 13(1)(f) GDPR. */
    copyObtainable: Text.nullable(),
    /** The transfer assessment (DTIA), until it is an entity of its own. */
    assessedOn: PlainDate.nullable(),
    note: Text.nullable(),
  })
  .readonly();
export type Transfer = z.infer<typeof Transfer>;
