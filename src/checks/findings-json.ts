import { z } from "zod";
import { EntityKind } from "../model/field-ref.ts";

/** What `verantwoord check --json` prints. Frozen: it only ever grows. */
export const FindingsJson = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(["error", "warning", "advice"]),
    article: z.string(),
    ref: z.object({ kind: EntityKind, id: z.uuid(), path: z.string() }),
    message: z.string(),
    waived: z.boolean(),
  }),
);

/** Its JSON Schema (draft 2020-12). */
export const findingsJsonSchema = (): object => z.toJSONSchema(FindingsJson);
