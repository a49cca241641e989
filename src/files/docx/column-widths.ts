/** Between the margins of the page, in twentieths of a point. */
const pageWidth = 9026;
/** A letter of the text, roughly, a bold one of the head, and the room left and right of a cell. */
const letterWidth = 125;
const boldWidth = 150;
const cellMargins = 180;
/** A column without text is there to write in by hand. */
const roomToWrite = 2000;

/** The longest piece that does not break. */
const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s-]+/).map((word) => word.length));

/**
 * How wide each column of a table is: at least its longest word, so that none is cut, and the rest of the page by how much the columns
 * have to say. Where the words alone are wider than the page, all give way alike.
 */
export function columnWidths(
  columns: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<{ readonly text: string }>>,
): ReadonlyArray<number> {
  const widest = (measure: (text: string) => number): ReadonlyArray<number> =>
    columns.map((column, at) => {
      const texts = rows.map((row) => measure(row[at]?.text ?? "") * letterWidth);
      return Math.max(measure(column) * boldWidth, ...texts) + cellMargins;
    });
  const isEmpty = (at: number): boolean => rows.length > 0 && rows.every((row) => (row[at]?.text ?? "") === "");
  const least = widest(longestWord).map((width, at) => (isEmpty(at) ? Math.max(width, roomToWrite) : width));
  const most = widest((text) => text.length);
  const sum = (widths: ReadonlyArray<number>): number => widths.reduce((total, width) => total + width, 0);
  if (sum(least) >= pageWidth) return least.map((width) => Math.floor((width * pageWidth) / sum(least)));
  const more = most.map((width, at) => Math.sqrt(Math.max(0, width - (least[at] ?? 0))));
  const share = sum(more) === 0 ? more.map(() => 1) : more;
  const left = pageWidth - sum(least);
  return least.map((width, at) => Math.floor(width + (left * (share[at] ?? 0)) / sum(share)));
}
