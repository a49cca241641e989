import { describe, expect, it } from "vitest";
import { matchLibrary, searchLibrary } from "../../src/library/search-library.ts";
import { libraryEntries } from "../../src/library/vocabulary.ts";

const ids = (hits: ReadonlyArray<{ readonly id: string }>) => hits.map((hit) => hit.id);

describe("searchLibrary", () => {
  it("puts the whole word first, then beginnings, then what stands inside a compound", () => {
    expect(ids(searchLibrary("data-item", "adres"))[0]).toBe("data-address");
    expect(ids(searchLibrary("data-item", "mail"))).toContain("data-email");
    expect(ids(searchLibrary("data-item", "klant"))[0]).toBe("data-customer-number");
  });

  it("finds by synonym, in English, and without accents or capitals", () => {
    expect(ids(searchLibrary("data-item", "IBAN"))[0]).toBe("data-iban");
    expect(ids(searchLibrary("data-subject", "patienten"))[0]).toBe("subject-patients");
    expect(ids(searchLibrary("data-subject", "patie\u0308nten"))[0]).toBe("subject-patients");
    expect(ids(searchLibrary("recipient", "delivery"))).toContain("recipient-carriers");
    expect(ids(searchLibrary("event", "account opgeheven"))[0]).toBe("event-account-closed");
  });

  it("gives all for an empty query and none for nonsense", () => {
    expect(searchLibrary("measure", " ")).toHaveLength(libraryEntries("measure").length);
    expect(searchLibrary("measure", "xqzw")).toEqual([]);
  });
});

describe("matchLibrary", () => {
  it("finds every entry by its own label and by each of its synonyms", () => {
    for (const kind of ["data-subject", "data-item", "recipient", "measure", "event"] as const) {
      for (const entry of libraryEntries(kind)) {
        for (const word of [entry.forms.nl.label, ...entry.synonyms]) {
          expect(ids(matchLibrary(kind, word)), `${kind} ${word}`).toEqual([entry.id]);
        }
      }
    }
  });

  it("takes a compound apart and leaves unknown words alone", () => {
    expect(ids(matchLibrary("data-item", "NAW-gegevens"))).toEqual(["data-name", "data-address"]);
    expect(matchLibrary("data-item", "lievelingskleur")).toEqual([]);
    expect(matchLibrary("recipient", "NAW")).toEqual([]);
  });
});
