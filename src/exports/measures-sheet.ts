import { effectiveMeasures } from "../derive/effective-measures.ts";
import type { MeasureId } from "../model/ids.ts";
import type { Measure } from "../model/system.ts";
import { dateCell, linesCell, openCell, textCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import { naturalOrder } from "./natural-order.ts";
import { ownFieldColumns } from "./own-field-columns.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";
import { line } from "./unconfirmed.ts";

/** Technical and organisational measures, each once, with where it holds. Art. 30(1)(g), 30(2)(d) and 32 GDPR. */
export function planMeasures(context: ExportContext): SheetPlan {
  const measures = naturalOrder(
    context.register.measures.values(),
    ({ name }) => name,
    ({ id }) => id,
  );
  return tableSheet(context, {
    key: "measures",
    words: "measures",
    paper: "a4",
    columns: columnsOf(context, new Map()),
    rowCount: measures.length,
    // Counted when the sheet is written: that walks all activities.
    rows: () => rowsOf(columnsOf(context, countUses(context)), measures)([]),
    frozenColumns: 1,
  });
}

function countUses(context: ExportContext): ReadonlyMap<MeasureId, number> {
  const counts = new Map<MeasureId, number>();
  for (const activity of context.activities) {
    for (const { measure } of effectiveMeasures(activity, context.register)) {
      counts.set(measure.id, (counts.get(measure.id) ?? 0) + 1);
    }
  }
  return counts;
}

function columnsOf(context: ExportContext, uses: ReadonlyMap<MeasureId, number>): ReadonlyArray<Column<Measure>> {
  const { words } = context;
  const { columns } = words.exports;
  return [
    column({
      header: columns.measure,
      article: "art. 30(1)(g), 32",
      width: 36,
      cell: (measure) =>
        measure.name === null ? openCell(words) : linesCell([line(measure.name, measure, "name")], words),
    }),
    column({
      header: columns.measureType,
      width: 16,
      cell: ({ type }) => (type === null ? openCell(words) : words.record.measureType[type]),
    }),
    column({ header: columns.description, width: 50, cell: ({ description }) => textCell(description, words) }),
    column({ header: columns.measureScope, width: 30, cell: (measure) => scopeCell(measure, context) }),
    column({
      header: columns.implementedOn,
      width: 14,
      kind: "date",
      cell: ({ implementedOn }) => dateCell(implementedOn, words),
    }),
    column({ header: columns.activityCount, width: 12, kind: "number", cell: ({ id }) => uses.get(id) ?? 0 }),
    ...(context.isInternal ? [column<Measure>({ header: columns.notes, width: 36, cell: ({ notes }) => notes })] : []),
    ...ownFieldColumns<Measure>("measure", (measure) => measure, context),
    hiddenColumn(columns.id, ({ id }) => id),
  ];
}

function scopeCell({ scope }: Measure, context: ExportContext): Cell {
  const { words } = context;
  if (scope === null) return openCell(words);
  const name = words.record.measureScope[scope.kind];
  if (scope.kind !== "units") return name;
  return words.exports.groupLine(name, scope.unitIds.map((id) => context.unitPath(id)).join(", "));
}
