import { describe, expect, it } from "vitest";
import { exampleRegister } from "../../src/example/example-register.ts";
import { ItemId } from "../../src/model/ids.ts";
import type { OwnSection } from "../../src/model/statement.ts";
import { documentRequest } from "../../src/statement/document-kind.ts";
import { blocksToText, rewritableSections, textToBlocks } from "../../src/statement/own-sections.ts";
import { planDocument } from "../../src/statement/plan-document.ts";
import { nl } from "../../src/words/nl.ts";
import { testInstant } from "../support/small-register.ts";
import { testToday } from "../support/test-builder.ts";

const example = exampleRegister({ today: testToday, createdAt: testInstant });
const [statement] = [...example.statements.values()];
if (statement === undefined) throw new Error("the example has no text");

const planned = (ownSections: ReadonlyArray<OwnSection> | null) =>
  planDocument(
    "privacy-statement",
    example,
    documentRequest({ language: "nl", today: testToday, words: nl, statement: { ...statement, ownSections } }),
  );
const rights = rewritableSections(planned(null).generated, null).find(({ key }) => key === "rights");
const own = (fields: Partial<OwnSection>): OwnSection => ({
  id: ItemId.parse("00000000-0000-4000-9000-000000000001"),
  section: "rights",
  ownText: "U hebt rechten.\n\n- Inzage\n- Verbetering",
  replacedText: rights?.generated ?? null,
  ...fields,
});

describe("a section in one's own words", () => {
  it("stands in the text in place of the generated one, which is kept, and carries the field where it stands", () => {
    const { document, generated } = planned([own({})]);
    const section = document.sections.find(({ key }) => key === "rights");
    expect(section?.blocks.slice(0, 2)).toMatchObject([
      { kind: "paragraph", sentences: [{ text: "U hebt rechten." }] },
      { kind: "list", items: [{ text: "Inzage" }, { text: "Verbetering" }] },
    ]);
    expect(JSON.stringify(section?.blocks)).toContain(`ownSections/${own({}).id}/ownText`);
    expect(generated).toEqual(planned(null).document);
  });

  it("leaves all other sections as they are", () => {
    const others = (document: ReturnType<typeof planned>["document"]) =>
      document.sections.filter(({ key }) => key !== "rights");
    expect(others(planned([own({})]).document)).toEqual(others(planned(null).document));
  });

  it("is overtaken when the register gives another text than the one that was replaced", () => {
    const isOvertaken = (fields: Partial<OwnSection>) =>
      rewritableSections(planned(null).generated, [own(fields)]).find(({ key }) => key === "rights")?.isOvertaken;
    expect(isOvertaken({})).toBe(false);
    expect(isOvertaken({ replacedText: "Wat er vroeger stond." })).toBe(true);
  });

  it("goes from blocks to text and back, but for tables", () => {
    const text = "Een alinea. Met twee zinnen.\n\n- een\n- twee\n\nNog een.";
    expect(blocksToText(textToBlocks(text, []))).toBe(text);
    expect(textToBlocks("  \n\n ", [])).toEqual([]);
    expect(textToBlocks("a\u202eb\r\nc", [])).toMatchObject([{ sentences: [{ text: "ab c" }] }]);
  });
});
