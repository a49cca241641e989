import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedItem, newPhase, type PhaseKind, phaseAsKind } from "../../src/edits/term-phases.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { Phase } from "../../src/model/retention-term.ts";

const start = { years: 18, criterion: "zolang het nodig is" };
const kinds: ReadonlyArray<PhaseKind> = ["until", "then", "age", "criterion", "permanent"];

describe("a phase of a term", () => {
  it.each(kinds)("of kind %s is valid as it begins", (kind) => {
    expect(Phase.safeParse(newPhase(kind, start, seededIds(kind))).success).toBe(true);
  });

  it("keeps its id, what it rests on and why when it is told in another way", () => {
    const before: Phase = {
      ...newPhase("then", start, seededIds("kept")),
      nature: "statutory-minimum",
      statute: { citation: "art. 52 AWR", url: null },
      reason: "voor de belasting",
    };
    for (const kind of kinds) {
      const { id, nature, statute, reason } = phaseAsKind(before, kind, start);
      expect({ id, nature, statute, reason }).toEqual({
        id: before.id,
        nature: before.nature,
        statute: before.statute,
        reason: before.reason,
      });
    }
  });

  it("is left alone when it is of that kind already", () => {
    const phase = newPhase("age", { ...start, years: 12 }, seededIds("same"));
    expect(phaseAsKind(phase, "age", start)).toBe(phase);
  });
});

describe("moving an item in its list", () => {
  it("swaps it with its neighbour, and back again gives the list as it was", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (numbers, at) => {
        const list = numbers.map((number) => ({ id: String(number) }));
        const index = at % (list.length - 1);
        const id = list[index]?.id ?? "";
        const moved = movedItem(list, id, 1);
        expect(moved[index + 1]?.id).toBe(id);
        expect(movedItem(moved, id, -1)).toEqual(list);
      }),
    );
  });

  it("leaves the first where it is when it would go up, and passes over what is not there", () => {
    const list = [{ id: "a" }, { id: "b" }];
    expect(movedItem(list, "a", -1)).toBe(list);
    expect(movedItem(list, "b", 1)).toBe(list);
    expect(movedItem(list, "c", 1)).toBe(list);
  });
});
