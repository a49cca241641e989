import { type Finding, findingMessage } from "../checks/finding.ts";
import { type WaiverRow, waiverRows } from "../checks/waiver-rows.ts";
import { type WaiverStanding, waiverStandings } from "../checks/waiver-standing.ts";
import { waiversOf } from "../checks/waivers.ts";
import { displayName } from "../derive/names.ts";
import type { FieldRef } from "../model/field-ref.ts";
import type { ActivityId, AgreementId } from "../model/ids.ts";
import { dateCell, textCell } from "./cells.ts";
import { type Column, column, hiddenColumn, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { tableSheet } from "./frame.ts";
import type { Cell, SheetPlan } from "./sheet-plan.ts";

/** A finding with the deviation that it is left out for. */
type FindingRow = { readonly finding: Finding; readonly waiver: WaiverRow | null };

/** All that is missing or wrong, a row each, with what somebody accepted and until when. For internal use; null where it was not looked for. */
export function planFindings(context: ExportContext): SheetPlan | null {
  const { findings } = context;
  if (!context.isInternal || findings === null) return null;
  const waivers = new Map(rowsOfWaivers(context).map((row) => [row.waiver.id, row]));
  const columns = findingColumns(context);
  const withWaiver = (finding: Finding): FindingRow => {
    const [waiver] = finding.waived ? waiversOf(finding, context.register, context.today) : [];
    return { finding, waiver: waiver === undefined ? null : (waivers.get(waiver.id) ?? null) };
  };
  return tableSheet(context, {
    key: "findings",
    words: "findings",
    paper: "a3",
    columns,
    rowCount: findings.length,
    rows: rowsOf(columns, mapped(findings, withWaiver)),
  });
}

/** The reasoned deviations, with how each stands. For internal use; null where there are none. */
export function planWaivers(context: ExportContext): SheetPlan | null {
  if (!context.isInternal || context.register.waivers.size === 0) return null;
  const rows = rowsOfWaivers(context);
  const standings =
    context.findings === null ? null : waiverStandings(context.register, context.findings, context.today);
  const columns = waiverColumns(context, standings);
  return tableSheet(context, {
    key: "waivers",
    words: "waivers",
    paper: "a3",
    columns,
    rowCount: rows.length,
    rows: rowsOf(columns, rows),
  });
}

const rowsOfWaivers = ({ register, language, words }: ExportContext): ReadonlyArray<WaiverRow> =>
  waiverRows(register, language, words);

/** Made anew each time the rows are asked for, one by one. */
const mapped = <T, U>(items: Iterable<T>, make: (item: T) => U): Iterable<U> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item);
  },
});

function findingColumns(context: ExportContext): ReadonlyArray<Column<FindingRow>> {
  const { words, register } = context;
  const own = words.exports.findings;
  return [
    column({ header: own.gravity, width: 10, cell: ({ finding }) => words.controls.levels[finding.severity] }),
    column({ header: own.rule, width: 30, cell: ({ finding }) => words.checks.rules[finding.rule].title }),
    column({ header: own.article, width: 16, cell: ({ finding }) => finding.article }),
    column({ header: own.what, width: 70, cell: ({ finding }) => findingMessage(finding, register, words) }),
    column({ header: own.where, width: 36, cell: ({ finding }) => placeCell(finding.ref, context) }),
    column({
      header: own.concept,
      width: 12,
      cell: ({ finding }) => (finding.concept ? words.common.yes : words.common.no),
    }),
    column({ header: own.waived, width: 40, cell: ({ waiver }) => waiver?.waiver.reason ?? null }),
    column({ header: own.acceptedBy, width: 26, cell: ({ waiver }) => waiver?.acceptedBy ?? null }),
    column({
      header: own.until,
      width: 14,
      kind: "date",
      cell: ({ waiver }) => (waiver?.waiver.until == null ? null : { kind: "date", date: waiver.waiver.until }),
    }),
  ];
}

/** Where a finding stands, as a jump where that has a row. */
function placeCell({ kind, id }: FieldRef, context: ExportContext): Cell {
  const { register, language, words } = context;
  const activity = register.activities.get(id as ActivityId);
  if (activity !== undefined) return context.link(activity.id, context.activityName(activity));
  const name = displayName(register, kind, id, language, words.common);
  return kind === "agreement" ? context.link(id as AgreementId, name) : name;
}

function waiverColumns(
  { words }: ExportContext,
  standings: ReadonlyMap<string, WaiverStanding> | null,
): ReadonlyArray<Column<WaiverRow>> {
  const own = words.exports.findings;
  const { list } = words.waivers;
  return [
    column({ header: own.rule, width: 34, cell: ({ title }) => title }),
    column({ header: own.where, width: 36, cell: ({ about }) => about ?? list.gone }),
    column({ header: own.waived, width: 60, cell: ({ waiver }) => textCell(waiver.reason, words) }),
    column({ header: own.acceptedBy, width: 30, cell: ({ acceptedBy }) => textCell(acceptedBy, words) }),
    column({ header: own.madeOn, width: 14, kind: "date", cell: ({ waiver }) => dateCell(waiver.madeOn, words) }),
    column({
      header: own.until,
      width: 14,
      kind: "date",
      cell: ({ waiver }) => (waiver.until === null ? list.noEnd : { kind: "date", date: waiver.until }),
    }),
    column({
      header: own.standing,
      width: 34,
      cell: ({ waiver }) => {
        const standing = standings?.get(waiver.id);
        return standing === undefined ? null : list.standings[standing];
      },
    }),
    hiddenColumn(words.exports.columns.id, ({ waiver }) => waiver.id),
  ];
}
