import { z } from "zod";
import {
  AgreementId,
  DataGroupId,
  ItemId,
  PartyId,
  PartyUseId,
  PurposeId,
  ServiceId,
  SystemId,
  VocabularyEntryId,
} from "./ids.ts";
import { LegalBasis, Statute } from "./legal-basis.ts";
import { Transfer } from "./transfer.ts";
import { listAnswer, PlainDate, Text } from "./values.ts";

/**
 * What an outside party is in one use of it. "authority-inquiry" is an authority that gets data in one particular inquiry:
 * no recipient (art. 4(9) GDPR), no gap, and not in art. 30(1)(d).
 */
export const PartyRole = z.enum(["processor", "sub-processor", "joint-controller", "controller", "authority-inquiry"]);
export type PartyRole = z.infer<typeof PartyRole>;

/** Who it is about: a party (perhaps one of its services), or only a category of recipients ("bezorgdienst"). */
export const PartyOrCategory = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("party"), partyId: PartyId, serviceId: ServiceId.nullable() }).readonly(),
  z.strictObject({ kind: z.literal("recipient-category"), recipientId: VocabularyEntryId }).readonly(),
]);
export type PartyOrCategory = z.infer<typeof PartyOrCategory>;

/** A certificate or report that the party showed, what it covers, and until when. */
const Certificate = z
  .strictObject({ id: ItemId, name: Text, scope: Text.nullable(), expiresOn: PlainDate.nullable() })
  .readonly();
export type Certificate = z.infer<typeof Certificate>;

/** What was looked at before the party was trusted with data. Art. 28(1) GDPR. */
const Vetting = z
  .strictObject({
    evidence: Text.nullable(),
    certificates: listAnswer(Certificate),
    verdict: z.enum(["sufficient", "sufficient-with-conditions", "insufficient"]).nullable(),
    vettedOn: PlainDate.nullable(),
  })
  .readonly();

/**
 * **The one relation to the outside**: of an activity or a site to a party. Recipients (art. 30(1)(d)), processors and
 * transfers (art. 30(1)(e)) are views of it.
 */
export const PartyUse = z
  .strictObject({
    id: PartyUseId,
    who: PartyOrCategory.nullable(),
    role: PartyRole.nullable(),
    /** Which data it gets or touches; null = not said, so count all groups. */
    dataGroupIds: listAnswer(DataGroupId),
    purposeIds: listAnswer(PurposeId),
    /** What for, in a few words that a statement can use: "de bestelling bezorgen". */
    description: Text.nullable(),
    /** The basis of the disclosure itself: that of the purpose, or another (police on legal duty). */
    disclosureBasis: z.union([LegalBasis, z.literal("as-purpose")]).nullable(),
    disclosureStatute: Statute.nullable(),
    /** True when the data also come from this party ("wij krijgen informatie over uw betaling van uw bank"). */
    suppliesData: z.boolean().nullable(),
    means: Text.nullable(),
    systemId: SystemId.nullable(),
    agreementIds: listAnswer(AgreementId),
    transfers: listAnswer(Transfer),
    vetting: Vetting.nullable(),
    since: PlainDate.nullable(),
    until: PlainDate.nullable(),
    note: Text.nullable(),
  })
  .readonly();
export type PartyUse = z.infer<typeof PartyUse>;
