import type { Register } from "../model/register.ts";
import { cellText } from "./cells.ts";
import { controllerActivities, controllerRegisterColumns } from "./controller-register-sheet.ts";
import { ExportContext, type ExportOptions } from "./export-context.ts";
import { registerForReader } from "./register-for-reader.ts";

const byteOrderMark = "\uFEFF";
const lineEnd = "\r\n";

/**
 * The table of art. 30(1) as CSV for Dutch Excel: `;` between fields, UTF-8 with its mark, CRLF. Given in pieces, a line each.
 * Every field stands in quotes, and what a spreadsheet would take for a formula gets an apostrophe before it (OWASP, *CSV
 * injection*): a CSV has no types by which text could stay text.
 */
export function* planCsv(register: Register, options: ExportOptions): Generator<string> {
  const { reader, customer } = options;
  const extract =
    reader === "public" || reader === "customer" ? registerForReader(register, reader, customer ?? null) : register;
  const context = new ExportContext(extract, options);
  const columns = controllerRegisterColumns(context);
  const headers = columns.map(({ header, article }) => (article === null ? (header ?? "") : `${header} (${article})`));
  yield byteOrderMark + csvLine(headers);
  for (const activity of controllerActivities(context)) {
    yield csvLine(columns.map((column) => cellText(column.cell(activity))));
  }
}

const csvLine = (fields: ReadonlyArray<string>): string => fields.map(csvField).join(";") + lineEnd;

/** Quotes a field; doubles the quotes in it. The full-width signs count as the ordinary ones in some locales. */
export function csvField(text: string): string {
  const guarded = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
