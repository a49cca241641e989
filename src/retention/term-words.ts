import type { CommonWords } from "../words/nl/common.ts";
import type { RetentionWords } from "../words/nl/retention.ts";

/** The part of `Words` that terms need, so that a text in another language than the screen takes it from that language. */
export type TermWords = { readonly common: CommonWords; readonly retention: RetentionWords };

/** How a text speaks to its reader: u, je, or not at all. */
export type Address = "formal" | "informal" | "neutral";
