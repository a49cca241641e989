import { safeFileNamePart } from "../../src/exports/export-file-name.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import type { StatementId } from "../../src/model/ids.ts";
import type { PlainDate } from "../../src/model/values.ts";
import type { TextDocument } from "../../src/statement/document.ts";
import { documentRequest, missingOptions } from "../../src/statement/document-kind.ts";
import { documentKinds } from "../../src/statement/document-kinds.ts";
import { documentToHtml } from "../../src/statement/formats/html.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { documentToPlainText } from "../../src/statement/formats/plain-text.ts";
import type { DocumentLook } from "../../src/statement/house-style.ts";
import { type PlannedDocument, planDocument } from "../../src/statement/plan-document.ts";
import { sentencesFrom } from "../../src/statement/told-in.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Replica } from "../storage/write-commit.ts";
import type { TextFormat } from "./text-format.ts";
import { type WantedDocument, wantedStatement } from "./wanted-document.ts";

/** A document as the register gives it on a day, and what its file is called, without ending. */
export interface DocumentText extends PlannedDocument {
  readonly baseName: string;
}

/** Null when its statement is gone, or when nobody chose yet what it should be about. */
export function planDocumentText(
  { register }: Replica,
  { kind, statementId, ...wanted }: WantedDocument,
  today: PlainDate,
): DocumentText | null {
  const statement = statementId === null ? null : (register.statements.get(statementId) ?? null);
  if (statementId !== null && statement === null) return null;
  const request = documentRequest({ ...wanted, statement, today, words: wanted.language === "nl" ? nl : en });
  if (missingOptions(documentKinds[kind], request).length > 0) return null;
  const planned = planDocument(kind, register, request);
  const { title, organisation } = planned.document;
  const parts = [safeFileNamePart(title), safeFileNamePart(organisation ?? ""), today];
  return { ...planned, baseName: parts.filter((part) => part !== "").join(" ") };
}

/** A kept text that tells something of the register, and what it says of it. */
export interface TextTelling {
  readonly statementId: StatementId;
  readonly sentences: ReadonlyArray<string>;
}

/** The kept texts that tell a field, or something inside it, on a day; in the order of the register. */
export const textsTelling = (replica: Replica, field: FieldRef, today: PlainDate): ReadonlyArray<TextTelling> =>
  [...replica.register.statements.values()].flatMap((statement) => {
    const planned = planDocumentText(replica, wantedStatement({ ...statement, layered: false }), today);
    const told = planned === null ? [] : sentencesFrom(planned.document, field);
    const texts = told.map((one) => ("lead" in one && one.lead !== null ? `${one.lead}: ${one.text}` : one.text));
    const sentences = [...new Set(texts)].filter((text) => text !== "");
    return sentences.length === 0 ? [] : [{ statementId: statement.id, sentences }];
  });

/** The bytes of a text in one of its forms. */
export async function writeText(document: TextDocument, format: TextFormat, look: DocumentLook): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  switch (format) {
    case "html":
      return encoder.encode(documentToHtml(document, look));
    case "md":
      return encoder.encode(documentToMarkdown(document));
    case "txt":
      return encoder.encode(documentToPlainText(document));
    case "docx": {
      const { writeDocument } = await import("../../src/files/docx/write-document.ts");
      return writeDocument(document, (document.language === "nl" ? nl : en).statement, look);
    }
    default:
      return format satisfies never;
  }
}
