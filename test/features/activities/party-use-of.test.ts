import { expect, test } from "vitest";
import { partyUseByName, partyUseOf } from "../../../renderer/features/activities/party-use-of.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { testBuilder } from "../../support/test-builder.ts";

const newId = seededIds("use");
const b = testBuilder();
const service = b.service("Nieuwsbrieven versturen", { usualRole: "processor" });
const party = b.party({ name: "Postduif", aliases: ["De Duif"], services: [service] });
const register = b.build();

test("a service of a party in the register brings its usual role", () => {
  const proposed = partyUseOf({ kind: "party", id: party.id, serviceId: service.id }, register, "nl", newId);
  expect(proposed?.use).toMatchObject({ who: { partyId: party.id, serviceId: service.id }, role: "processor" });
  expect(proposed?.added).toEqual([]);
});

test("a party of the library comes along with its use", () => {
  const proposed = partyUseOf({ kind: "library", id: "google-analytics", serviceAt: null }, register, "nl", newId);
  expect(proposed?.use.role).toBe("processor");
  expect(proposed?.added.map(({ kind }) => kind)).toEqual(["party"]);
});

test("a typed name finds the party of the register by an alias, with its only service", () => {
  const proposed = partyUseByName("de duif", register, "nl", newId);
  expect(proposed?.use.who).toEqual({ kind: "party", partyId: party.id, serviceId: service.id });
});

test("a typed kind of party is a category of recipients", () => {
  const proposed = partyUseByName("bezorgdiensten", register, "nl", newId);
  expect(proposed?.use.who?.kind).toBe("recipient-category");
  expect(proposed?.added.map(({ kind }) => kind)).toEqual(["vocabulary-entry"]);
});

test("the name of one bank is a party by that name, not the kind of party that the library lists it under", () => {
  const proposed = partyUseByName("Rabobank", register, "nl", newId);
  expect(proposed?.added).toMatchObject([{ kind: "party", entity: { name: "Rabobank", libraryId: null } }]);
});

test("another word for a category is taken as the name of a party", () => {
  const proposed = partyUseByName("boekhouder", register, "nl", newId);
  expect(proposed?.added).toMatchObject([{ kind: "party", entity: { name: "boekhouder" } }]);
});

test("a name that nobody knows is a new party without a role", () => {
  const proposed = partyUseByName("Fietsenmaker Jansen", register, "nl", newId);
  expect(proposed?.added).toMatchObject([{ kind: "party", entity: { name: "Fietsenmaker Jansen" } }]);
  expect(proposed?.use.role).toBeNull();
});
