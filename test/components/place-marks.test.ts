import fc from "fast-check";
import { expect, test } from "vitest";
import { matrixStep } from "../../renderer/components/matrix-step.ts";
import { gatherMarks, placeMarks } from "../../renderer/components/place-marks.ts";

test("marks with room share the first row; one in the way goes a row down", () => {
  const marks = [
    { at: 10, width: 100 },
    { at: 60, width: 100 },
    { at: 300, width: 100 },
  ];
  expect(placeMarks(marks, 600, 3, 8).map((mark) => mark.row)).toEqual([0, 1, 0]);
});

test("words that would stick out at the right stand before their mark", () => {
  expect(placeMarks([{ at: 590, width: 100 }], 600, 3, 8)).toEqual([{ row: 0, side: "end" }]);
});

test("words too wide for either side stay where they begin", () => {
  expect(placeMarks([{ at: 50, width: 600 }], 600, 3, 8)).toEqual([{ row: 0, side: "start" }]);
});

test("as long as a row is left, no words touch", () => {
  const marks = fc.array(fc.record({ at: fc.nat(600), width: fc.integer({ min: 10, max: 120 }) }), { maxLength: 8 });
  fc.assert(
    fc.property(marks, (wanted) => {
      const placed = placeMarks(wanted, 600, wanted.length + 1, 8).map((mark, i) => {
        const { at = 0, width = 0 } = wanted[i] ?? {};
        return { ...mark, from: mark.side === "start" ? at : at - width, to: mark.side === "start" ? at + width : at };
      });
      for (const [i, one] of placed.entries()) {
        for (const other of placed.slice(i + 1)) {
          if (one.row === other.row) expect(one.to + 8 <= other.from || other.to + 8 <= one.from).toBe(true);
        }
      }
    }),
  );
});

test("what no row has room for takes none, instead of standing on others", () => {
  const marks = Array.from({ length: 5 }, () => ({ at: 100, width: 80 }));
  expect(placeMarks(marks, 600, 3, 8).map(({ row }) => row)).toEqual([0, 1, 2, null, null]);
});

test("what has no room is counted where it belongs", () => {
  const marks = [{ at: 100 }, { at: 120 }, { at: 140 }, { at: 400 }];
  expect(gatherMarks(marks, 34).map((group) => group.map(({ at }) => at))).toEqual([[100, 120], [140], [400]]);
});

test("no words stand where the stem of a mark placed before comes down", () => {
  const later = { at: 100, width: 50 };
  const wide = { at: 90, width: 80 };
  const earlier = { at: 14, width: 79 };
  expect(placeMarks([later, wide, earlier], 600, 3, 4, false).map((mark) => mark.row)).toEqual([0, 1, 0]);
  expect(placeMarks([later, wide, earlier], 600, 3, 4, true).map((mark) => mark.row)).toEqual([0, 1, 2]);
});

test("arrow keys move in a matrix and stop at its edges", () => {
  expect(matrixStep({ row: 0, column: 0 }, "ArrowUp", 3, 2)).toEqual({ row: 0, column: 0 });
  expect(matrixStep({ row: 2, column: 1 }, "ArrowDown", 3, 2)).toEqual({ row: 2, column: 1 });
  expect(matrixStep({ row: 1, column: 0 }, "ArrowRight", 3, 2)).toEqual({ row: 1, column: 1 });
  expect(matrixStep({ row: 1, column: 1 }, "Home", 3, 2)).toEqual({ row: 1, column: 0 });
  expect(matrixStep({ row: 1, column: 1 }, "x", 3, 2)).toBeNull();
});
