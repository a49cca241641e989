import { expect, test } from "vitest";
import { shelfEntries, shelfIds } from "../../../renderer/features/library/library-shelves.ts";
import { libraryEntries } from "../../../src/library/vocabulary.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";

const shelves = shelfIds.map((id) => ({ id, entries: shelfEntries(id, nl, "nl") }));
const entry = (id: string) => shelves.flatMap(({ entries }) => entries).find((each) => each.id === id);

test("no part of the library is empty, and an id leads to one entry", () => {
  for (const { id, entries } of shelves) expect(entries.length, id).toBeGreaterThan(5);
  const ids = shelves.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(shelves.find(({ id }) => id === "data-item")?.entries).toHaveLength(libraryEntries("data-item").length);
});

test("an entry says what it says once, in either language", () => {
  for (const shelf of shelfIds) {
    for (const [words, language] of [
      [nl, "nl"],
      [en, "en"],
    ] as const) {
      for (const { id, title, lines } of shelfEntries(shelf, words, language)) {
        expect(title, id).not.toBe("");
        expect(new Set(lines).size, id).toBe(lines.length);
      }
    }
  }
});

test("a party tells its role per service, whether an agreement is needed and what to look up", () => {
  expect(entry("mollie")?.lines).toEqual(
    expect.arrayContaining(["Betalingen: zelfstandig verwerkingsverantwoordelijke", "Invoicing: verwerker"]),
  );
  expect(entry("google-analytics")?.lines.join(" ")).toContain("Data Privacy Framework: nagaan");
});

test("an adequacy decision tells from when to when it holds, a struck one that it does not", () => {
  expect(entry("adequacy-united-kingdom")?.lines[0] ?? entry("adequacy-uk")?.lines[0]).toContain("27 december 2031");
  const struck = shelves
    .find(({ id }) => id === "adequacy")
    ?.entries.filter(({ lines }) => /Niet meer/.test(lines[0] ?? ""));
  expect(struck?.length).toBeGreaterThan(0);
});
