import { safeFileNamePart } from "../../src/exports/export-file-name.ts";
import type { StatementId } from "../../src/model/ids.ts";
import type { PlainDate } from "../../src/model/values.ts";
import type { TextDocument } from "../../src/statement/document.ts";
import { documentToHtml } from "../../src/statement/formats/html.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { documentToPlainText } from "../../src/statement/formats/plain-text.ts";
import { type PlannedText, planPrivacyStatement } from "../../src/statement/privacy-statement.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import type { Replica } from "../storage/write-commit.ts";
import type { TextFormat } from "./text-format.ts";

/** The text of a statement as the register gives it on a day, and what its file is called, without ending. Null when it is gone. */
export interface StatementText extends PlannedText {
  readonly baseName: string;
}

export function planStatementText(replica: Replica, id: StatementId, today: PlainDate): StatementText | null {
  const { register } = replica;
  const statement = register.statements.get(id);
  if (statement === undefined) return null;
  const { language, address } = statement;
  const words = language === "nl" ? nl : en;
  const planned = planPrivacyStatement(register, { language, address, statement, today, words });
  const { title, organisation } = planned.document;
  const parts = [safeFileNamePart(title), safeFileNamePart(organisation ?? ""), today];
  return { ...planned, baseName: parts.filter((part) => part !== "").join(" ") };
}

/** The bytes of a text in one of its forms. */
export async function writeText(document: TextDocument, format: TextFormat): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  switch (format) {
    case "html":
      return encoder.encode(documentToHtml(document));
    case "md":
      return encoder.encode(documentToMarkdown(document));
    case "txt":
      return encoder.encode(documentToPlainText(document));
    case "docx": {
      const { writeDocument } = await import("../../src/files/docx/write-document.ts");
      return writeDocument(document, (document.language === "nl" ? nl : en).statement);
    }
    default:
      return format satisfies never;
  }
}
