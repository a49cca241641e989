import { z } from "zod";
import { AttachmentId, CustomFieldId } from "./ids.ts";
import { Instant, Text } from "./values.ts";

/**
 * Where a value came from when nobody typed it. While `confirmedAt` is null the value is *te bevestigen*: exports mark it,
 * a published text treats it as a gap. Editing a field confirms it. `path` is relative to the entity, "" for all of it;
 * `ref` names the source (library id, statement number with offsets such as "statement:003@1204-1297", file name).
 */
export const Origin = z
  .strictObject({
    path: z.string(),
    kind: z.enum(["library", "import", "statement", "questionnaire"]),
    ref: Text,
    quote: Text.nullable(),
    confirmedAt: Instant.nullable(),
  })
  .readonly();
export type Origin = z.infer<typeof Origin>;

/** A value of an own field. */
export const CustomValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What every entity has besides its id. */
export const entityFields = {
  origins: z.array(Origin).readonly(),
  notes: Text.nullable(),
  tags: z.array(Text).readonly(),
  attachmentIds: z.array(AttachmentId).readonly(),
  custom: z.record(CustomFieldId, CustomValue).readonly(),
};

/** The values that a new entity has in those fields. */
export const emptyEntityFields = { origins: [], notes: null, tags: [], attachmentIds: [], custom: {} } as const;
