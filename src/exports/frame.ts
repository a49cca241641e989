import { type Column, columnPlans } from "./columns.ts";
import type { ExportContext, SheetKey } from "./export-context.ts";
import type { PrintPlan, SheetPlan, TitleLine } from "./sheet-plan.ts";

/** The sheets that people see, by the key of their words. */
type TitledSheet = keyof ExportContext["words"]["exports"]["titles"];

/** What a sheet adds of its own. */
type TableSketch<T> = {
  readonly key: SheetKey;
  readonly words: TitledSheet;
  readonly paper: PrintPlan["paper"];
  readonly columns: ReadonlyArray<Column<T>>;
  readonly rowCount: number;
  readonly rows: SheetPlan["rows"];
  readonly frozenColumns?: number;
};

/** A sheet with one table: title, whose record it is and of which day, print and filter as on all of them. */
export const tableSheet = <T>(context: ExportContext, sketch: TableSketch<T>): SheetPlan => ({
  key: sketch.key,
  name: context.words.exports.sheets[sketch.words],
  hidden: false,
  titleLines: titleLines(context, context.words.exports.titles[sketch.words]),
  columns: columnPlans(sketch.columns),
  rowCount: sketch.rowCount,
  rows: sketch.rows,
  listsNotes: false,
  frozenColumns: sketch.frozenColumns ?? 2,
  autoFilter: true,
  print: printPlan(context, sketch.paper, "landscape", pagesWide(sketch)),
});

/** Paper, footer and page numbers. */
export function printPlan(
  context: ExportContext,
  paper: PrintPlan["paper"],
  orientation: PrintPlan["orientation"],
  pages = 1,
): PrintPlan {
  const { exports } = context.words;
  const footer = exports.footer(context.organisation, context.date(context.today));
  return { paper, orientation, footer, pageWords: exports.pageWords, pagesWide: pages };
}

/** So many characters beside each other on a lying page can still be read: about three quarters of full size. */
const readableWidth = { a3: 270, a4: 200 } as const;

/** A record is wider than any page: rather some pages beside each other, each with its first columns, than one for a magnifying glass. */
function pagesWide<T>({ columns, paper, frozenColumns = 2 }: TableSketch<T>): number {
  const widthOf = (some: ReadonlyArray<Column<T>>): number =>
    some.reduce((width, column) => width + (column.hidden ? 0 : column.width), 0);
  const repeated = widthOf(columns.slice(0, frozenColumns));
  return Math.max(1, Math.ceil((widthOf(columns) - repeated) / (readableWidth[paper] - repeated)));
}

export const titleLines = (context: ExportContext, title: string): ReadonlyArray<TitleLine> => {
  const { exports } = context.words;
  const subtitle = exports.subtitle(context.organisation, context.date(context.today), exports.reader[context.reader]);
  return [
    { text: title, look: "title" },
    { text: subtitle, look: "subtitle" },
  ];
};
