import { z } from "zod";
import { EntityKind } from "../model/field-ref.ts";

const place = z.object({ kind: EntityKind, id: z.uuid(), path: z.string() });

/** What `verantwoord check --json` prints. Frozen: it only ever grows. */
export const FindingsJson = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(["error", "warning", "advice"]),
    article: z.string(),
    ref: place,
    message: z.string(),
    waived: z.boolean(),
    title: z.string(),
    places: z.array(place).min(1),
    subjects: z.array(z.object({ kind: EntityKind, id: z.uuid() })).min(1),
    concept: z.boolean(),
    fix: z.string().nullable(),
  }),
);

/** Its JSON Schema (draft 2020-12). */
export const findingsJsonSchema = (): object => z.toJSONSchema(FindingsJson);
