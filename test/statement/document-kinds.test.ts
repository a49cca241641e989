import { describe, expect, it } from "vitest";
import { PartyId } from "../../src/model/ids.ts";
import { documentRequest, missingOptions, unknownOptions } from "../../src/statement/document-kind.ts";
import { documentKindIds, documentKinds } from "../../src/statement/document-kinds.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";
import { theExample } from "./statement-samples.ts";

const request = documentRequest({ language: "nl", today: "2026-11-23", words: nl });
const party = PartyId.parse("00000000-0000-4000-8000-000000000000");

describe.each(documentKindIds)("the kind %s", (id) => {
  it("has a name in both languages", () => {
    expect(nl.documents.kinds[id]).not.toBe("");
    expect(en.documents.kinds[id]).not.toBe("");
  });

  it("makes a text with a title when it has what it needs", () => {
    if (missingOptions(documentKinds[id], request).length > 0) return;
    expect(documentKinds[id].plan(theExample(), request).document.title).not.toBe("");
  });
});

it("options that a kind does not take, or cannot do without, are known before it is planned", () => {
  const kind = { ...documentKinds["privacy-statement"], takes: { audience: "needed" } } as const;
  expect(unknownOptions(kind, { ...request, party })).toEqual(["party"]);
  expect(unknownOptions(kind, { ...request, audience: [] })).toEqual([]);
  expect(missingOptions(kind, request)).toEqual(["audience"]);
  expect(missingOptions(kind, { ...request, audience: [] })).toEqual([]);
});
