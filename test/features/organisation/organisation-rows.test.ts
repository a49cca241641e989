import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organisationRows, unitAndBelow, unitTree } from "../../../renderer/features/organisation/organisation-rows.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import type { Unit } from "../../../src/model/controller.ts";
import { PersonId, UnitId } from "../../../src/model/ids.ts";
import { newPerson, newUnit } from "../../../src/model/new-entity.ts";

const ids = Array.from({ length: 6 }, seededIds("units")).map((id) => UnitId.parse(id));

/** Units whose parents are given by their place in the list; -1 is none. */
function unitsWith(parents: ReadonlyArray<number>): ReadonlyMap<UnitId, Unit> {
  return new Map(
    parents.map((parent, at) => {
      const id = ids[at] ?? UnitId.parse(seededIds(`more ${at}`)());
      return [id, { ...newUnit(id), name: `Afdeling ${at}`, parentId: ids[parent] ?? null }];
    }),
  );
}

describe("the tree of units", () => {
  it("puts each unit right under its parent, the names in order", () => {
    const tree = unitTree(unitsWith([-1, 0, -1, 0, 1]));
    expect(tree.map(({ unit, depth }) => `${depth} ${unit.name}`)).toEqual([
      "0 Afdeling 0",
      "1 Afdeling 1",
      "2 Afdeling 4",
      "1 Afdeling 3",
      "0 Afdeling 2",
    ]);
  });

  it("holds every unit once, whatever their parents are, also in a circle", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 6 }), (parents) => {
        const units = unitsWith(parents);
        const shown = unitTree(units).map(({ unit }) => unit.id);
        expect(shown.toSorted()).toEqual([...units.keys()].toSorted());
      }),
    );
  });

  it("knows what stands under a unit, so that none of it becomes its parent", () => {
    const units = unitsWith([-1, 0, 1, -1]);
    expect(unitAndBelow(units, ids[0] ?? "")).toEqual(new Set(ids.slice(0, 3)));
    expect(unitAndBelow(units, ids[3] ?? "")).toEqual(new Set([ids[3]]));
  });
});

describe("the list of the organisation", () => {
  it("is found by name and function, and puts what has no name last", () => {
    const [first, second] = [PersonId.parse(seededIds("p1")()), PersonId.parse(seededIds("p2")())];
    const persons = new Map([
      [first, { ...newPerson(first), name: null, jobTitle: "directeur" }],
      [second, { ...newPerson(second), name: "Zoë" }],
    ]);
    const rows = organisationRows({ controllers: new Map(), units: new Map(), persons }, "Zonder naam");
    expect(rows.map(({ name }) => name)).toEqual(["Zoë", "Zonder naam"]);
    expect(rows.map(({ searchText }) => searchText.trim())).toEqual(["zoe", "directeur"]);
  });
});
