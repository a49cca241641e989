import { z } from "zod";
import type { Json } from "../json/canonical-json.ts";
import { EntityKind } from "../model/field-ref.ts";
import { sentencesOf, type TextDocument } from "./document.ts";

/** What `verantwoord text --trace` writes: each sentence, item and cell with its fields. Frozen: it only ever grows. */
export const TraceJson = z.array(
  z.object({
    /** The key of the section that it stands in; "" before the first. */
    section: z.string(),
    kind: z.enum(["sentence", "item", "cell"]),
    text: z.string(),
    refs: z.array(z.object({ kind: EntityKind, id: z.uuid(), path: z.string() })),
  }),
);

/** Its JSON Schema (draft 2020-12). */
export const traceJsonSchema = (): object => z.toJSONSchema(TraceJson);

export const traceToJson = (document: TextDocument): Json =>
  [...sentencesOf(document)].map(({ section, kind, sentence }) => ({
    section,
    kind,
    text: "lead" in sentence && sentence.lead !== null ? `${sentence.lead}: ${sentence.text}` : sentence.text,
    refs: sentence.refs.map(({ kind: of, id, path }) => ({ kind: of, id, path })),
  }));
