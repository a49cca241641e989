import { describe, expect, it } from "vitest";
import { nextPresence, withAllClauses, withClause } from "../../src/edits/set-clause.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";

describe("the checklist of art. 28(3)", () => {
  it("takes a clause in, in the order of the letters, and changes it where it is there", () => {
    const newId = seededIds("clauses");
    const two = withClause(withClause(null, "g", { present: false }, newId), "b", { present: true }, newId);
    expect(two.map(({ point, present }) => [point, present])).toEqual([
      ["b", true],
      ["g", false],
    ]);
    const noted = withClause(two, "g", { note: "art. 12" }, newId);
    expect(noted[1]).toEqual({ ...two[1], note: "art. 12" });
    expect(noted[0]).toBe(two[0]);
  });

  it("has all eight present at once, with the notes that stood there", () => {
    const newId = seededIds("all");
    const all = withAllClauses(withClause(null, "c", { note: "art. 6" }, newId), newId);
    expect(all.map(({ point }) => point).join("")).toBe("abcdefgh");
    expect(all.every(({ present }) => present === true)).toBe(true);
    expect(all.find(({ point }) => point === "c")?.note).toBe("art. 6");
  });

  it("goes round from not looked at over present and missing", () => {
    expect([null, true, false].map(nextPresence)).toEqual([true, false, null]);
  });
});
