export type MatrixPlace = { readonly row: number; readonly column: number };

/** The cell after a key in a matrix of `rows` × `columns`; null for keys that do not move. Stops at the edges. */
export function matrixStep(
  { row, column }: MatrixPlace,
  key: string,
  rows: number,
  columns: number,
): MatrixPlace | null {
  switch (key) {
    case "ArrowDown":
      return { row: Math.min(rows - 1, row + 1), column };
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowRight":
      return { row, column: Math.min(columns - 1, column + 1) };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
