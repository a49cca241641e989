import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideStart, type StartFacts } from "../../renderer/storage/start-decision.ts";
import { genesisHash } from "../../src/history/commit.ts";

/** The facts that two copies give when each holds a prefix of a history (hashes by seq, seq 0 = genesis). */
function factsOf(database: ReadonlyArray<string> | null, twin: ReadonlyArray<string>): StartFacts {
  const at = (history: ReadonlyArray<string>, seq: number): string | null =>
    seq === 0 ? null : (history[seq - 1] ?? null);
  const twinSeq = twin.length;
  const databaseSeq = database?.length ?? 0;
  return {
    database: database === null ? null : { seq: databaseSeq, hash: at(database, databaseSeq) ?? genesisHash },
    twin: { seq: twinSeq, hash: at(twin, twinSeq) ?? genesisHash },
    twinHashAtDatabase: at(twin, databaseSeq),
    databaseHashAtTwin: database === null ? null : at(database, twinSeq),
  };
}

describe("the start check", () => {
  it.each([
    ["both the same", ["a", "b"], ["a", "b"], "equal"],
    ["the database behind", ["a"], ["a", "b"], "database-behind"],
    ["the twin behind", ["a", "b"], ["a"], "twin-behind"],
    ["a twin that never got a line", ["a", "b"], [], "twin-behind"],
    ["no database at all", null, ["a", "b"], "rebuild"],
    ["an emptied database", [], ["a", "b"], "rebuild"],
    ["nothing anywhere", null, [], "nothing"],
    ["the same length, another end", ["a", "x"], ["a", "b"], "diverged"],
    ["a longer database that went another way", ["a", "x", "y"], ["a", "b"], "diverged"],
    ["a longer twin that went another way", ["a", "x"], ["a", "b", "c"], "diverged"],
  ] as const)("%s", (_, database, twin, decision) => {
    expect(decideStart(factsOf(database, twin))).toBe(decision);
  });

  it("never takes the emptier copy in silence: it fills up, or asks", () => {
    const history = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
    fc.assert(
      fc.property(fc.option(history, { nil: null }), history, (database, twin) => {
        // Hashes chain: one that differs makes all after it differ.
        const chained = (list: ReadonlyArray<string>): ReadonlyArray<string> =>
          list.map((_, index) => list.slice(0, index + 1).join(""));
        const decision = decideStart(factsOf(database === null ? null : chained(database), chained(twin)));
        const size = database?.length ?? 0;
        if (decision === "equal") expect(size).toBe(twin.length);
        if (decision === "database-behind" || decision === "rebuild") expect(twin.length).toBeGreaterThan(size);
        if (decision === "twin-behind") expect(size).toBeGreaterThan(twin.length);
        if (decision === "nothing") expect(size + twin.length).toBe(0);
      }),
    );
  });
});
