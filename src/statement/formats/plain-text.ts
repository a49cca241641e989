import { type Block, inShort, type Section, type TextDocument } from "../document.ts";

/** The widest line of a plain text, in characters. */
const width = 80;

/** The document as plain text of 80 columns, headings underlined. A word that is longer stays whole. Ends in a line feed. */
export function documentToPlainText(document: TextDocument): string {
  const parts = [underlined(document.title, "=")];
  if (document.organisation !== null) parts.push(wrap(`${document.organisation}, ${document.dateInWords}`, "", ""));
  parts.push(...document.blocks.map(blockToText));
  const short = inShort(document);
  if (short !== null) parts.push(underlined(short.heading, "-"), blockToText({ kind: "list", items: short.items }));
  for (const section of document.sections) parts.push(...sectionToText(section, 0));
  return `${parts.join("\n\n")}\n`;
}

const sectionToText = (section: Section, depth: number): ReadonlyArray<string> => [
  underlined(section.heading, depth === 0 ? "-" : "."),
  ...section.blocks.map(blockToText),
  ...section.sections.flatMap((inner) => sectionToText(inner, depth + 1)),
];

function underlined(heading: string, mark: string): string {
  const text = wrap(heading, "", "");
  const longest = Math.max(...text.split("\n").map((line) => [...line].length));
  return `${text}\n${mark.repeat(longest)}`;
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return wrap(block.sentences.map(({ text }) => text).join(" "), "", "");
    case "list":
      return block.items
        .map(({ lead, text }) =>
          wrap([lead, text === "" ? null : text].filter((part) => part !== null).join(": "), "- ", "  "),
        )
        .join("\n");
    case "table":
      return block.rows
        .map((cells) => {
          const [head, ...rest] = cells.map(({ text }) => text);
          const lines = rest.flatMap((text, index) =>
            text === "" ? [] : [wrap(`${block.columns[index + 1]}: ${text}`, "    ", "    ")],
          );
          return [wrap(head ?? "", "- ", "  "), ...lines].join("\n");
        })
        .join("\n");
    default:
      return block satisfies never;
  }
}

/** Breaks at spaces; the first line begins with `first`, the others with `rest`. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let length = first.length;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    const size = [...word].length;
    if (!isEmpty && length + 1 + size > width) {
      lines.push(line);
      line = rest;
      length = rest.length;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    length += isEmpty ? size : size + 1;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
