import type { Controller } from "../model/controller.ts";
import { type EntityKind, type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { VocabularyEntryId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Site } from "../model/site.ts";
import type { Statement } from "../model/statement.ts";
import type { PlainDate } from "../model/values.ts";
import type { VocabularyEntry } from "../model/vocabulary.ts";
import type { ReaderAddress } from "../words/nl/address.ts";
import { enumerate, numberInWords } from "../words/sentence.ts";
import type { Language, Words } from "../words/words.ts";
import type { Block, ListItem, Section, Sentence } from "./document.ts";
import type { GapList } from "./gap.ts";
import { cleaned, inline, isPlaceholder, likelyLanguage, speaksOtherwise, startOf } from "./own-text.ts";

/** What every part of every document is planned from. */
export interface DocumentContext {
  readonly register: Register;
  readonly language: Language;
  readonly to: ReaderAddress;
  readonly today: PlainDate;
  /** The words of `language`. */
  readonly words: Words;
  readonly gaps: GapList;
}

/** What every part of a statement is planned from. `activities` are those it tells, in their order. */
export interface StatementContext extends DocumentContext {
  readonly controllers: ReadonlyArray<Controller>;
  /** Narrowed to what concerns the audience. */
  readonly activities: ReadonlyArray<ProcessingActivity>;
  /** What we do as processor for customers, who tell it themselves. */
  readonly forCustomers: ReadonlyArray<ProcessingActivity>;
  readonly sites: ReadonlyArray<Site>;
  readonly statement: Statement | null;
  /** The people it is for; null = everyone that its activities concern. */
  readonly audience: ReadonlySet<VocabularyEntryId> | null;
}

/** A sentence. Words that end in a mark of their own ("B.V.", "waarom?") need no second one. */
export const sentence = (text: string, ...refs: ReadonlyArray<FieldRef>): Sentence => ({
  text: text.replace(/([.!?…])\.(?=\s|$)/gu, "$1"),
  refs,
});

export const paragraph = (...sentences: ReadonlyArray<Sentence | null>): Block => ({
  kind: "paragraph",
  sentences: sentences.filter((one) => one !== null),
});

export const item = (lead: string | null, text: string, ...refs: ReadonlyArray<FieldRef>): ListItem => ({
  lead,
  text,
  refs,
});

/** A section without what turned out empty; null when nothing is left to say. */
export function sectionOf(
  key: string,
  heading: string,
  blocks: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section | null> = [],
  short: ReadonlyArray<Sentence | null> = [],
): Section | null {
  const full = blocks.filter((block) => !isEmpty(block));
  const inner = sections.filter((section) => section !== null);
  if (full.length === 0 && inner.length === 0) return null;
  return { key, heading, short: short.filter((one) => one !== null), blocks: full, sections: inner };
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case "paragraph":
      return block.sentences.length === 0;
    case "list":
      return block.items.length === 0;
    case "table":
      return block.rows.length === 0;
    default:
      return block satisfies never;
  }
}

export const refTo = (kind: EntityKind, id: string) => (path: string) => fieldRef(kind, id, path);

/**
 * Somebody's own words, cleaned, or null when there are none. What is no answer ("[Uw KvK-nummer]") is a gap and not told;
 * words in another language or form of address than the text are told, and named beside it.
 */
export function ownWords(text: string | null, ref: FieldRef, context: DocumentContext): string | null {
  if (text === null) return null;
  const said = cleaned(text);
  if (said === "") return null;
  if (isPlaceholder(said)) {
    context.gaps.add("placeholder", ref);
    return null;
  }
  const language = likelyLanguage(said);
  if (language !== null && language !== context.language) context.gaps.add("other-language", ref);
  if (context.language === "nl" && speaksOtherwise(said, context.to)) context.gaps.add("other-address", ref);
  return said;
}

/** A name as somebody gave it; null when it is open or only a place to fill in. */
export function ownName(name: string | null, ref: FieldRef, context: DocumentContext): string | null {
  if (name === null) return null;
  const said = cleaned(name);
  if (said !== "" && !isPlaceholder(said)) return said;
  if (said !== "") context.gaps.add("placeholder", ref);
  return null;
}

/** The vocabulary's word as it stands inside a sentence; null for an unknown id or another kind of word. */
export function wordOf(id: VocabularyEntryId, context: DocumentContext): string | null {
  const entry = context.register.vocabulary.get(id);
  return entry === undefined ? null : inlineForm(entry, context.language);
}

export function inlineForm(entry: VocabularyEntry, language: Language): string | null {
  if (entry.kind === "event") return null;
  const forms = language === "en" ? (entry.forms.en ?? entry.forms.nl) : entry.forms.nl;
  return forms.inline === null ? inline(forms.label) : cleaned(forms.inline);
}

export const list = (parts: ReadonlyArray<string>, context: DocumentContext): string =>
  enumerate(parts, context.words.common);

/** Names for a summary: no more than `most`, the rest counted. */
export function fewOf(names: ReadonlyArray<string>, most: number, context: DocumentContext): string {
  const all = [...new Set(names)];
  if (all.length <= most) return commaList(all, context);
  const rest = numberInWords(all.length - (most - 1), context.words.common);
  return commaList([...all.slice(0, most - 1), context.words.statement.short.andMore(rest)], context);
}

/** A list whose last "en" has a comma where a name holds "en" itself: "advertenties, en prijsvragen en acties". */
export function commaList(names: ReadonlyArray<string>, context: DocumentContext): string {
  const { and } = context.words.common;
  const last = names.at(-1);
  if (last === undefined || names.length < 2 || !names.some((name) => name.includes(` ${and} `))) {
    return list(names, context);
  }
  return `${names.slice(0, -1).join(", ")}, ${and} ${last}`;
}

/** One of the ways to say something, by the place in the text: neighbours differ, and the same register gives the same text. */
export const variant = <T>(variants: ReadonlyArray<T>, index: number): T => {
  const chosen = variants[index % variants.length];
  if (chosen === undefined) throw new Error("a sentence needs at least one form");
  return chosen;
};

export const activityRef = (activity: ProcessingActivity, path: string): FieldRef =>
  fieldRef("activity", activity.id, path);

/** The name of an activity as a heading has it; its code, else "unnamed", when it has none. */
export function activityName(activity: ProcessingActivity, context: DocumentContext): string {
  const name = ownName(activity.name, activityRef(activity, "name"), context);
  return startOf(
    name ?? ownName(activity.code, activityRef(activity, "code"), context) ?? context.words.common.untitledActivity,
  );
}

export const quotedActivity = (activity: ProcessingActivity, context: DocumentContext): string =>
  context.words.statement.quoted(activityName(activity, context));
