import { describe, expect, it } from "vitest";
import { addEngagements, customersOf } from "../../src/edits/add-engagements.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import type { Change } from "../../src/history/commit.ts";
import { invert } from "../../src/history/invert.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { testBuilder } from "../support/test-builder.ts";

const terms = { activityId: null, service: "Planner", startsOn: "2026-09-01" };

function registerWithSchool() {
  const b = testBuilder();
  const school = b.party({ name: "Basisschool Het Kompas", aliases: ["Het Kompas"] });
  return { b, school };
}

function applied(register: Register, changes: ReadonlyArray<Change>): Register {
  const result = apply(register, changes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("a pasted list of customers", () => {
  it("names each once and finds those that the register has, by name or alias", () => {
    const { b, school } = registerWithSchool();
    const customers = customersOf(
      b.build(),
      ["het kompas", "De Brug", "Basisschool Het Kompas", " de brug ", ""],
      terms,
    );
    expect(customers.map(({ name, party }) => [name, party?.id ?? null])).toEqual([
      ["het kompas", school.id],
      ["De Brug", null],
    ]);
  });

  it("leaves out who has this engagement already", () => {
    const { b, school } = registerWithSchool();
    b.engagement({ customerId: school.id, service: "Planner" });
    expect(customersOf(b.build(), ["Het Kompas"], terms)).toEqual([]);
    expect(customersOf(b.build(), ["Het Kompas"], { ...terms, service: "Toetsen" })).toHaveLength(1);
  });

  it("becomes one edit with a party for each new one, which undo takes back whole", () => {
    const { b } = registerWithSchool();
    const register = b.build();
    const edit = addEngagements(customersOf(register, ["Het Kompas", "De Brug"], terms), terms, seededIds("bulk"));
    if (!edit.ok) throw new Error(edit.error.code);
    const after = applied(register, edit.value.changes);
    expect(after.engagements.size).toBe(2);
    expect(Array.from(after.parties.values(), ({ name }) => name)).toEqual(["Basisschool Het Kompas", "De Brug"]);
    expect(readRegister(registerToJson(after)).ok).toBe(true);
    expect(registerToJson(applied(after, invert(edit.value.changes)))).toEqual(registerToJson(register));
  });

  it("of nobody changes nothing", () => {
    expect(addEngagements([], terms, seededIds("none"))).toEqual({ ok: false, error: { code: "nothing-changed" } });
  });
});
