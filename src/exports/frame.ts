import type { ExportContext, SheetKey } from "./export-context.ts";
import type { PrintPlan, SheetPlan, TitleLine } from "./sheet-plan.ts";

/** The sheets that people see, by the key of their words. */
type TitledSheet = keyof ExportContext["words"]["exports"]["titles"];

/** What all visible sheets share: name, title, whose record it is and of which day, print and filter. */
export function sheetFrame(
  context: ExportContext,
  key: SheetKey,
  words: TitledSheet,
  print: Pick<PrintPlan, "paper" | "orientation">,
): Omit<SheetPlan, "columns" | "rows" | "rowCount"> {
  const { exports } = context.words;
  return {
    key,
    name: exports.sheets[words],
    hidden: false,
    titleLines: titleLines(context, exports.titles[words]),
    listsNotes: false,
    frozenColumns: 2,
    autoFilter: true,
    print: {
      ...print,
      footer: exports.footer(context.organisation, context.date(context.today)),
      pageWords: exports.pageWords,
    },
  };
}

const titleLines = (context: ExportContext, title: string): ReadonlyArray<TitleLine> => {
  const { exports } = context.words;
  const subtitle = exports.subtitle(context.organisation, context.date(context.today), exports.reader[context.reader]);
  return [
    { text: title, look: "title" },
    { text: subtitle, look: "subtitle" },
  ];
};

/** Everything on A3 or A4, lying: tables are wider than high. */
export const a3 = { paper: "a3", orientation: "landscape" } as const;
export const a4 = { paper: "a4", orientation: "landscape" } as const;
