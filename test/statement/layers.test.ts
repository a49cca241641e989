import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { writeDocument } from "../../src/files/docx/write-document.ts";
import { inShort, sentencesOf } from "../../src/statement/document.ts";
import { documentToHtml } from "../../src/statement/formats/html.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { documentToPlainText } from "../../src/statement/formats/plain-text.ts";
import { nl } from "../../src/words/nl.ts";
import { planned, statementNumbers, statementRegister, theExample } from "./statement-samples.ts";

/** A screen of text, in words. */
const screenful = 350;

describe.each([...statementNumbers, "example"])("the layered statement of %s", (number) => {
  const register = number === "example" ? theExample() : statementRegister(number);
  const long = planned(register).document;
  const layered = planned(register, "nl", { layered: true }).document;

  it("tells all that the long form tells, and lacks the same", () => {
    const texts = new Set([...sentencesOf(layered)].map(({ sentence }) => sentence.text));
    for (const { sentence } of sentencesOf(long)) expect(texts.has(sentence.text), sentence.text).toBe(true);
    expect(planned(register, "nl", { layered: true }).gaps).toEqual(planned(register).gaps);
  });

  it("has a first layer of a screen, with who, what for and the rights, each with its fields", () => {
    const short = inShort(layered);
    const words =
      short?.items
        .map(({ text }) => text)
        .join(" ")
        .split(" ").length ?? 0;
    expect(words).toBeGreaterThan(20);
    expect(words).toBeLessThan(screenful);
    const keys = layered.sections.filter((section) => section.short.length > 0).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["who", "activities", "rights"]));
    for (const item of short?.items ?? []) expect(item.refs.length).toBeGreaterThan(0);
  });

  it("is a long one without its first layer in no format", () => {
    expect(inShort(long)).toBe(null);
    expect(documentToHtml(long)).not.toContain("<details");
    expect(documentToMarkdown(long)).not.toContain("## In het kort");
  });
});

describe("a layered text in each format", () => {
  const { document } = planned(statementRegister("003"), "nl", { layered: true });
  const folded = document.sections.filter(({ short }) => short.length > 0);

  it("HTML folds each section without a script, under a summary of its own", () => {
    const html = documentToHtml(document);
    expect(html.match(/<details>/g)).toHaveLength(folded.length);
    const summaries = [...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, text]) => text);
    expect(new Set(summaries).size).toBe(folded.length);
    expect(html).not.toContain("<script");
    expect(html).toContain("details::details-content");
  });

  it.each([
    ["Markdown", documentToMarkdown(document), "## In het kort\n\n- **Wie wij zijn**: Internetbureau Kubiek is"],
    [
      "plain text",
      documentToPlainText(document),
      "In het kort\n-----------\n\n- Wie wij zijn: Internetbureau Kubiek is",
    ],
  ])("%s begins with the summary and goes on in full", (_format, text, start) => {
    expect(text).toContain(start);
    expect(text.indexOf("In het kort")).toBeLessThan(text.indexOf("Dijkpad 88"));
  });

  it("Word begins with the summary", async () => {
    const bytes = await writeDocument(document, nl.statement);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toMatch(/<h1>In het kort<\/h1><ul><li><strong>Wie wij zijn<\/strong>: Internetbureau Kubiek/);
  });
});
