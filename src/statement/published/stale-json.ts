import { z } from "zod";

const FieldRefJson = z.strictObject({ kind: z.string(), id: z.string(), path: z.string() });

/** What `verantwoord stale --json` prints: one object per text that is published now. It only ever grows. */
export const StaleJson = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.string(),
    number: z.int(),
    title: z.string(),
    publishedOn: z.iso.date(),
    /** The kept text that it is a version of; null when that was deleted. */
    text: z.string().nullable(),
    stale: z.boolean(),
    changes: z.array(
      z.strictObject({
        section: z.string(),
        heading: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        refs: z.array(FieldRefJson),
      }),
    ),
    /** What the people concerned must be told of. Art. 13(3) and 14(4) GDPR. */
    tell: z.array(z.strictObject({ kind: z.string(), id: z.string(), message: z.string() })),
  }),
);

/** The JSON Schema (draft 2020-12) of that, made from the code. */
export const staleJsonSchema = (): object => ({
  $id: "https://verantwoord.example/schemas/stale.json",
  title: "Published texts against the register",
  ...z.toJSONSchema(StaleJson),
});
