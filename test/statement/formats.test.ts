import { describe, expect, it } from "vitest";
import type { TextDocument } from "../../src/statement/document.ts";
import { documentToHtml } from "../../src/statement/formats/html.ts";
import { documentToMarkdown } from "../../src/statement/formats/markdown.ts";
import { documentToPlainText } from "../../src/statement/formats/plain-text.ts";
import { cleaned } from "../../src/statement/own-text.ts";
import { hostileRegister, hostileTexts } from "./hostile-register.ts";
import { planned, readParts, statementRegister, theExample } from "./statement-samples.ts";

const ours = new Set(
  "html head meta title style body main header section h1 h2 h3 h4 p ul li strong details summary span table thead tbody tr th td".split(
    " ",
  ),
);
const entities: { readonly [name: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The elements of an HTML text and the text in its body, read as a browser reads it. */
function parseHtml(html: string): { readonly elements: ReadonlySet<string>; readonly texts: ReadonlyArray<string> } {
  const elements = new Set<string>();
  const texts: string[] = [];
  for (const [piece] of html.slice(html.indexOf("<html")).matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith("<")) elements.add(piece.replace(/^<\/?([^\s>/]*).*$/su, "$1"));
    else texts.push(piece.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity));
  }
  return { elements, texts };
}

const hostileDocument = (text: string, layered = false): TextDocument =>
  planned(hostileRegister(text), "nl", { address: "formal", layered }).document;
const inText = (text: string): string => cleaned(text).slice(1, 40_000);

describe("hostile text", () => {
  it.each(hostileTexts)("reaches the document whole: %.40s", (text) => {
    const parts = readParts(hostileDocument(text));
    expect(parts.filter((part) => part.includes(inText(text))).length).toBeGreaterThan(10);
    expect(parts.join("")).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
  });

  it.each(hostileTexts)("is text in HTML, and the same text when read back: %.40s", (text) => {
    const document = hostileDocument(text, true);
    const { elements, texts } = parseHtml(documentToHtml(document));
    expect([...elements].filter((element) => !ours.has(element))).toEqual([]);
    const read = texts.join("").replace(/\s+/g, " ");
    for (const part of readParts(document)) expect(read.includes(part.replace(/\s+/g, " "))).toBe(true);
  });

  it.each(hostileTexts)("is text in Markdown: %.40s", (text) => {
    const document = hostileDocument(text);
    const markdown = documentToMarkdown(document);
    for (const line of markdown.split("\n")) {
      const content = line.replace(/^(#{1,4} |- (\*\*.*?(?<!\\)\*\*)?|\*|\| )/u, "").replace(/\*$/, "");
      expect(content).not.toMatch(/(?<!\\)[`_~]|(?<!\\)[[\]]|<|^(#|>|\d+[.)] |- )/u);
    }
    const unescaped = markdown
      .replace(/\\([\\`*_[\]|~#>+=:.)-])/g, "$1")
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&");
    for (const part of readParts(document)) expect(unescaped.includes(part)).toBe(true);
  });

  it.each(hostileTexts)("keeps lines of plain text within 80 columns, but for words that are longer: %.40s", (text) => {
    const lines = documentToPlainText(hostileDocument(text)).split("\n");
    for (const line of lines) {
      const isOneWord = line.trim().replace(/^- /, "").split(" ").length === 1 || /^(=+|-+|\.+)$/.test(line);
      expect([...line].length <= 80 || isOneWord || line.includes("aaaaaaaa")).toBe(true);
    }
  });
});

describe("the formats of an ordinary text", () => {
  const { document } = planned(statementRegister("003"));

  it("HTML says its language, asks nothing from elsewhere and runs nothing", () => {
    const html = documentToHtml(document);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/i);
    expect(documentToHtml(planned(theExample(), "en").document)).toContain('<html lang="en">');
  });

  it("HTML has one h1, and no heading skips a level", () => {
    const levels = [...documentToHtml(planned(theExample()).document).matchAll(/<h(\d)>/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("HTML gives every section an id of its own", () => {
    const ids = [...documentToHtml(planned(theExample()).document).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("Markdown has a head, a list and a table", () => {
    const markdown = documentToMarkdown(document);
    expect(markdown).toMatch(/^# Privacyverklaring\n\n\*internetbureau Kubiek, 23 november 2026\*\n/);
    expect(markdown).toContain("\n- **E-mail**: noor@bureaukubiek.example\n");
    expect(markdown).toContain(
      "\n| Soort | Waarvoor |\n| --- | --- |\n| Voorkeuren | onthouden wat iemand eerder invulde |\n",
    );
    expect(markdown.endsWith("\n")).toBe(true);
  });

  it("plain text holds every word of the document", () => {
    const words = documentToPlainText(document).split(/\s+/).join(" ");
    for (const part of readParts(document)) expect(words).toContain(part);
  });
});
