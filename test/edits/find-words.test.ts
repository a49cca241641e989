import { expect, test } from "vitest";
import { newWord, wordAsTyped, wordById, wordsByText } from "../../src/edits/find-words.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import type { VocabularyEntry } from "../../src/model/vocabulary.ts";
import { testBuilder } from "../support/test-builder.ts";

const newId = seededIds("words");
const labels = (entries: ReadonlyArray<VocabularyEntry>): ReadonlyArray<string> =>
  entries.map((entry) => entry.forms.nl.label);
const nothing = new Map();

test("a pasted list finds what the library knows; NAW is two", () => {
  const { ids, added } = wordsByText(nothing, "data-item", ["NAW", "e-mail", "BSN"], newId);
  expect(labels(added)).toEqual(["Naam", "Adres", "E-mailadres", "BSN"]);
  expect(ids).toEqual(added.map(({ id }) => id));
});

test("BSN keeps the class that the law gives it", () => {
  const [entry] = wordsByText(nothing, "data-item", ["bsn"], newId).added;
  expect(entry?.kind === "data-item" && entry.class).toBe("national-id");
});

test("a word that the list names twice, once by a compound, stands there once", () => {
  const { ids, added } = wordsByText(nothing, "data-item", ["naam", "NAW"], newId);
  expect(labels(added)).toEqual(["Naam", "Adres"]);
  expect(ids).toHaveLength(2);
});

test("the register's own word goes before the library's", () => {
  const b = testBuilder();
  const own = b.ownItem({ nl: "Naam" });
  const { ids, added } = wordsByText(b.build().vocabulary, "data-item", ["naam"], newId);
  expect(ids).toEqual([own]);
  expect(added).toEqual([]);
});

test("what nobody knows becomes a word of the register's own, ordinary until told otherwise", () => {
  const [entry] = wordsByText(nothing, "data-item", ["ijsvoorkeur"], newId).added;
  expect(entry).toMatchObject({ kind: "data-item", libraryId: null, class: "ordinary" });
  expect(entry?.forms.nl.label).toBe("IJsvoorkeur");
});

test("an entry of the library is copied at first use and found again after that", () => {
  const first = wordById(nothing, "data-name", newId);
  const [copy] = first.added;
  if (copy === undefined) throw new Error("nothing was copied");
  const again = wordById(new Map([[copy.id, copy]]), "data-name", newId);
  expect(again).toEqual({ ids: [copy.id], added: [] });
});

test("what is taken as typed stays as typed, unless register or library call something exactly so", () => {
  expect(labels(wordAsTyped(nothing, "data-item", "e-mail", newId).added)).toEqual(["E-mail"]);
  expect(labels(wordAsTyped(nothing, "data-item", "NAW", newId).added)).toEqual(["NAW"]);
  expect(wordAsTyped(nothing, "data-item", "e-mailadres", newId).added[0]?.libraryId).toBe("data-email");
});

test("a suggestion that stands for several words gives them all", () => {
  expect(labels(wordById(nothing, "data-name data-address", newId).added)).toEqual(["Naam", "Adres"]);
});

test("an id that neither register nor library has gives no word", () => {
  expect(wordById(nothing, "data-of-another-library", newId)).toEqual({ ids: [], added: [] });
});

test("an own event takes its text as the noun of its sentence", () => {
  const entry = newWord("event", "de oplevering", newId);
  expect(entry.forms.nl).toEqual({ label: "De oplevering", noun: "de oplevering", until: null, after: null });
});
