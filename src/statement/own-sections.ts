import { fieldRef } from "../model/field-ref.ts";
import type { OwnSection, Statement } from "../model/statement.ts";
import type { Block, ListItem, Section, Sentence, TextDocument } from "./document.ts";
import { withoutControls } from "./own-text.ts";

/** A section of a text as the register gives it, and what somebody wrote in its place. */
export interface RewritableSection {
  readonly key: string;
  readonly heading: string;
  /** The generated text of the section itself, without its subsections: paragraphs apart by an empty line, items after "- ". */
  readonly generated: string;
  readonly own: OwnSection | null;
  /** True when the register gives another text now than the one that was replaced. */
  readonly isOvertaken: boolean;
}

/** The sections of a text that can be rewritten, in reading order; tables stay as they are. */
export function rewritableSections(
  generated: TextDocument,
  ownSections: Statement["ownSections"],
): ReadonlyArray<RewritableSection> {
  const found: RewritableSection[] = [];
  const walk = (sections: ReadonlyArray<Section>): void => {
    for (const section of sections) {
      const text = blocksToText(section.blocks);
      const own = ownSections?.find((each) => each.section === section.key) ?? null;
      if (text !== "" || own !== null) {
        const isOvertaken = own !== null && own.replacedText !== text;
        found.push({ key: section.key, heading: section.heading, generated: text, own, isOvertaken });
      }
      walk(section.sections);
    }
  };
  walk(generated.sections);
  return found;
}

/** The text with each rewritten section as somebody wrote it. Its sentences carry the field where those words stand. */
export function withOwnSections(document: TextDocument, statement: Statement | null): TextDocument {
  const own = new Map((statement?.ownSections ?? []).map((each) => [each.section, each]));
  if (statement === null || own.size === 0) return document;
  const rewritten = (section: Section): Section => {
    const sections = section.sections.map(rewritten);
    const mine = own.get(section.key);
    if (mine === undefined) return { ...section, sections };
    const refs = [fieldRef("statement", statement.id, `ownSections/${mine.id}/ownText`)];
    const tables = section.blocks.filter(({ kind }) => kind === "table");
    return { ...section, short: [], sections, blocks: [...textToBlocks(mine.ownText, refs), ...tables] };
  };
  return { ...document, sections: document.sections.map(rewritten) };
}

/** Paragraphs and lists as one edits them; tables are left out. */
export function blocksToText(blocks: ReadonlyArray<Block>): string {
  return blocks
    .flatMap((block): ReadonlyArray<string> => {
      switch (block.kind) {
        case "paragraph":
          return [block.sentences.map(({ text }) => text).join(" ")];
        case "list":
          return [block.items.map((item) => `- ${itemText(item)}`).join("\n")];
        case "table":
          return [];
        default:
          return block satisfies never;
      }
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

const itemText = ({ lead, text }: ListItem): string =>
  [lead, text].filter((part) => part !== null && part !== "").join(": ");

/** What somebody wrote as blocks: an empty line parts paragraphs, lines that begin with "- " are items. */
export function textToBlocks(text: string, refs: Sentence["refs"]): ReadonlyArray<Block> {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((part) => part.split("\n").map((line) => withoutControls(line).trim()))
    .map((lines) => lines.filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines): Block => {
      if (!lines.every((line) => /^[-•*] /.test(line))) {
        return { kind: "paragraph", sentences: [{ text: lines.join(" "), refs }] };
      }
      return { kind: "list", items: lines.map((line) => ({ lead: null, text: line.slice(2).trim(), refs })) };
    });
}
