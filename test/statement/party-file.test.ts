import { describe, expect, it } from "vitest";
import { exampleRegister } from "../../src/example/example-register.ts";
import { sentencesOf } from "../../src/statement/document.ts";
import { documentRequest } from "../../src/statement/document-kind.ts";
import { documentKinds } from "../../src/statement/document-kinds.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { en } from "../../src/words/en.ts";
import { nl } from "../../src/words/nl.ts";

const today = "2026-11-30";
const register = exampleRegister({ today });
const sheet = (name: string, language: "nl" | "en" = "nl") => {
  const party = [...register.parties.values()].find((each) => each.name === name);
  if (party === undefined) throw new Error(`no party ${name}`);
  return documentKinds["party-file"].plan(
    register,
    documentRequest({ language, today, words: language === "nl" ? nl : en, party: party.id }),
  ).document;
};

describe("the sheet of a supplier", () => {
  it("tells services, uses with roles and data, countries, agreements and findings", () => {
    const text = documentToMarkdown(sheet("Wolkenkast Europe"));
    for (const said of [
      "E-mail en agenda",
      "V-016",
      "verwerker",
      "India",
      "Verwerkersovereenkomst Wolkenkast Europe",
    ]) {
      expect(text).toContain(said);
    }
    expect(documentToMarkdown(sheet("Postduif"))).toContain("geen overeenkomst");
    expect(documentToMarkdown(sheet("Postduif"))).toMatch(/## Bevindingen\s+- \*\*Tekort/);
  });

  it("rests every sentence on a field, for each party and in both languages", () => {
    for (const { name } of register.parties.values()) {
      if (name === null) continue;
      for (const language of ["nl", "en"] as const) {
        for (const { sentence } of sentencesOf(sheet(name, language))) {
          expect(sentence.text).not.toBe("");
          expect(sentence.refs).not.toEqual([]);
        }
      }
    }
  });
});
