import { describe, expect, it } from "vitest";
import {
  type SubProcessorNode,
  subProcessorTree,
  withDescendants,
  withoutSubProcessor,
} from "../../../renderer/features/agreements/sub-processor-tree.ts";
import type { SubProcessor } from "../../../src/model/agreement.ts";

const item = (id: string, parentId: string | null): SubProcessor =>
  ({
    id,
    parentId,
    partyId: null,
    name: id,
    country: null,
    service: null,
    announcedOn: null,
    objectionUntil: null,
  }) as unknown as SubProcessor; // short ids read better here than UUIDs

const shape = (nodes: ReadonlyArray<SubProcessorNode>): string =>
  nodes.map(({ item: { id }, children }) => (children.length === 0 ? id : `${id}(${shape(children)})`)).join(" ");

const list = [item("host", null), item("cloud", null), item("support", "cloud"), item("night", "support")];

describe("the chain of sub-processors", () => {
  it("is a tree in the order of the list", () => {
    expect(shape(subProcessorTree(list))).toBe("host cloud(support(night))");
    expect(subProcessorTree(null)).toEqual([]);
  });

  it("shows every one once, also when two name each other or a parent is gone", () => {
    expect(shape(subProcessorTree([item("a", "b"), item("b", "a"), item("c", "gone")]))).toBe("c a(b)");
  });

  it("keeps those that worked for one that is taken out, in its place", () => {
    expect(shape(subProcessorTree(withoutSubProcessor(list, "support")))).toBe("host cloud(night)");
    expect(shape(subProcessorTree(withoutSubProcessor(list, "cloud")))).toBe("host support(night)");
  });

  it("is not answered again when the last one is taken out", () => {
    expect(withoutSubProcessor([item("host", null)], "host")).toBeNull();
    expect(withoutSubProcessor([], "host")).toEqual([]);
  });

  it("knows under whom one cannot be put", () => {
    expect([...withDescendants(list, "cloud")]).toEqual(["cloud", "support", "night"]);
  });
});
