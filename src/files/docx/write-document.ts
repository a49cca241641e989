import type { Paragraph, Table } from "docx";
import { type Block, inShort, type ListItem, type Section, type TextDocument } from "../../statement/document.ts";
import { type DocumentLook, type Logo, plainLook } from "../../statement/house-style.ts";
import { unzip } from "../zip/unzip.ts";
import { type ZipFile, zipFiles } from "../zip/zip-files.ts";
import { columnWidths } from "./column-widths.ts";
import { withFixedDates } from "./fixed-dates.ts";
import { documentStyles } from "./styles.ts";

type Docx = typeof import("docx");

/** Words that stand in the file and not in the document. */
export interface DocxWords {
  readonly version: (date: string) => string;
  readonly page: string;
  readonly contents: string;
}

/** The name of the one list style; Word wants it declared. */
const bullets = "bullets";

/**
 * The document as a Word file: real headings, lists and tables with a repeated head, the language set, the organisation above
 * and version and page number below. The same document gives the same bytes, wherever and whenever.
 */
export async function writeDocument(
  document: TextDocument,
  words: DocxWords,
  look: DocumentLook = plainLook,
): Promise<Uint8Array> {
  // 0.3 MB, needed by few: loaded on first use.
  const docx = await import("docx");
  const language = document.language === "nl" ? "nl-NL" : "en-GB";
  const file = new docx.Document({
    title: xmlText(document.title),
    creator: xmlText(document.organisation ?? ""),
    lastModifiedBy: xmlText(document.organisation ?? ""),
    styles: documentStyles(language, look),
    numbering: { config: [{ reference: bullets, levels: [bulletLevel(docx)] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 },
          },
        },
        headers: { default: header(docx, document, look) },
        footers: { default: footer(docx, document, words) },
        children: body(docx, document, words),
      },
    ],
  });
  const packed = new Uint8Array(await docx.Packer.toArrayBuffer(file));
  return rezip(packed, document.date);
}

const bulletLevel = (docx: Docx) => ({
  level: 0,
  format: docx.LevelFormat.BULLET,
  text: "•",
  alignment: docx.AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
});

function body(docx: Docx, document: TextDocument, words: DocxWords): ReadonlyArray<Paragraph | Table> {
  return [
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: [run(docx, document.title)] }),
    ...contents(docx, document, words),
    ...document.blocks.flatMap((block) => blockParts(docx, block)),
    ...shortParts(docx, document),
    ...document.sections.flatMap((section, place) => sectionParts(docx, section, 0, anchorOf(place))),
  ];
}

/** From so many sections on, a text begins with what is in it. */
const contentsFrom = 6;

/** The name of a section's place, for links within the file. */
const anchorOf = (place: number): string => `section${place + 1}`;

/**
 * The contents, each line a link. Not Word's own field: that is empty or stale until Word has asked to bring it up to date, and other
 * programs never do.
 */
function contents(docx: Docx, { sections }: TextDocument, words: DocxWords): ReadonlyArray<Paragraph> {
  if (sections.length < contentsFrom) return [];
  return [
    new docx.Paragraph({ style: "ContentsTitle", children: [run(docx, words.contents)] }),
    ...sections.map(
      ({ heading }, place) =>
        new docx.Paragraph({
          style: "ContentsLine",
          ...(place === sections.length - 1 ? { spacing: { after: 280 } } : {}),
          children: [new docx.InternalHyperlink({ anchor: anchorOf(place), children: [run(docx, heading)] })],
        }),
    ),
  ];
}

/** Word cannot fold: what each section tells in short comes first, the whole after it. */
function shortParts(docx: Docx, document: TextDocument): ReadonlyArray<Paragraph | Table> {
  const short = inShort(document);
  if (short === null) return [];
  return [
    new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, children: [run(docx, short.heading)] }),
    ...blockParts(docx, { kind: "list", items: short.items }),
  ];
}

function sectionParts(
  docx: Docx,
  section: Section,
  depth: number,
  anchor: string | null = null,
): ReadonlyArray<Paragraph | Table> {
  const heading = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2][depth] ?? docx.HeadingLevel.HEADING_3;
  return [
    new docx.Paragraph({
      heading,
      children: [
        anchor === null
          ? run(docx, section.heading)
          : new docx.Bookmark({ id: anchor, children: [run(docx, section.heading)] }),
      ],
    }),
    ...section.blocks.flatMap((block) => blockParts(docx, block)),
    ...section.sections.flatMap((inner) => sectionParts(docx, inner, depth + 1)),
  ];
}

