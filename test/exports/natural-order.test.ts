import { expect, test } from "vitest";
import { naturalOrder } from "../../src/exports/natural-order.ts";

test("labels are sorted as people count, and what has none comes last", () => {
  const items = ["V-10", null, "V-2", "v-1", "K-3"];
  expect(naturalOrder(items, (item) => item)).toEqual(["K-3", "v-1", "V-2", "V-10", null]);
});
