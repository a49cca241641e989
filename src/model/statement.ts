import { z } from "zod";
import { entityFields } from "./entity.ts";
import { ActivityId, ControllerId, ItemId, SiteId, StatementId, VocabularyEntryId } from "./ids.ts";
import { LegalBasis } from "./legal-basis.ts";
import { ContactPoint, Duration, listAnswer, PlainDate, Text } from "./values.ts";

/** The rights of a data subject. Art. 7(3) and 15–22 GDPR; "explanation" is art. 12–14. */
export const DataSubjectRight = z.enum([
  "explanation",
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "withdraw-consent",
  "human-intervention",
]);
export type DataSubjectRight = z.infer<typeof DataSubjectRight>;

/**
 * What an existing text tells, right or wrong, apart from the activities. `null` = the text is silent. Its claims bind nobody:
 * `claimedBases` gives no purpose a basis, `sharing` makes no list of recipients.
 */
export const StatementClaims = z
  .strictObject({
    datedOn: PlainDate.nullable(),
    /** Names that the text uses for the organisation, also where they differ. */
    namesUsed: listAnswer(Text),
    rights: listAnswer(DataSubjectRight),
    rightsContact: ContactPoint.nullable(),
    responseTerm: Duration.nullable(),
    responseMayBeExtended: z.boolean().nullable(),
    identification: Text.nullable(),
    complaintToController: ContactPoint.nullable(),
    complaintToAuthority: z.boolean().nullable(),
    claimedBases: listAnswer(LegalBasis),
    /** What is said of giving data to others, tied to no activity. */
    sharing: listAnswer(z.enum(["never", "only-when-needed-or-required", "never-sold"])),
    agreementsWithProcessors: z.boolean().nullable(),
    /** General retention claims that no activity carries: "niet langer dan noodzakelijk". */
    retentionClaims: listAnswer(z.enum(["not-longer-than-needed", "after-notice"])),
    specialData: z.boolean().nullable(),
    profiling: z.boolean().nullable(),
    automatedDecisions: z.boolean().nullable(),
    transfersOutsideEea: z.boolean().nullable(),
    minorsUnder16: listAnswer(z.enum(["not-intended", "with-parental-consent", "not-collected"])),
    consequenceOfNotProviding: Text.nullable(),
    breachNotification: z.boolean().nullable(),
    security: Text.nullable(),
    changesAnnounced: z.boolean().nullable(),
  })
  .readonly();
export type StatementClaims = z.infer<typeof StatementClaims>;

/** A section that somebody rewrote: his text, and the generated text that it replaced, so that later changes can be shown. */
export const OwnSection = z
  .strictObject({ id: ItemId, section: Text, ownText: Text, replacedText: Text.nullable() })
  .readonly();
export type OwnSection = z.infer<typeof OwnSection>;

/** The kinds of text that are kept, rewritten in parts and published; the rest is made when it is asked for. */
export const KeptTextKind = z.enum([
  "privacy-statement",
  "cookie-statement",
  "retention-schedule",
  "retention-policy",
  "processor-list",
  "privacy-policy",
  "public-register",
]);
export type KeptTextKind = z.infer<typeof KeptTextKind>;

/** A text for the public: for whom, in which language and form of address, and what it must cover. Art. 12–14 GDPR. */
export const Statement = z
  .strictObject({
    id: StatementId,
    kind: KeptTextKind,
    name: Text.nullable(),
    controllerIds: listAnswer(ControllerId),
    siteIds: listAnswer(SiteId),
    /** The people it is for; null = everyone outside. */
    audienceIds: listAnswer(VocabularyEntryId),
    /** The activities it tells; null = all that concern its audience. */
    activityIds: listAnswer(ActivityId),
    language: z.enum(["nl", "en"]),
    address: z.enum(["formal", "informal"]),
    /** A summary of one screen that opens into the full text. */
    layered: z.boolean(),
    url: Text.nullable(),
    ownSections: listAnswer(OwnSection),
    claims: StatementClaims.nullable(),
    ...entityFields,
  })
  .readonly();
export type Statement = z.infer<typeof Statement>;
