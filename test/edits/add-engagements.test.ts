import { describe, expect, it } from "vitest";
import { addEngagements } from "../../src/edits/add-engagements.ts";
import { readCustomerList } from "../../src/edits/read-customer-list.ts";
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

const customersOf = (register: Register, names: ReadonlyArray<string>, of: Parameters<typeof readCustomerList>[2]) =>
  readCustomerList(register, names.join("\n"), of).filter(({ fate }) => fate === "take");

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

  it("understands a country and an e-mail address after the name, and leaves out the head of a sheet", () => {
    const { b } = registerWithSchool();
    const lines = readCustomerList(
      b.build(),
      "Naam\tLand\tE-mail\nDe Brug\tNederland\tinfo@debrug.example\nLe Pont; info@lepont.example; BE",
      terms,
    );
    expect(lines.map(({ line, name, country, email, fate }) => [line, name, country, email, fate])).toEqual([
      [2, "De Brug", "NL", "info@debrug.example", "take"],
      [3, "Le Pont", "BE", "info@lepont.example", "take"],
    ]);
  });

  it("tells at its line what is wrong, and takes the others in", () => {
    const { b, school } = registerWithSchool();
    b.engagement({ customerId: school.id, service: "Planner" });
    const lines = readCustomerList(
      b.build(),
      "De Brug;Narnia\nDe Dam;a@b\n;NL\nDe Sluis;NL;BE\nHet Kompas\nDe Kade\nde kade",
      terms,
    );
    expect(lines.map(({ line, fate, problem }) => [line, fate, problem?.code ?? null])).toEqual([
      [1, "wrong", "country-unknown"],
      [2, "wrong", "email-wrong"],
      [3, "wrong", "name-missing"],
      [4, "wrong", "field-unknown"],
      [5, "recorded", null],
      [6, "take", null],
      [7, "duplicate", null],
    ]);
  });

  it("adds to a known party only what it has no answer to", () => {
    const b = testBuilder();
    const school = b.party({ name: "Het Kompas", country: "DE" });
    const register = b.build();
    const edit = addEngagements(
      customersOf(register, ["Het Kompas;NL;kompas@school.example"], terms),
      terms,
      seededIds("fill"),
    );
    if (!edit.ok) throw new Error(edit.error.code);
    const after = applied(register, edit.value.changes).parties.get(school.id);
    expect([after?.country, after?.email]).toEqual(["DE", "kompas@school.example"]);
  });
});
