/**
 * The contract between planning a workbook (core: what is said, in which order) and writing it (`src/files/xlsx`: bytes).
 * A plan holds no formats and no bytes; a writer draws it and adds no words. Cells are plain values only, so that a text
 * from a register can never become a formula, a style or a link.
 */
export type WorkbookPlan = {
  readonly properties: WorkbookProperties;
  readonly sheets: ReadonlyArray<SheetPlan>;
};

/** What Excel shows under "Info". Both instants (ISO 8601, UTC) come from the register and the chosen day, never from the clock. */
export type WorkbookProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  /** BCP 47, such as "nl-NL". */
  readonly language: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
};

/**
 * One sheet, from top to bottom: title lines, an empty row, the band of column groups, the row of articles, the header
 * row, the rows. Band and articles are left out where no column has one, and the header row where no column has a header.
 */
export type SheetPlan = {
  /** How links and the writer know the sheet; never shown. */
  readonly key: string;
  /** As the user reads it on the tab; the writer shortens and cleans it where Excel asks for that. */
  readonly name: string;
  readonly hidden: boolean;
  readonly titleLines: ReadonlyArray<TitleLine>;
  readonly columns: ReadonlyArray<ColumnPlan>;
  /** How many rows `rows` will give as far as is known, for progress only. */
  readonly rowCount: number;
  readonly rows: RowSource;
  /**
   * True for the sheet that explains: it is written last (wherever it stands) and its `rows` are told what the writer
   * had to change in the others.
   */
  readonly listsNotes: boolean;
  /** Columns at the left that stay in view; rows up to and with the header always do. */
  readonly frozenColumns: number;
  readonly autoFilter: boolean;
  /** Null on sheets that nobody prints. */
  readonly print: PrintPlan | null;
};

export type TitleLine = { readonly text: string; readonly look: "title" | "subtitle" };

export type ColumnPlan = {
  /** Null where the sheet has no header row. */
  readonly header: string | null;
  /** Article and letter, in a row of its own above the header; null = none. */
  readonly article: string | null;
  /** Neighbours with the same group share one label in the band; null = none. */
  readonly group: string | null;
  /** In characters of the standard font, as Excel counts column widths. */
  readonly width: number;
  readonly kind: "text" | "number" | "date";
  /** Ids and digests with which a workbook comes back; kept out of sight and out of print. */
  readonly hidden: boolean;
  readonly wrap: boolean;
};

export type PrintPlan = {
  readonly paper: "a4" | "a3";
  readonly orientation: "landscape" | "portrait";
  /** Over how many pages beside each other a wide sheet is printed, its frozen columns on each; 1 where it is left out. */
  readonly pagesWide?: number;
  /** At the left of the footer: organisation and day. */
  readonly footer: string;
  /** At the right, around the numbers: "Pagina 2 van 7" is `["Pagina ", " van "]`. */
  readonly pageWords: readonly [string, string];
};

/** Looks that planners may ask for. How they look stands in `src/files/xlsx/looks.ts`; nothing depends on colour alone. */
export type Look =
  | "text"
  | "strong"
  | "heading"
  /** Not answered ("niet ingevuld"). */
  | "open-answer"
  /** Never applies, with its reason. */
  | "not-applicable"
  /** Proposed by library, import or text and not confirmed yet. */
  | "to-confirm"
  | "warning"
  | "muted";

/** Null is an empty cell. A string is text in the ordinary look, whatever its characters; a number is a number. */
export type Cell =
  | null
  | string
  | number
  | { readonly kind: "text"; readonly text: string; readonly look: Look }
  /** ISO 8601 "2026-03-01". Days that Excel cannot hold (before March 1900, after 9999) are written as text. */
  | { readonly kind: "date"; readonly date: string }
  /** A jump inside this workbook; links to the outside do not exist. */
  | { readonly kind: "link"; readonly text: string; readonly to: LinkTarget };

/** `row` counts the target's own rows from 0; null = the top of that sheet. */
export type LinkTarget = { readonly sheet: string; readonly row: number | null };

export type Row = ReadonlyArray<Cell>;

export type RowBatch = ReadonlyArray<Row>;

/** Gives rows when they are asked for, in batches, so that a writer can report progress, be cancelled and forget what it wrote. */
export type RowSource = (notes: ReadonlyArray<WriteNote>) => Iterable<RowBatch> | AsyncIterable<RowBatch>;

/**
 * What a writer had to change in a text. `sheet` is the name on the tab, `address` the cell ("F12"), `header` its column's
 * header. `text-cut`: longer than the 32,767 characters that a cell holds. `characters-replaced`: control characters or
 * halves of a surrogate pair, which XML cannot hold, became U+FFFD.
 */
export type WriteNote = {
  readonly kind: "text-cut" | "characters-replaced";
  readonly sheet: string;
  readonly address: string;
  readonly header: string | null;
  /** Characters lost or replaced. */
  readonly characters: number;
};

export const rowsPerBatch = 500;

/** Groups rows into batches of `size`; the last one may be shorter, an empty source gives none. */
export function* inBatches(rows: Iterable<Row>, size: number = rowsPerBatch): Generator<RowBatch> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
