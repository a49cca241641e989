import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextSort } from "../../renderer/components/grid-column.ts";
import { gridAct } from "../../renderer/components/grid-keys.ts";
import { extractWindow, gridLines, successor } from "../../renderer/components/grid-lines.ts";

type Row = { readonly id: string; readonly unit: string };
const rows: ReadonlyArray<Row> = [
  { id: "1", unit: "Scholen" },
  { id: "2", unit: "Scholen" },
  { id: "3", unit: "Uitgeverij" },
];
const rowId = (row: Row) => row.id;
const groupOf = (row: Row) => ({ id: row.unit, title: row.unit });

describe("gridLines", () => {
  test("each group gets a heading with its count, and every row knows its line", () => {
    const { lines, ids, lineOf } = gridLines(rows, rowId, groupOf);
    expect(lines.map((line) => (line.kind === "group" ? `${line.title} ${line.count}` : line.id))).toEqual([
      "Scholen 2",
      "1",
      "2",
      "Uitgeverij 1",
      "3",
    ]);
    expect(ids).toEqual(["1", "2", "3"]);
    expect(lineOf.get("3")).toBe(4);
  });
  test("without groups the lines are the rows", () => {
    expect(gridLines(rows, rowId).lines.map((line) => line.kind)).toEqual(["row", "row", "row"]);
  });
});

describe("extractWindow", () => {
  test("the active row stays mounted when it is scrolled away, in its own place", () => {
    expect(extractWindow({ startIndex: 10, endIndex: 12, overscan: 1, count: 100 }, [3])).toEqual([
      3, 9, 10, 11, 12, 13,
    ]);
    expect(extractWindow({ startIndex: 0, endIndex: 2, overscan: 1, count: 100 }, [50])).toEqual([0, 1, 2, 3, 50]);
  });
  test("lines are in order, once, and exist", () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(200),
        fc.nat(10),
        fc.nat(250),
        fc.integer({ min: -1, max: 300 }),
        (start, length, overscan, count, keep) => {
          const indexes = extractWindow({ startIndex: start, endIndex: start + length, overscan, count }, [keep]);
          expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
          expect(indexes.every((index) => index >= 0 && index < count)).toBe(true);
          if (keep >= 0 && keep < count) expect(indexes).toContain(keep);
        },
      ),
    );
  });
});

test("when the active row is removed, the row that took its place is next, and after the last one the new last", () => {
  expect(successor(["a", "b", "d"], 2)).toBe("d");
  expect(successor(["a", "b"], 2)).toBe("b");
  expect(successor([], 2)).toBeNull();
});

describe("gridAct", () => {
  const stroke = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
    gridAct({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
  test("J and K move as the arrows do; Shift with an arrow extends", () => {
    expect(stroke("j")).toEqual({ kind: "move", key: "ArrowDown", extends: false });
    expect(stroke("k")).toEqual({ kind: "move", key: "ArrowUp", extends: false });
    expect(stroke("ArrowDown", { shiftKey: true })).toEqual({ kind: "move", key: "ArrowDown", extends: true });
  });
  test("Ctrl+A, or Cmd+A, is for all; other keys with Ctrl or Alt go on to the frame", () => {
    expect(stroke("a", { ctrlKey: true })).toEqual({ kind: "all" });
    expect(stroke("a", { metaKey: true })).toEqual({ kind: "all" });
    for (const key of ["k", "z", "Enter", " ", "j"]) expect(stroke(key, { ctrlKey: true })).toBeNull();
    expect(stroke("ArrowDown", { altKey: true })).toBeNull();
  });
  test("Space chooses, with Shift a stretch; Enter opens; Escape clears", () => {
    expect(stroke(" ")).toEqual({ kind: "toggle" });
    expect(stroke(" ", { shiftKey: true })).toEqual({ kind: "extend" });
    expect(stroke("Enter")).toEqual({ kind: "open" });
    expect(stroke("Escape")).toEqual({ kind: "clear" });
  });
  test("keys of the frame are left alone", () => {
    for (const key of ["n", "/", "?", "F6", "Tab"]) expect(stroke(key)).toBeNull();
  });
});

test("pressing a header sorts upward, again downward, another one upward", () => {
  const first = nextSort(null, "name");
  expect(first).toEqual({ columnId: "name", direction: "ascending" });
  expect(nextSort(first, "name")).toEqual({ columnId: "name", direction: "descending" });
  expect(nextSort(nextSort(first, "name"), "name")).toEqual(first);
  expect(nextSort(first, "unit")).toEqual({ columnId: "unit", direction: "ascending" });
});
