import { z } from "zod";
import { entityFields } from "./entity.ts";
import { EntityKind } from "./field-ref.ts";
import { AttachmentId, CustomFieldId } from "./ids.ts";
import { Instant, listAnswer, Text } from "./values.ts";

/** A field that an organisation added itself; it travels through Excel and import. Its values stand in `custom` of an entity. */
export const CustomField = z
  .strictObject({
    id: CustomFieldId,
    name: Text.nullable(),
    on: EntityKind,
    type: z.enum(["text", "number", "date", "yes-no", "choice"]),
    choices: listAnswer(Text),
    help: Text.nullable(),
    ...entityFields,
  })
  .readonly();
export type CustomField = z.infer<typeof CustomField>;

/** A file that belongs to the register. Its bytes lie apart, under their SHA-256. */
export const Attachment = z
  .strictObject({
    id: AttachmentId,
    name: Text,
    mediaType: Text,
    sizeBytes: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    addedAt: Instant,
    ...entityFields,
  })
  .readonly();
export type Attachment = z.infer<typeof Attachment>;
