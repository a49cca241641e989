import { z } from "zod";
import { canonicalJson, type Json } from "../../json/canonical-json.ts";
import { parseJson } from "../../json/parse-json.ts";
import type { TextDocument } from "../document.ts";
import { TextFacts } from "./text-facts.ts";

/**
 * The parts that are looked at when a text comes back; the rest of the tree goes along as it is. The hash of the attachment vouches that
 * nobody wrote in it.
 */
const FrozenSection: z.ZodType = z.looseObject({
  key: z.string(),
  heading: z.string(),
  blocks: z.array(z.looseObject({ kind: z.enum(["paragraph", "list", "table"]) })),
  get sections() {
    return z.array(FrozenSection);
  },
});
const FrozenText = z.object({
  format: z.literal("verantwoord-text"),
  textVersion: z.literal(1),
  facts: TextFacts,
  document: z.looseObject({
    title: z.string(),
    language: z.enum(["nl", "en"]),
    blocks: z.array(z.looseObject({ kind: z.string() })),
    sections: z.array(FrozenSection),
  }),
});

/** A text as it was published, with the facts that people must be told of when they change. */
export interface PublishedText {
  readonly document: TextDocument;
  readonly facts: TextFacts;
}

/** A published text as its attachment: the whole tree with its FieldRefs in canonical JSON. The same text gives the same bytes. */
export const freezeText = ({ document, facts }: PublishedText): string =>
  canonicalJson({ format: "verantwoord-text", textVersion: 1, document, facts } as unknown as Json, "indented");

/** A text from its attachment, or null when that is none. Any format can be drawn from it again. */
export function thawText(text: string): PublishedText | null {
  const read = FrozenText.safeParse(parseJson(text));
  if (!read.success) return null;
  const { document, facts } = read.data;
  return { document: document as unknown as TextDocument, facts };
}
