/** A line of a grid: a row, or the heading of the rows after it. */
export type GridLine<Row> =
  | { readonly kind: "row"; readonly id: string; readonly row: Row; readonly rowIndex: number }
  | { readonly kind: "group"; readonly id: string; readonly title: string; readonly count: number };

export type GridGroup = { readonly id: string; readonly title: string };

export type GridLines<Row> = {
  readonly lines: ReadonlyArray<GridLine<Row>>;
  /** Ids of the rows, in order. */
  readonly ids: ReadonlyArray<string>;
  /** Where each row's line stands. */
  readonly lineOf: ReadonlyMap<string, number>;
};

/**
 * Rows as the lines to draw: a heading with its count wherever the group changes. Rows of a group must stand together;
 * what comes back later gets a second heading.
 */
export function gridLines<Row>(
  rows: ReadonlyArray<Row>,
  rowId: (row: Row) => string,
  groupOf?: (row: Row) => GridGroup,
): GridLines<Row> {
  const lines: Array<GridLine<Row>> = [];
  const ids: string[] = [];
  const lineOf = new Map<string, number>();
  let heading: { kind: "group"; id: string; title: string; count: number } | null = null;
  rows.forEach((row, rowIndex) => {
    const group = groupOf?.(row);
    if (group !== undefined && heading?.id !== group.id) {
      heading = { kind: "group", id: group.id, title: group.title, count: 0 };
      lines.push(heading);
    }
    if (heading !== null) heading.count++;
    const id = rowId(row);
    lineOf.set(id, lines.length);
    ids.push(id);
    lines.push({ kind: "row", id, row, rowIndex });
  });
  return { lines, ids, lineOf };
}

/**
 * The lines to mount for a window on the list, with the lines in `keep` always among them: the active row stays in the
 * document when it is scrolled away, so that it keeps the focus.
 */
export function extractWindow(
  window: { readonly startIndex: number; readonly endIndex: number; readonly overscan: number; readonly count: number },
  keep: ReadonlyArray<number>,
): number[] {
  const first = Math.max(0, window.startIndex - window.overscan);
  const last = Math.min(window.count - 1, window.endIndex + window.overscan);
  const mounted = new Set<number>();
  for (let i = first; i <= last; i++) mounted.add(i);
  for (const index of keep) if (index >= 0 && index < window.count) mounted.add(index);
  return [...mounted].sort((a, b) => a - b);
}

/** The row to go to when the active one is gone: what now stands at its place, else the last; null when none is left. */
export function successor(ids: ReadonlyArray<string>, oldIndex: number): string | null {
  return ids[Math.min(Math.max(0, oldIndex), ids.length - 1)] ?? null;
}
