/** A mark at `at` px with words of `width` px beside it. */
export type WantedMark = { readonly at: number; readonly width: number };
/** Its row, and the side of its words; `end` where they would stick out at the right. */
export type PlacedMark = { readonly row: number; readonly side: "start" | "end" };

/**
 * Gives each mark on a line of `total` px the first row where its words touch no others (`gap` px apart), in the order
 * given. With `hasStems` a mark also takes its place in the rows above it, for the line that leads to it. With more than
 * `rows` rows needed, the last row takes the rest.
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
    const free = taken.findIndex((row) => row.every(([from, to]) => span[1] <= from || span[0] >= to));
    const row = free === -1 ? rows - 1 : free;
    taken[row]?.push(side === "start" ? [at, at + width] : [at - width, at]);
    if (hasStems) for (const above of taken.slice(0, row)) above.push([at, at]);
    return { row, side };
  });
}
