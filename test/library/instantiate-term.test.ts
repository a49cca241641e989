import { describe, expect, it } from "vitest";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { instantiateTerm } from "../../src/library/instantiate-term.ts";
import { libraryVersion } from "../../src/library/library-version.ts";
import { libraryRetentionTerms } from "../../src/library/retention-terms.ts";
import type { VocabularyEntryId } from "../../src/model/ids.ts";
import { RetentionTerm } from "../../src/model/retention-term.ts";
import { VocabularyEntry } from "../../src/model/vocabulary.ts";

const none: ReadonlyMap<VocabularyEntryId, VocabularyEntry> = new Map();

function made(libraryId: string, vocabulary = none) {
  const result = instantiateTerm(libraryId, seededIds("terms"), vocabulary);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("instantiateTerm", () => {
  it("makes of every term one that a register can hold, with the words it needs", () => {
    for (const { id, form } of libraryRetentionTerms) {
      const { term, addedWords } = made(id);
      expect(RetentionTerm.safeParse(term).error?.issues ?? [], id).toEqual([]);
      for (const word of addedWords) VocabularyEntry.parse(word);
      expect(addedWords.length, id).toBe(form === "period" || form === "until-event" ? 1 : 0);
      expect(term).toMatchObject({ libraryId: id, libraryVersion, endAction: null });
    }
  });

  it("keeps a tax term a minimum that counts from the end of the financial year", () => {
    const { term, addedWords } = made("invoices");
    expect(term.phases).toMatchObject([
      { kind: "until", eventId: addedWords[0]?.id, nature: null },
      {
        kind: "then",
        minimum: "P7Y",
        maximum: null,
        counting: "financial-year-end",
        nature: "statutory-minimum",
        statute: { citation: "art. 52 lid 4 AWR" },
      },
    ]);
  });

  it("keeps a guideline a guideline, without a statute", () => {
    expect(made("applicants-rejected").term.phases?.[1]).toMatchObject({
      minimum: null,
      maximum: "P4W",
      counting: "day",
      nature: "guideline",
      statute: null,
    });
  });

  it("tells what has no number in its own way", () => {
    expect(made("camera-incident").term.phases).toMatchObject([{ kind: "until" }]);
    expect(made("notary-protocol").term.phases).toMatchObject([{ kind: "permanent" }]);
    expect(made("suppression-list").term.phases).toMatchObject([
      { kind: "criterion", text: "zolang de organisatie direct marketing doet" },
    ]);
  });

  it("uses an event again that the register has already", () => {
    const [event] = made("invoices").addedWords;
    if (event === undefined) throw new Error("no event");
    const again = made("general-ledger", new Map([[event.id, event]]));
    expect(again.addedWords).toEqual([]);
    expect(again.term.phases?.[0]).toMatchObject({ eventId: event.id });
  });

  it("says when the library has no such term", () => {
    expect(instantiateTerm("no-such-term", seededIds("x"), none)).toEqual({
      ok: false,
      error: { code: "library-term-not-found", libraryId: "no-such-term" },
    });
  });
});
