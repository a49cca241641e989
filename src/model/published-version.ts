import { z } from "zod";
import { entityFields } from "./entity.ts";
import { AttachmentId, PublishedVersionId, StatementId, VocabularyEntryId } from "./ids.ts";
import { KeptTextKind } from "./statement.ts";
import { listAnswer, PlainDate, Text } from "./values.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A text as it was published: frozen, never a view on today's register. The attachment holds the whole text as a tree whose sentences
 * carry their FieldRefs, so that what has changed since can be told sentence by sentence. Art. 5(2) and 12(1) GDPR.
 */
export const PublishedVersion = z
  .strictObject({
    id: PublishedVersionId,
    /** The kept text that it is a version of; null once that was deleted. */
    statementId: StatementId.nullable(),
    kind: KeptTextKind,
    /** 1 for the first version of a text. */
    number: z.int().positive(),
    title: Text,
    publishedOn: PlainDate,
    language: z.enum(["nl", "en"]),
    address: z.enum(["formal", "informal"]),
    layered: z.boolean(),
    /** The people it was for; null = everyone outside. */
    audienceIds: listAnswer(VocabularyEntryId),
    /** Where the register stood: the last commit, and the hash of all of it. */
    registerSeq: z.int().nonnegative(),
    registerHash: Sha256,
    textSha256: Sha256,
    textAttachmentId: AttachmentId.nullable(),
    /** What was told of the change to the people concerned. */
    changeNote: Text.nullable(),
    url: Text.nullable(),
    ...entityFields,
  })
  .readonly();
export type PublishedVersion = z.infer<typeof PublishedVersion>;
