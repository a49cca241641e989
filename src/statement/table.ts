import type { Block, Cell } from "./document.ts";

/** An empty cell: what it would say is open or does not apply. */
export const emptyCell: Cell = { text: "", refs: [] };

/** A table without the columns that no row has anything in. The first column stays: it says what a row is about. */
export function table(columns: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<Cell>>): Block {
  const shown = columns.flatMap((_, at) => (at === 0 || rows.some((row) => row[at]?.text !== "") ? [at] : []));
  return {
    kind: "table",
    columns: shown.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => shown.map((at) => row[at] ?? emptyCell)),
  };
}
