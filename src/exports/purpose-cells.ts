import { legalBasisLetter } from "../model/legal-basis.ts";
import type { ProcessingActivity, Purpose } from "../model/processing-activity.ts";
import { purposeForm } from "../statement/own-text.ts";
import { capitalize } from "../words/sentence.ts";
import { type Line, linesCell, neverApplies, noneCell, open, openCell } from "./cells.ts";
import type { ExportContext } from "./export-context.ts";
import type { Cell } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";

// Purposes, bases and statutes stand in three columns; numbers tell which basis belongs to which purpose.

/** Art. 30(1)(b) GDPR. */
export const purposesCell = (activity: ProcessingActivity, context: ExportContext): Cell =>
  perPurpose(activity, context, (purpose) =>
    purpose.description === null
      ? open(context.words.exports.openDescription)
      : line(purposeInTable(purpose.description, context), activity, `purposes/${purpose.id}/description`),
  );

/** "bestellingen te leveren" fits a sentence of the statement; by itself it reads "Om bestellingen te leveren". */
function purposeInTable(description: string, { language, words }: ExportContext): string {
  const { form, text } = purposeForm(description, language);
  return form === "infinitive" ? capitalize(words.statement.purpose.infinitive(text)) : description;
}

/** Art. 6(1) GDPR: not asked by art. 30, wanted by everyone who reads a record. */
export const legalBasisCell = (activity: ProcessingActivity, context: ExportContext): Cell =>
  perPurpose(activity, context, (purpose) => {
    const { words } = context;
    if (purpose.legalBasis === null) return open(words.common.notAnswered);
    const article = words.record.basisArticle(legalBasisLetter[purpose.legalBasis]);
    return line(
      `${words.record.legalBasis[purpose.legalBasis]}, ${article}`,
      activity,
      `purposes/${purpose.id}/legalBasis`,
    );
  });

/** The law behind a legal obligation or a public task, art. 6(3) GDPR; another basis asks none. */
export function statutesCell(activity: ProcessingActivity, context: ExportContext): Cell {
  const purposes = activity.purposes ?? [];
  const asksNone =
    purposes.length > 0 && purposes.every((purpose) => purpose.legalBasis !== null && !asksStatute(purpose));
  const namesNone = purposes.every(({ statutes }) => statutes === null || statutes.length === 0);
  if (asksNone && namesNone) return neverApplies("no-statute-asked", context.words);
  return perPurpose(activity, context, (purpose) => statuteLine(purpose, activity, context));
}

const asksStatute = ({ legalBasis }: Purpose): boolean =>
  legalBasis === "legal-obligation" || legalBasis === "public-task";

function statuteLine(purpose: Purpose, activity: ProcessingActivity, { words }: ExportContext): Line {
  const { statutes } = purpose;
  if (statutes !== null && statutes.length > 0) {
    const citations = statutes.map(({ citation }) => citation).join("; ");
    return line(citations, activity, `purposes/${purpose.id}/statutes`);
  }
  if (asksStatute(purpose))
    return statutes === null ? open(words.common.notAnswered) : { text: words.exports.noneAnswered, state: "gap" };
  if (purpose.legalBasis === null) return open(words.common.notAnswered);
  return { text: words.common.notApplicable, state: "answered" };
}

function perPurpose(activity: ProcessingActivity, context: ExportContext, lineOf: (purpose: Purpose) => Line): Cell {
  const { purposes } = activity;
  if (purposes === null) return openCell(context.words);
  if (purposes.length === 0) return noneCell(context.words);
  const lines = purposes.map(lineOf);
  if (lines.length === 1) return linesCell(lines, context.words);
  return linesCell(
    lines.map((one, index) => ({ ...one, text: context.words.exports.numbered(index + 1, one.text) })),
    context.words,
  );
}
