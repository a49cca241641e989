import type { Register } from "../model/register.ts";
import type { TextDocument } from "./document.ts";
import type { DocumentRequest, PlannedText } from "./document-kind.ts";
import { type DocumentKindId, documentKinds } from "./document-kinds.ts";
import { withOwnSections } from "./own-sections.ts";

/** A text as it goes out, and as the register alone gives it. */
export interface PlannedDocument extends PlannedText {
  /** Without the sections that somebody rewrote. */
  readonly generated: TextDocument;
}

/** Any document of a register: what its kind plans, with the sections that its kept text rewrote. */
export function planDocument(kind: DocumentKindId, register: Register, request: DocumentRequest): PlannedDocument {
  const { document, gaps } = documentKinds[kind].plan(register, request);
  return { document: withOwnSections(document, request.statement), gaps, generated: document };
}
