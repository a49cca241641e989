import { type Block, inShort, type Section, type TextDocument } from "../document.ts";
import { escapeMarkdown } from "./escape.ts";

/** The document as Markdown (CommonMark with tables), a line per paragraph. Ends in a line feed. */
export function documentToMarkdown(document: TextDocument): string {
  const parts = [`# ${escapeMarkdown(document.title)}`];
  if (document.organisation !== null)
    parts.push(`*${escapeMarkdown(document.organisation)}, ${escapeMarkdown(document.dateInWords)}*`);
  parts.push(...document.blocks.map(blockToMarkdown));
  const short = inShort(document);
  if (short !== null) {
    parts.push(`## ${escapeMarkdown(short.heading)}`, blockToMarkdown({ kind: "list", items: short.items }));
  }
  for (const section of document.sections) parts.push(...sectionToMarkdown(section, 2));
  return `${parts.join("\n\n")}\n`;
}

const sectionToMarkdown = (section: Section, level: number): ReadonlyArray<string> => [
  `${"#".repeat(level)} ${escapeMarkdown(section.heading)}`,
  ...section.blocks.map(blockToMarkdown),
  ...section.sections.flatMap((inner) => sectionToMarkdown(inner, level + 1)),
];

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.sentences
        .map(({ text }, index) => (index === 0 ? escapeMarkdown(text) : escapeInside(text)))
        .join(" ");
    case "list":
      return block.items
        .map(({ lead, text }) => {
          if (lead === null) return `- ${escapeMarkdown(text)}`;
          return text === "" ? `- **${escapeMarkdown(lead)}**` : `- **${escapeMarkdown(lead)}**: ${escapeInside(text)}`;
        })
        .join("\n");
    case "table": {
      const row = (cells: ReadonlyArray<string>): string => `| ${cells.map(escapeInside).join(" | ")} |`;
      return [
        row(block.columns),
        `| ${block.columns.map(() => "---").join(" | ")} |`,
        ...block.rows.map((cells) => row(cells.map(({ text }) => text))),
      ].join("\n");
    }
    default:
      return block satisfies never;
  }
}

/** Text that does not stand at the start of a line. */
const escapeInside = (text: string): string => escapeMarkdown(`x${text}`).slice(1);
