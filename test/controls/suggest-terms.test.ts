import { expect, test } from "vitest";
import { suggestTerms } from "../../renderer/controls/suggest-terms.ts";
import { libraryRetentionTerms } from "../../src/library/retention-terms.ts";
import { libraryTermSentence } from "../../src/retention/library-term-sentence.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { testBuilder } from "../support/test-builder.ts";

const empty = testBuilder().build();

test("sol finds the applicants' term first, as a sentence with its source and how sure it is", () => {
  const [first] = suggestTerms(empty, "sol", nl, "nl");
  expect(first).toMatchObject({
    id: "applicants-rejected",
    title: "Sollicitatiegegevens afgewezen kandidaat",
    provenance: { kind: "verified", label: "geverifieerd" },
  });
  expect(first?.detail).toMatch(/4 weken na het einde van de sollicitatieprocedure · AP, Personeelsdossier$/);
});

test("a custom is not called verified", () => {
  const open = suggestTerms(empty, "open sollicitaties", nl, "nl")[0];
  expect(open?.provenance).toEqual({ kind: "unverified", label: "niet geverifieerd" });
});

test("every term of the library reads as a sentence in both languages", () => {
  for (const { id } of libraryRetentionTerms) {
    expect(libraryTermSentence(id, nl, "nl"), id).not.toBe("");
    expect(libraryTermSentence(id, en, "en"), id).not.toBe("");
  }
  expect(libraryTermSentence("nothing", nl, "nl")).toBe("");
});
