import { expect, test } from "vitest";
import { changedInLibrary } from "../../src/checks/changed-in-library.ts";
import { partyFromLibrary } from "../../src/edits/party-from-library.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { instantiateTerm } from "../../src/library/instantiate-term.ts";
import type { LibraryChange } from "../../src/library/library-changes.ts";

const newId = seededIds("changed");

const change = (fields: Pick<LibraryChange, "id" | "at" | "before" | "after">): LibraryChange => ({
  on: "2027-03-01",
  saidBefore: { nl: "eerst", en: "first" },
  saidAfter: { nl: "nu", en: "now" },
  why: { nl: "omdat", en: "because" },
  source: { ref: "bron", url: null },
  verified: true,
  confidence: null,
  verifiedFields: null,
  asOf: "2027-03",
  ...fields,
});

test("a service of a party is found by its place in the library, wherever it stands in the register", () => {
  const made = partyFromLibrary(new Map(), "mollie", 1, "nl", newId);
  if (made === null) throw new Error("the library has no Mollie");
  const party = { ...made.party, services: [...(made.party.services ?? [])].reverse() };
  const changes = [change({ id: "mollie", at: "services/1/usualRole", before: "processor", after: "controller" })];
  expect(changedInLibrary(party, changes).map(({ path }) => path)).toEqual([`services/${made.serviceId}/usualRole`]);
  expect(changedInLibrary({ ...party, services: null }, changes)).toEqual([]);
});

test("a term is found by the kind of its phase, unless somebody gave it another duration", () => {
  const made = instantiateTerm("applicants-rejected", newId, new Map());
  if (!made.ok) throw new Error(made.error.code);
  const { term } = made.value;
  const then = term.phases?.find(({ kind }) => kind === "then");
  const changes = [change({ id: "applicants-rejected", at: "phases/then/maximum", before: "P4W", after: "P6W" })];
  expect(changedInLibrary(term, changes).map(({ path }) => path)).toEqual([`phases/${then?.id}/maximum`]);
  const own = { ...term, phases: (term.phases ?? []).map((phase) => ({ ...phase, maximum: "P8W" })) };
  expect(changedInLibrary(own as typeof term, changes)).toEqual([]);
});

test("a copy that is as new as the change has it", () => {
  const made = partyFromLibrary(new Map(), "zivver", null, "nl", newId);
  if (made === null) throw new Error("the library has no Zivver");
  const changes = [change({ id: "zivver", at: "country", before: "NL", after: "US" })];
  expect(changedInLibrary(made.party, changes)).toHaveLength(1);
  expect(changedInLibrary({ ...made.party, libraryVersion: "2027-03-01" }, changes)).toEqual([]);
  expect(changedInLibrary({ ...made.party, country: "US" }, changes)).toEqual([]);
});