function blockParts(docx: Docx, block: Block): ReadonlyArray<Paragraph | Table> {
  switch (block.kind) {
    case "paragraph":
      return [new docx.Paragraph({ children: [run(docx, block.sentences.map(({ text }) => text).join(" "))] })];
    case "list":
      return block.items.map((item) => listParagraph(docx, item));
    case "table":
      // Word joins a table to what follows without a paragraph between.
      return [table(docx, block), new docx.Paragraph({ children: [] })];
    default:
      return block satisfies never;
  }
}

function listParagraph(docx: Docx, { lead, text }: ListItem): Paragraph {
  const bold = lead === null ? [] : [run(docx, lead, true)];
  const rest = text === "" ? [] : [run(docx, lead === null ? text : `: ${text}`)];
  return new docx.Paragraph({
    style: "ListParagraph",
    numbering: { reference: bullets, level: 0 },
    children: [...bold, ...rest],
  });
}

function table(docx: Docx, { columns, rows }: Extract<Block, { readonly kind: "table" }>): Table {
  const widths = columnWidths(columns, rows);
  const cell = (text: string, bold: boolean, at: number) =>
    new docx.TableCell({
      width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new docx.Paragraph({ style: "TableText", children: [run(docx, text, bold)] })],
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: widths,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => cell(column, true, at)),
      }),
      ...rows.map(
        (cells) => new docx.TableRow({ cantSplit: true, children: cells.map(({ text }, at) => cell(text, false, at)) }),
      ),
    ],
  });
}

const header = (docx: Docx, { organisation }: TextDocument, { logo }: DocumentLook) =>
  new docx.Header({
    children: [
      ...(logo === null || logo.type === "image/svg+xml" ? [] : [logoParagraph(docx, logo)]),
      new docx.Paragraph({ style: "Margin", children: [run(docx, organisation ?? "")] }),
    ],
  });

/** As high as its lines allow, in pixels. Word shows a drawn logo (SVG) in its newest versions only, so that one stays out. */
const logoBox = { width: 180, height: 56 };

function logoParagraph(docx: Docx, { type, bytes, width, height, alt }: Logo): Paragraph {
  const scale = Math.min(1, logoBox.width / width, logoBox.height / height);
  const picture = new docx.ImageRun({
    type: type === "image/png" ? "png" : "jpg",
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: xmlText(alt), title: xmlText(alt), description: xmlText(alt) },
  });
  return new docx.Paragraph({ style: "Margin", children: [picture] });
}

const footer = (docx: Docx, { dateInWords }: TextDocument, words: DocxWords) =>
  new docx.Footer({
    children: [
      new docx.Paragraph({
        style: "Margin",
        children: [
          run(docx, `${words.version(dateInWords)} · ${words.page} `),
          new docx.TextRun({ children: [docx.PageNumber.CURRENT] }),
        ],
      }),
    ],
  });

/** Without `bold` the style decides: saying "not bold" would overrule a heading's. */
const run = (docx: Docx, text: string, bold = false) =>
  new docx.TextRun({ text: xmlText(text), ...(bold ? { bold } : {}) });

/** XML 1.0 has no way to write these; a file with one of them does not open. */
const xmlText = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "");

const limits = { maxEntries: 100, maxEntryBytes: 500_000_000, maxTotalBytes: 600_000_000, maxRatio: 5000 };

const isTypes = ({ name }: ZipFile): boolean => name === "[Content_Types].xml";

/** The library stamps "now" into the file and into each entry of the zip. */
function rezip(packed: Uint8Array, date: string): Uint8Array {
  const files = unzip(packed, limits);
  if (!files.ok) throw new Error(`docx made a zip that cannot be read: ${files.error.code}`);
  const entries = [...files.value].map(([name, bytes]): ZipFile => ({ name, bytes, method: "deflate" }));
  // Readers that stream want to know the types first.
  const [types, rest] = [entries.filter(isTypes), entries.filter((entry) => !isTypes(entry))];
  return zipFiles([...types, ...rest].map((entry) => withCountedBookmarks(withFixedDates(entry, date))));
}

/** The library numbers bookmarks through all documents that it ever wrote; here each file counts its own. */
function withCountedBookmarks(file: ZipFile): ZipFile {
  if (file.name !== "word/document.xml") return file;
  const numbers = new Map<string, number>();
  const counted = new TextDecoder()
    .decode(file.bytes)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g, (_, before: string, id: string, after: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${before}${number}${after}`;
    });
  return { ...file, bytes: new TextEncoder().encode(counted) };
}
