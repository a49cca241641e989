import { describe, expect, it } from "vitest";
import { actsByGesture, startsWithAct } from "../../src/history/act-of-commit.ts";
import { type Commit, genesisHash, sealCommit } from "../../src/history/commit.ts";

const gesture = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Commit `n`, of the gesture `n`; `undoes` is the number of the gesture that it takes back. */
const commit = (n: number, undoes: number | null): Commit =>
  sealCommit(
    { seq: n - 1, hash: genesisHash },
    { id: gesture(n), at: "2026-11-30T10:00:00.000Z" },
    { salt: "", by: null, device: null },
    {
      salt: "",
      label: { code: "party-edited", names: ["Postduif"] },
      gesture: gesture(n),
      undoes: undoes === null ? null : gesture(undoes),
      changes: [],
    },
  );

const actsOf = (newestFirst: ReadonlyArray<Commit>): ReadonlyArray<string | undefined> => {
  const acts = actsByGesture(newestFirst);
  return newestFirst.map(({ body }) => acts.get(body.what.gesture));
};

describe("what a commit is", () => {
  it("tells an undo, a redo and an undo of the redo apart", () => {
    expect(actsOf([commit(4, 3), commit(3, 2), commit(2, 1), commit(1, null)])).toEqual([
      "undone",
      "redone",
      "undone",
      "done",
    ]);
  });

  it("is an undo where what it takes back was not read", () => expect(actsOf([commit(9, 3)])).toEqual(["undone"]));

  it("is certain as soon as an act of its own was read", () => {
    expect(startsWithAct([commit(2, 1), commit(1, null)])).toBe(true);
    expect(startsWithAct([commit(3, 2), commit(2, 1)])).toBe(false);
  });
});
