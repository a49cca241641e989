import { column, columnPlans, rowsOf } from "./columns.ts";
import type { ExportContext } from "./export-context.ts";
import { layoutName, layoutVersion } from "./layout-version.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** The hidden sheet by which a workbook comes back: which layout, which register, after which commit, for whom. */
export function planOrigin(context: ExportContext): SheetPlan {
  const facts: ReadonlyArray<readonly [string, string | number]> = [
    ["layout", layoutName],
    ["layoutVersion", layoutVersion],
    ["registerId", context.register.register.id],
    ["baseSeq", context.seq],
    ["reader", context.reader],
    ["language", context.language],
    ["date", context.today],
  ];
  const columns = [
    column<(typeof facts)[number]>({ header: "key", width: 20, wrap: false, cell: ([key]) => key }),
    column<(typeof facts)[number]>({ header: "value", width: 40, wrap: false, cell: ([, value]) => value }),
  ];
  return {
    key: "origin",
    name: context.words.exports.sheets.origin,
    hidden: true,
    titleLines: [],
    columns: columnPlans(columns),
    rowCount: facts.length,
    rows: rowsOf(columns, facts),
    listsNotes: false,
    frozenColumns: 0,
    autoFilter: false,
    print: null,
  };
}
