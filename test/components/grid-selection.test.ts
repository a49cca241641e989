import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allToggled, extended, shownState, toggled } from "../../renderer/components/grid-selection.ts";

const ids = ["a", "b", "c", "d", "e"];
const listed = (selection: ReadonlySet<string>) => [...selection].sort();

describe("toggled", () => {
  test("puts a row in and takes it out again, without touching the old selection", () => {
    const before: ReadonlySet<string> = new Set(["a"]);
    expect(listed(toggled(before, "b"))).toEqual(["a", "b"]);
    expect(listed(toggled(toggled(before, "b"), "b"))).toEqual(["a"]);
    expect(listed(before)).toEqual(["a"]);
  });
});

describe("extended", () => {
  test("adds the stretch between anchor and target in either direction and keeps what was chosen", () => {
    expect(listed(extended(new Set(["e"]), ids, "b", "d"))).toEqual(["b", "c", "d", "e"]);
    expect(listed(extended(new Set(), ids, "d", "b"))).toEqual(["b", "c", "d"]);
  });
  test("an anchor that a filter hides counts as the target itself", () => {
    expect(listed(extended(new Set(), ids, "gone", "c"))).toEqual(["c"]);
    expect(listed(extended(new Set(), ids, null, "c"))).toEqual(["c"]);
  });
  test("a target that is not shown changes nothing", () => {
    expect(listed(extended(new Set(["a"]), ids, "a", "gone"))).toEqual(["a"]);
  });
});

describe("allToggled", () => {
  test("chooses what is shown by name, and leaves hidden rows as they are", () => {
    expect(listed(allToggled(new Set(["hidden"]), ids))).toEqual(["a", "b", "c", "d", "e", "hidden"]);
    expect(listed(allToggled(new Set([...ids, "hidden"]), ids))).toEqual(["hidden"]);
  });
  test("twice from none or all is back where it was", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.boolean(), (shown, startsFull) => {
        const start = new Set(startsFull ? shown : []);
        expect(listed(allToggled(allToggled(start, shown), shown))).toEqual(listed(start));
      }),
    );
  });
});

test("the box in the header knows none, some and all of what is shown", () => {
  expect(shownState(new Set(), ids)).toBe("none");
  expect(shownState(new Set(["hidden"]), ids)).toBe("none");
  expect(shownState(new Set(["a", "hidden"]), ids)).toBe("some");
  expect(shownState(new Set(ids), ids)).toBe("all");
  expect(shownState(new Set(["a"]), [])).toBe("none");
});
