import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { writeDocument } from "../../../src/files/docx/write-document.ts";
import { unzip } from "../../../src/files/zip/unzip.ts";
import type { TextDocument } from "../../../src/statement/document.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";
import { hostileRegister, hostileTexts } from "../../statement/hostile-register.ts";
import { planned, readParts, statementRegister, theExample } from "../../statement/statement-samples.ts";

const written = async (document: TextDocument): Promise<Buffer> =>
  Buffer.from(await writeDocument(document, document.language === "nl" ? nl.statement : en.statement));

const limits = { maxEntries: 100, maxEntryBytes: 1e8, maxTotalBytes: 1e9, maxRatio: 10_000 };

function partOf(bytes: Uint8Array, name: string): string {
  const files = unzip(bytes, limits);
  if (!files.ok) throw new Error(files.error.code);
  const part = files.value.get(name);
  if (part === undefined) throw new Error(`no ${name}`);
  return new TextDecoder().decode(part);
}

describe("a privacy statement in Word", () => {
  const { document } = planned(statementRegister("003"));

  it("holds every word, in order, read back with another library", async () => {
    const { value } = await mammoth.extractRawText({ buffer: await written(document) });
    const text = value.replace(/\s+/g, " ");
    for (const part of readParts(document)) expect(text).toContain(part.replace(/\s+/g, " "));
  });

  it("has real headings, lists and a table with a head that repeats", async () => {
    const bytes = await written(document);
    const { value: html } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
    );
    expect(html).toContain('<h1 class="title">Privacyverklaring</h1>');
    expect(html).toMatch(/<h1>(<a[^>]*><\/a>)*Wie wij zijn<\/h1>/);
    expect(html).toMatch(/<h2>(<a[^>]*><\/a>)*Bestellingen afhandelen<\/h2>/);
    expect(html).toContain("<li><strong>E-mail</strong>: noor@bureaukubiek.example</li>");
    expect(html).toMatch(/<table>.*<strong>Soort<\/strong>.*onthouden wat iemand eerder invulde/s);
    expect(partOf(bytes, "word/document.xml")).toContain("<w:tblHeader");
  });

  it("names its language, organisation, version and page", async () => {
    const bytes = await written(document);
    expect(partOf(bytes, "word/styles.xml")).toContain('<w:lang w:val="nl-NL"');
    expect(partOf(bytes, "word/header1.xml")).toContain("internetbureau Kubiek");
    expect(partOf(bytes, "word/footer1.xml")).toMatch(/versie van 23 november 2026.*PAGE/s);
    expect(partOf(await written(planned(theExample(), "en").document), "word/styles.xml")).toContain('w:val="en-GB"');
  });

  it("gives the same bytes whenever it is made", async () => {
    const first = await written(document);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(first, await written(document))).toBe(0);
    expect(partOf(first, "docProps/core.xml")).toContain("2026-11-23T00:00:00.000Z");
  });

  it.each(hostileTexts)("keeps hostile text as text: %.40s", async (text) => {
    const hostile = planned(hostileRegister(text), "nl", { address: "formal" }).document;
    const bytes = await written(hostile);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const read = value.replace(/\s+/g, " ");
    for (const part of readParts(hostile)) expect(read.includes(part.replace(/\s+/g, " "))).toBe(true);
    expect(partOf(bytes, "word/document.xml")).not.toMatch(
      /<w:(instrText|fldSimple|hyperlink(?! w:history="1" w:anchor="section\d+"| w:anchor="section\d+"))/,
    );
  });
});
