import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { FileKind } from "../../src/bridge/shapes.ts";
import { safeFileNamePart } from "../../src/exports/export-file-name.ts";
import type { StatementId } from "../../src/model/ids.ts";
import type { PlainDate } from "../../src/model/values.ts";
import { ok, type Result } from "../../src/result.ts";
import type { TextDocument } from "../../src/statement/document.ts";
import { currentSession } from "../store/current-session.ts";
import { flushDrafts } from "../store/field-drafts.ts";
import { registerWorker } from "../store/register-worker.ts";
import { type SavedFile, saveFile } from "../store/save-file.ts";
import type { DocumentText } from "../worker/document-text.ts";
import type { TextFormat } from "../worker/text-format.ts";
import type { WantedDocument } from "../worker/wanted-document.ts";
import { withFileWorker } from "../worker/with-file-worker.ts";
import { documentLook } from "./document-look.ts";

const kindOf: { readonly [format in TextFormat]: FileKind } = {
  docx: "document",
  html: "text",
  md: "text",
  txt: "text",
};

/** Writes a text in one of its forms, what is being typed included, and saves it; null when there is nothing to save after all. */
export async function saveText(
  wanted: WantedDocument,
  today: PlainDate,
  format: TextFormat,
): Promise<Result<SavedFile | null, BridgeError>> {
  await flushDrafts();
  await currentSession().settled();
  const text = await registerWorker().documentText(wanted, today);
  if (text === null) return ok(null);
  const { document, baseName } = text;
  const look = await documentLook(wanted.statementId);
  const bytes = await withFileWorker((work) => work.writeDocument(document, format, look));
  const suggestedName = `${baseName}.${format}`;
  const saved = await saveFile(currentSession().door, { kind: kindOf[format], suggestedName, bytes, handle: null });
  return !saved.ok && saved.error.code === "cancelled" ? ok(null) : saved;
}

/** Saves a text that is there already, as it was published, in one of its forms; null when that was called off. */
export async function saveDocument(
  document: TextDocument,
  format: TextFormat,
  statementId: StatementId | null,
): Promise<Result<SavedFile | null, BridgeError>> {
  const look = await documentLook(statementId);
  const bytes = await withFileWorker((work) => work.writeDocument(document, format, look));
  const suggestedName = `${safeFileNamePart(document.title)} ${document.date}.${format}`;
  const saved = await saveFile(currentSession().door, { kind: kindOf[format], suggestedName, bytes, handle: null });
  return !saved.ok && saved.error.code === "cancelled" ? ok(null) : saved;
}

/** Prints the sheet alone (the print style leaves out all else): by the host's dialog, or the browser's. */
export async function printText({ baseName }: DocumentText): Promise<Result<null, BridgeError>> {
  const { door } = currentSession();
  const info = await door("host.info", {});
  if (!info.ok) return info;
  if (!info.value.can.print) {
    window.print();
    return ok(null);
  }
  const printed = await door("print", { to: "printer", suggestedName: baseName });
  return printed.ok || printed.error.code === "cancelled" ? ok(null) : printed;
}
