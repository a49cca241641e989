import { describe, expect, it } from "vitest";
import { removedItem } from "../../renderer/store/tell-removal.ts";
import type { Change } from "../../src/history/commit.ts";
import { fieldRef } from "../../src/model/field-ref.ts";

const id = "00000000-0000-4000-8000-000000000001";
const other = "00000000-0000-4000-8000-000000000002";
const change = (path: string, before: Change["before"], after: Change["after"]): Change => ({
  ref: fieldRef("activity", id, path),
  before,
  after,
});
const purpose = { id: other, description: "loon betalen" };

describe("what an edit took out of a list", () => {
  it("is the item that is gone", () => {
    const gone = change(`purposes/${other}`, purpose, null);
    expect(removedItem([gone, change("purposes/#order", [other], [])])).toBe(gone);
  });

  it("is the last item, when the list goes with it", () => {
    const gone = change("purposes", [purpose], null);
    expect(removedItem([gone])).toBe(gone);
  });

  it("is nothing where a text was emptied, a chip was taken away or something else came", () => {
    expect(removedItem([change("notes", "oud", null)])).toBeNull();
    expect(removedItem([change("tags", ["a"], [])])).toBeNull();
    expect(removedItem([change(`purposes/${other}`, null, purpose)])).toBeNull();
  });
});
