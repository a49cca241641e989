import type { Finding } from "../../src/checks/finding.ts";
import { exportFileName } from "../../src/exports/export-file-name.ts";
import { planRegisterWorkbook } from "../../src/exports/plan-register-workbook.ts";
import type { Row, SheetPlan, WorkbookPlan } from "../../src/exports/sheet-plan.ts";
import type { Register } from "../../src/model/register.ts";
import type { Replica } from "../storage/write-commit.ts";
import { type ExportChoice, optionsFor } from "./export-plans.ts";

/** How one sheet begins: its titles, columns in sight and first rows, to show before anything is made. */
export interface SheetPreview {
  readonly key: string;
  readonly titles: SheetPlan["titleLines"];
  readonly columns: SheetPlan["columns"];
  readonly rows: ReadonlyArray<Row>;
  readonly rowCount: number;
}

/** What the workbook of this choice would be called and hold. */
export interface ExportPreview {
  /** The file's name without its ending: that differs by form. */
  readonly baseName: string;
  readonly sheets: ReadonlyArray<{ readonly key: string; readonly name: string }>;
  readonly sheet: SheetPreview;
}

/** As many rows as one sees of a page. */
const shownRows = 12;

let last: { readonly register: Register; readonly choice: string; readonly plan: WorkbookPlan } | null = null;

/** The begin of the sheet with that key; of the first one when there is none. A plan is kept until register or choice change. */
export function previewExport(
  replica: Replica,
  choice: ExportChoice,
  findings: ReadonlyArray<Finding>,
  key: string | null,
): ExportPreview {
  const options = { ...optionsFor(replica, choice), findings };
  const named = JSON.stringify(choice);
  if (last?.register !== replica.register || last.choice !== named) {
    last = { register: replica.register, choice: named, plan: planRegisterWorkbook(replica.register, options) };
  }
  const sheets = last.plan.sheets.filter(({ hidden }) => !hidden);
  const sheet = sheets.find((each) => each.key === key) ?? sheets[0];
  if (sheet === undefined) throw new Error("a workbook without sheets");
  return {
    baseName: exportFileName(replica.register, options, "xlsx").slice(0, -".xlsx".length),
    sheets: sheets.map(({ key: id, name }) => ({ key: id, name })),
    sheet: beginOf(sheet),
  };
}

function beginOf(sheet: SheetPlan): SheetPreview {
  const inSight = sheet.columns.flatMap(({ hidden }, n) => (hidden ? [] : [n]));
  const rows: Row[] = [];
  const source = sheet.rows([]);
  if (Symbol.iterator in source) {
    for (const batch of source) {
      rows.push(...batch.slice(0, shownRows - rows.length));
      if (rows.length >= shownRows) break;
    }
  }
  return {
    key: sheet.key,
    titles: sheet.titleLines,
    columns: inSight.flatMap((n) => sheet.columns[n] ?? []),
    rows: rows.map((row) => inSight.map((n) => row[n] ?? null)),
    rowCount: sheet.rowCount,
  };
}
