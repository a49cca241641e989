import { describe, expect, it } from "vitest";
import { exampleRegister } from "../../../src/example/example-register.ts";
import type { Register } from "../../../src/model/register.ts";
import { sentencesOf } from "../../../src/statement/document.ts";
import { documentRequest } from "../../../src/statement/document-kind.ts";
import { documentKinds } from "../../../src/statement/document-kinds.ts";
import { documentToMarkdown } from "../../../src/statement/formats/markdown.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";

const today = "2026-11-30";
const example = exampleRegister({ today });
const processor = [...example.activities.values()]
  .flatMap(({ partyUses }) => partyUses ?? [])
  .find(({ role, who }) => role === "processor" && who?.kind === "party");
if (processor?.who?.kind !== "party") throw new Error("the example has no processor");
const party = example.parties.get(processor.who.partyId);
if (party === undefined) throw new Error("the example lacks its party");
const bare: Register = { ...example, agreements: new Map(), activities: withoutAgreements(example) };

function withoutAgreements({ activities }: Register): Register["activities"] {
  return new Map(
    [...activities].map(([id, activity]) => [
      id,
      { ...activity, partyUses: (activity.partyUses ?? []).map((use) => ({ ...use, agreementIds: null })) },
    ]),
  );
}

const letter = (register: Register, language: "nl" | "en" = "nl") =>
  documentKinds["letter-missing-agreement"].plan(
    register,
    documentRequest({ language, today, words: language === "nl" ? nl : en, party: party.id }),
  );

describe("a letter to a processor about what is missing", () => {
  it("asks for the agreement that is not there, with the data it is about, and comes from the organisation that uses it", () => {
    const text = documentToMarkdown(letter(bare).document);
    expect(text).toContain(`Aan ${party.name}`);
    expect(text).toContain("Verwerkersovereenkomst");
    expect(text).toContain("binnen vier weken");
    expect(text).toContain("Met vriendelijke groet, Stichting Hof & Haven Onderwijs");
    expect(text).not.toContain("Uitgeverij");
  });

  it("names none of our activities: they are no business of the reader", () => {
    const text = documentToMarkdown(letter(bare).document);
    for (const { name } of example.activities.values()) if (name !== null) expect(text).not.toContain(`“${name}”`);
  });

  it("rests each thing that it asks on a field", () => {
    for (const { section, sentence } of sentencesOf(letter(bare).document)) {
      if (section === "subject" || section === "missing") expect(sentence.refs).not.toEqual([]);
    }
  });

  it("is there in English too", () => {
    expect(documentToMarkdown(letter(bare, "en").document)).toContain(`To ${party.name}`);
  });

  it("tells who has no name that it is one of the gaps", () => {
    const unnamed = { ...bare, parties: new Map(bare.parties).set(party.id, { ...party, name: null }) };
    expect(letter(unnamed).gaps.map(({ code }) => code)).toContain("recipient-unnamed");
  });
});
