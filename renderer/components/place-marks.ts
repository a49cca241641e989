/** A mark at `at` px with words of `width` px beside it. */
export type WantedMark = { readonly at: number; readonly width: number };
/** Its row, null where none has room, and the side of its words; `end` where they would stick out at the right. */
export type PlacedMark = { readonly row: number | null; readonly side: "start" | "end" };

/**
 * Gives each mark on a line of `total` px the first row where its words touch no others (`gap` px apart), in the order
 * given. With `hasStems` a mark also takes its place in the rows above it, for the line that leads to it. What no
 * row has room for takes none.
 */
export function placeMarks(
  marks: ReadonlyArray<WantedMark>,
  total: number,
  rows: number,
  gap: number,
  hasStems = false,
): ReadonlyArray<PlacedMark> {
  const taken: Array<Array<readonly [from: number, to: number]>> = Array.from({ length: rows }, () => []);
  return marks.map(({ at, width }) => {
    const side = at + width > total && at - width >= 0 ? "end" : "start";
    const span: readonly [number, number] =
      side === "start" ? [at - gap, at + width + gap] : [at - width - gap, at + gap];
    const row = taken.findIndex((each) => each.every(([from, to]) => span[1] <= from || span[0] >= to));
    if (row === -1) return { row: null, side };
    taken[row]?.push(side === "start" ? [at, at + width] : [at - width, at]);
    if (hasStems) for (const above of taken.slice(0, row)) above.push([at, at]);
    return { row, side };
  });
}

/** Neighbours in groups, each not wider than `width` px: what has no room is counted at its place. The marks go from left to right. */
export function gatherMarks<T extends { readonly at: number }>(
  marks: ReadonlyArray<T>,
  width: number,
): ReadonlyArray<ReadonlyArray<T>> {
  const groups: T[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const begin = last?.[0]?.at ?? Number.NEGATIVE_INFINITY;
    if (last !== undefined && mark.at - begin < width) last.push(mark);
    else groups.push([mark]);
  }
  return groups;
}
