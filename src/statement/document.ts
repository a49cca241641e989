import type { FieldRef } from "../model/field-ref.ts";
import type { PlainDate } from "../model/values.ts";
import type { Language } from "../words/words.ts";

/**
 * A piece of a text that stands on its own, with the fields it was made from: nothing is said that no field says. A fixed
 * sentence of the law carries the field that makes it apply.
 */
export interface Sentence {
  readonly text: string;
  readonly refs: ReadonlyArray<FieldRef>;
}

/** An item of a list; `lead` is the name that it begins with, set apart from the rest. One of both may be empty, not both. */
export interface ListItem extends Sentence {
  readonly lead: string | null;
}

/** A cell of a table. */
export type Cell = Sentence;

export type Block =
  | { readonly kind: "paragraph"; readonly sentences: ReadonlyArray<Sentence> }
  | { readonly kind: "list"; readonly items: ReadonlyArray<ListItem> }
  | {
      readonly kind: "table";
      readonly columns: ReadonlyArray<string>;
      /** The first cell of a row says what the row is about. */
      readonly rows: ReadonlyArray<ReadonlyArray<Cell>>;
    };

/**
 * A part of a text under its heading. `key` names the part for as long as what it tells exists ("rights", "activity:<id>"), so
 * that a rewritten part can be found again.
 */
export interface Section {
  readonly key: string;
  readonly heading: string;
  /** What the first layer of a layered text tells of it; empty where it is short enough to stand there whole. */
  readonly short: ReadonlyArray<Sentence>;
  readonly blocks: ReadonlyArray<Block>;
  readonly sections: ReadonlyArray<Section>;
}

/** A text for people, as a tree. Writers draw it; they add no words to it. */
export interface TextDocument {
  readonly title: string;
  readonly language: Language;
  /** Who publishes it; stands above the text. Null while nobody has a name. */
  readonly organisation: string | null;
  /** The day it tells of, and how it is written. */
  readonly date: PlainDate;
  readonly dateInWords: string;
  /** A layered text tells each section in short and opens into the whole; null for one that is read through. */
  readonly layers: { readonly heading: string; readonly more: string } | null;
  /** What comes before the first heading. */
  readonly blocks: ReadonlyArray<Block>;
  readonly sections: ReadonlyArray<Section>;
}

/**
 * The first layer as one list, for formats that cannot fold: each section's name with what it tells in short. Null for a text
 * that is no layered one.
 */
export function inShort({
  layers,
  sections,
}: TextDocument): { readonly heading: string; readonly items: ReadonlyArray<ListItem> } | null {
  if (layers === null) return null;
  const items = sections
    .filter(({ short }) => short.length > 0)
    .map(({ heading, short }) => ({
      lead: heading,
      text: short.map(({ text }) => text).join(" "),
      refs: short.flatMap(({ refs }) => refs),
    }));
  return items.length === 0 ? null : { heading: layers.heading, items };
}

/** Everything in a text that carries fields, in reading order, with the key of its section ("" before the first). */
export function* sentencesOf(document: TextDocument): Generator<{
  readonly section: string;
  readonly kind: "sentence" | "item" | "cell";
  readonly sentence: Sentence | ListItem;
}> {
  const isLayered = document.layers !== null;
  for (const [key, blocks] of [["", document.blocks] as const, ...blocksBySection(document.sections, isLayered)]) {
    for (const block of blocks) {
      switch (block.kind) {
        case "paragraph":
          for (const sentence of block.sentences) yield { section: key, kind: "sentence", sentence };
          break;
        case "list":
          for (const item of block.items) yield { section: key, kind: "item", sentence: item };
          break;
        case "table":
          for (const cell of block.rows.flat()) yield { section: key, kind: "cell", sentence: cell };
          break;
        default:
          block satisfies never;
      }
    }
  }
}

function* blocksBySection(
  sections: ReadonlyArray<Section>,
  isLayered: boolean,
): Generator<readonly [key: string, blocks: ReadonlyArray<Block>]> {
  for (const section of sections) {
    if (isLayered && section.short.length > 0) yield [section.key, [{ kind: "paragraph", sentences: section.short }]];
    yield [section.key, section.blocks];
    yield* blocksBySection(section.sections, isLayered);
  }
}
