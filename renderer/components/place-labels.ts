/** A label of `width` px that wants its middle at `at` px. */
export type WantedLabel = { readonly at: number; readonly width: number };

export type PlacedLabel = { readonly left: number; readonly row: 0 | 1 };

/**
 * Puts labels on one line of `total` px, each as near its place as it can, inside the ends and at least `gap` apart, in the
 * order given. Where they do not fit on one line together, every second one goes to a second line.
 */
export function placeLabels(
  labels: ReadonlyArray<WantedLabel>,
  total: number,
  gap: number,
): ReadonlyArray<PlacedLabel> {
  const needed = labels.reduce((sum, label) => sum + label.width, 0) + gap * Math.max(0, labels.length - 1);
  if (needed <= total || labels.length < 2) return inRow(labels, total, gap).map((left) => ({ left, row: 0 }));
  const rows = [labels.filter((_, i) => i % 2 === 0), labels.filter((_, i) => i % 2 === 1)].map((row) =>
    inRow(row, total, gap),
  );
  return labels.map((_, i) => ({ left: rows[i % 2]?.[Math.floor(i / 2)] ?? 0, row: i % 2 === 0 ? 0 : 1 }));
}

function inRow(labels: ReadonlyArray<WantedLabel>, total: number, gap: number): ReadonlyArray<number> {
  const lefts = labels.map((label) => label.at - label.width / 2);
  let floor = 0;
  labels.forEach((label, i) => {
    lefts[i] = Math.max(lefts[i] ?? 0, floor);
    floor = (lefts[i] ?? 0) + label.width + gap;
  });
  let ceiling = total;
  for (let i = labels.length - 1; i >= 0; i--) {
    const width = labels[i]?.width ?? 0;
    lefts[i] = Math.max(0, Math.min(lefts[i] ?? 0, ceiling - width));
    ceiling = (lefts[i] ?? 0) - gap;
  }
  return lefts;
}
