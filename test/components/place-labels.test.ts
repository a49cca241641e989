import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels } from "../../renderer/components/place-labels.ts";

test("labels with room stand under their places, inside the ends", () => {
  const placed = placeLabels(
    [
      { at: 0, width: 60 },
      { at: 250, width: 100 },
      { at: 500, width: 60 },
    ],
    500,
    10,
  );
  expect(placed).toEqual([
    { left: 0, row: 0 },
    { left: 200, row: 0 },
    { left: 440, row: 0 },
  ]);
});

test("labels that do not fit on one line together go to two", () => {
  const placed = placeLabels(
    [
      { at: 0, width: 200 },
      { at: 100, width: 200 },
      { at: 300, width: 200 },
    ],
    420,
    10,
  );
  expect(placed.map((label) => label.row)).toEqual([0, 1, 0]);
});

test("labels that fit together never touch and never stick out", () => {
  const labels = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 10, max: 90 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(labels, (unsorted) => {
      const wanted = [...unsorted].sort((a, b) => a.at - b.at);
      const placed = placeLabels(wanted, 600, 10);
      placed.forEach(({ left }, i) => {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + (wanted[i]?.width ?? 0)).toBeLessThanOrEqual(600);
        const before = placed[i - 1];
        if (before !== undefined) expect(left).toBeGreaterThanOrEqual(before.left + (wanted[i - 1]?.width ?? 0) + 10);
      });
    }),
  );
});
