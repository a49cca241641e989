import type { Json } from "../json/canonical-json.ts";
import { sentencesOf, type TextDocument } from "./document.ts";

/** What `--trace` writes: each sentence, item and cell with its fields. This shape only ever grows. */
export const traceToJson = (document: TextDocument): Json =>
  [...sentencesOf(document)].map(({ section, kind, sentence }) => ({
    section,
    kind,
    text: "lead" in sentence && sentence.lead !== null ? `${sentence.lead}: ${sentence.text}` : sentence.text,
    refs: sentence.refs.map(({ kind: of, id, path }) => ({ kind: of, id, path })),
  }));
