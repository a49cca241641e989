import { expect, test } from "vitest";
import { preferredOption, type Suggestion } from "../../renderer/components/suggestion.ts";
import { suggestParties } from "../../renderer/controls/suggest-parties.ts";
import { suggestWords } from "../../renderer/controls/suggest-words.ts";
import { RegisterIndexes } from "../../src/derive/indexes.ts";
import { nl } from "../../src/words/nl.ts";
import { testBuilder } from "../support/test-builder.ts";

const b = testBuilder();
b.item("data-phone");
b.party({ name: "Duifstal" });
b.party({ name: "Postduif", aliases: ["De Duif"] });
const register = b.build();
const indexes = new RegisterIndexes(register);

/** What Enter takes, as the list shows it; null for the text itself. */
const taken = (suggestions: ReadonlyArray<Suggestion>, typed: string): string | null =>
  suggestions[preferredOption(suggestions, typed, true)]?.title ?? null;
const item = (typed: string) => taken(suggestWords(register, "data-item", typed, nl, "nl"), typed);
const party = (typed: string) => taken(suggestParties(register, indexes, typed, nl, "nl"), typed);

test("another word for an item brings the item forward, so that what Enter takes is what stands out", () => {
  expect(item("e-mail")).toBe("E-mailadres");
  expect(item("burgerservicenummer")).toBe("BSN");
});

test("another word for an item that the register has a copy of finds that copy", () => {
  expect(item("06-nummer")).toBe("Telefoonnummer");
});

test("a word that stands for several items is one suggestion that names them", () => {
  expect(item("NAW")).toBe("Naam, Adres");
});

test("what nobody knows is taken as it is typed", () => {
  expect(item("ijsvoorkeur")).toBeNull();
});

test("a bank by its name is not taken for all banks", () => {
  expect(party("Rabobank")).toBeNull();
});

test("a party of the register is found by its other name, before those that only look like it", () => {
  expect(party("de duif")).toBe("Postduif");
});
