import { type TransferView, transferViews } from "../derive/party-views.ts";
import type { Transfer } from "../model/transfer.ts";
import { dateCell, linesCell, open, openCell, textCell, yesNoCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { destinationText, instrumentText } from "./party-cells.ts";
import { recipientCell } from "./recipients-sheet.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { eachUse, ownerCell, type PlacedUse } from "./uses.ts";

/** A transfer with the use it belongs to. */
type PlacedTransfer = { readonly placed: PlacedUse; readonly view: TransferView };

/**
 * What goes outside the EEA: to whom, where, on what it rests. A party that sits outside while nobody answered the question
 * stands here too, as open. Art. 30(1)(e) and 44–49 GDPR.
 */
export function planTransfers(context: ExportContext): SheetPlan {
  const columns = columnsOf(context);
  let rowCount = 0;
  for (const _ of eachTransfer(context)) rowCount++;
  return tableSheet(context, {
    key: "transfers",
    words: "transfers",
    paper: "a4",
    columns,
    rowCount,
    rows: () => rowsOf(columns, eachTransfer(context))([]),
  });
}

function* eachTransfer(context: ExportContext): Generator<PlacedTransfer> {
  for (const placed of eachUse(context)) {
    for (const view of transferViews([placed.use], context.register)) yield { placed, view };
  }
}

function columnsOf(context: ExportContext): ReadonlyArray<Column<PlacedTransfer>> {
  const { words } = context;
  const { columns, groups } = words.exports;
  const of =
    (cell: (transfer: Transfer) => Cell) =>
    ({ view }: PlacedTransfer) =>
      view.transfer === null ? openCell(words) : cell(view.transfer);
  return [
    column({ header: columns.where, group: groups.use, width: 26, cell: ({ placed }) => ownerCell(placed, context) }),
    column({
      header: columns.importer,
      article: "art. 30(1)(d), (e)",
      group: groups.transfers,
      width: 26,
      cell: (row) => importerCell(row, context),
    }),
    column({
      header: columns.transferDestination,
      article: "art. 30(1)(e)",
      group: groups.transfers,
      width: 22,
      cell: (row) => destinationCell(row, context),
    }),
    column({
      header: columns.transferInstrument,
      article: "art. 44–49",
      group: groups.transfers,
      width: 28,
      cell: of(({ instrument }) => (instrument === null ? openCell(words) : instrumentText(instrument, context))),
    }),
    column({
      header: columns.checkedOn,
      group: groups.transfers,
      width: 13,
      kind: "date",
      cell: of(({ checkedOn }) => dateCell(checkedOn, words)),
    }),
    column({
      header: columns.exporter,
      group: groups.transfers,
      width: 14,
      cell: of(({ exporter }) => (exporter === null ? openCell(words) : words.record.exporter[exporter])),
    }),
    column({
      header: columns.remoteAccess,
      group: groups.transfers,
      width: 11,
      cell: of(({ remoteAccess }) => yesNoCell(remoteAccess, words)),
    }),
    column({
      header: columns.supplementary,
      group: groups.transfers,
      width: 20,
      cell: of(({ supplementaryMeasures }) => textCell(supplementaryMeasures, words)),
    }),
    column({
      header: columns.copy,
      article: "art. 13(1)(f)",
      group: groups.transfers,
      width: 20,
      cell: of(({ copyObtainable }) => textCell(copyObtainable, words)),
    }),
    column({
      header: columns.assessedOn,
      group: groups.transfers,
      width: 22,
      kind: "date",
      cell: of(({ assessedOn }) => dateCell(assessedOn, words)),
    }),
    hiddenColumn(columns.id, ({ view }) => view.transfer?.id ?? view.use.id),
    hiddenColumn(columns.ownerId, ({ placed }) => placed.owner.id),
  ];
}

function importerCell({ placed, view }: PlacedTransfer, context: ExportContext): Cell {
  const importerId = view.transfer?.importerId ?? null;
  if (importerId === null) return recipientCell(placed, context);
  return textCell(context.register.parties.get(importerId)?.name ?? null, context.words);
}

/** Where to; for a party outside the EEA without an answer, where it sits and that the transfer itself is open. */
function destinationCell({ view }: PlacedTransfer, context: ExportContext): Cell {
  const { words } = context;
  if (view.kind === "recorded") return textCell(destinationText(view.transfer, context), words);
  return linesCell(
    [open(words.exports.toDestination(context.country(view.country), words.exports.openTransfer))],
    words,
  );
}
