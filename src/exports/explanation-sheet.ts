import type { Controller } from "../model/controller.ts";
import { type Line, linesCell, openCell, textCell } from "./cells.ts";
import { addressText, contactLines, dpoLines, representativeCell } from "./contact-lines.ts";
import type { ExportContext } from "./export-context.ts";
import { printPlan, titleLines } from "./frame.ts";
import { layoutVersion } from "./layout-version.ts";
import { type Cell, inBatches, type Row, type SheetPlan, type WriteNote } from "./sheet-plan.ts";

/**
 * The sheet that explains the others: who is responsible, of which day and for whom this is, how to read it, and what the
 * writer had to change. Art. 30(1)(a) GDPR stands here in full once more.
 */
export function planExplanation(context: ExportContext, others: ReadonlyArray<SheetPlan>): SheetPlan {
  const plain = { header: null, article: null, group: null, kind: "text", hidden: false, wrap: true } as const;
  return {
    key: "explanation",
    name: context.words.exports.sheets.explanation,
    hidden: false,
    titleLines: titleLines(context, context.words.exports.titles.explanation),
    print: printPlan(context, "a4", "portrait"),
    columns: [
      { ...plain, width: 34 },
      { ...plain, width: 76 },
    ],
    rowCount: 40 + 15 * context.register.controllers.size,
    rows: (notes) => inBatches(explanationRows(context, others, notes)),
    listsNotes: true,
    frozenColumns: 0,
    autoFilter: false,
  };
}

function* explanationRows(
  context: ExportContext,
  others: ReadonlyArray<SheetPlan>,
  notes: ReadonlyArray<WriteNote>,
): Generator<Row> {
  const { words, register } = context;
  const { explanation } = words.exports;
  const controllers = [...register.controllers.values()];
  if (controllers.length === 0) {
    yield [heading(explanation.controller(1, 1)), null];
    yield [label(explanation.name), openCell(words)];
  }
  for (const [index, controller] of controllers.entries()) {
    yield [heading(explanation.controller(index + 1, controllers.length)), null];
    yield* controllerRows(controller, context);
    yield [null, null];
  }
  yield [heading(explanation.file), null];
  yield* fileRows(context);
  yield [null, null];
  yield [heading(explanation.sheetsHeading), null];
  for (const { key, name, titleLines } of others) {
    yield [{ kind: "link", text: name, to: { sheet: key, row: null } }, titleLines[0]?.text ?? null];
  }
  yield [null, null];
  yield [heading(explanation.legend), null];
  yield [{ kind: "text", text: words.common.notAnswered, look: "open-answer" }, explanation.open];
  yield [{ kind: "text", text: words.common.notApplicable, look: "not-applicable" }, explanation.notApplicable];
  yield [{ kind: "text", text: words.common.toConfirm, look: "to-confirm" }, explanation.toConfirm];
  yield [words.common.none, explanation.none];
  yield [label(words.exports.columns.recipients), explanation.recipients];
  yield [label(words.exports.columns.term), explanation.retention];
  yield [null, explanation.minimum];
  yield [label(words.exports.columns.legalBasis), explanation.basis];
  yield [null, null];
  yield [heading(explanation.changes), null];
  if (notes.length === 0) yield [null, explanation.noChanges];
  for (const note of notes) {
    const say = note.kind === "text-cut" ? explanation.cut : explanation.replaced;
    yield [note.header, say(note.sheet, note.address, note.characters)];
  }
}

function* controllerRows(controller: Controller, context: ExportContext): Generator<Row> {
  const { words } = context;
  const { explanation } = words.exports;
  const { representative, dpo, privacyContact, tradeNames } = controller;
  yield [label(explanation.name), textCell(controller.name, words)];
  yield [
    label(explanation.tradeNames),
    tradeNames === null ? openCell(words) : tradeNames.length === 0 ? words.common.none : tradeNames.join(", "),
  ];
  yield [label(explanation.legalForm), textCell(controller.legalForm, words)];
  yield [label(explanation.address), textCell(addressText(controller.address, context), words)];
  yield [label(explanation.email), textCell(controller.email, words)];
  yield [label(explanation.phone), textCell(controller.phone, words)];
  yield [label(explanation.website), textCell(controller.website, words)];
  yield [label(explanation.chamberOfCommerce), textCell(controller.chamberOfCommerceNumber, words)];
  yield [
    label(explanation.representative),
    representative?.kind === "appointed"
      ? cellOf(contactLines(representative.contact, context), context)
      : representativeCell([controller], context),
  ];
  yield [label(explanation.dpo), dpo === null ? openCell(words) : cellOf(dpoLines(controller, context), context)];
  yield [
    label(explanation.privacyContact),
    privacyContact === null ? openCell(words) : cellOf(contactLines(privacyContact, context), context),
  ];
}

function* fileRows(context: ExportContext): Generator<Row> {
  const { words, register } = context;
  const { explanation, reader } = words.exports;
  yield [label(explanation.register), textCell(register.register.name, words)];
  yield [label(explanation.date), context.date(context.today)];
  yield [label(explanation.madeFor), reader[context.reader]];
  yield [
    label(explanation.counts),
    [
      explanation.activities(register.activities.size),
      ...(register.engagements.size === 0 ? [] : [explanation.engagements(register.engagements.size)]),
    ].join(", "),
  ];
  yield [label(explanation.layout), explanation.layoutVersion(layoutVersion, context.seq)];
}

const heading = (text: string): Cell => ({ kind: "text", text, look: "heading" });
const label = (text: string): Cell => ({ kind: "text", text, look: "strong" });
const cellOf = (lines: ReadonlyArray<Line>, { words }: ExportContext): Cell => linesCell(lines, words);
