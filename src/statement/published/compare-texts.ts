import { diffArrays, diffWordsWithSpace } from "diff";
import { type FieldRef, fieldRefKey } from "../../model/field-ref.ts";
import { type ListItem, type Section, type Sentence, sentencesOf, type TextDocument } from "../document.ts";

/** A sentence, item or cell as it is compared: what it says and where it stands. */
export interface ToldSentence {
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  /** What is compared: the text without the day on which it is read, since that a day has passed is no change. */
  readonly said: string;
  readonly refs: ReadonlyArray<FieldRef>;
}

/** One sentence that is no longer as it was: new (`before` null), gone (`after` null) or worded otherwise. */
export interface TextChange {
  readonly before: ToldSentence | null;
  readonly after: ToldSentence | null;
}

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * What differs between a text as it was published and as the register gives it now, sentence by sentence, in reading order. A sentence
 * that went and one that came in its place are one change when they share a field.
 */
export function compareTexts(published: TextDocument, present: TextDocument): ReadonlyArray<TextChange> {
  const before = [...toldSentences(published)];
  const after = [...toldSentences(present)];
  const changes: TextChange[] = [];
  let gone: ToldSentence[] = [];
  let come: ToldSentence[] = [];
  const settle = (): void => {
    changes.push(...paired(gone, come));
    gone = [];
    come = [];
  };
  for (const part of diffArrays(before, after, { comparator: isSame })) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) come.push(...part.value);
    else settle();
  }
  settle();
  return changes;
}

/** What changed within a sentence, word by word; two that have little in common are one that went and one that came. */
export function compareWords(before: string, after: string): ReadonlyArray<WordRun> {
  const runs: ReadonlyArray<WordRun> = diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
  const shared = runs.reduce((length, { kind, text }) => (kind === "same" ? length + text.trim().length : length), 0);
  if (before === "" || after === "" || shared >= sharedAtLeast * Math.max(before.length, after.length)) return runs;
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

/** The part of the longer text that must have stayed for a comparison word by word to be read with ease. */
const sharedAtLeast = 0.3;

/** All sentences of a text in reading order. */
export function toldSentences(document: TextDocument): ReadonlyArray<ToldSentence> {
  const headings = new Map<string, string>();
  for (const { key, heading } of sectionsOf(document.sections)) headings.set(key, heading);
  return [...sentencesOf(document)].map(({ section, sentence }) => {
    const text = textOf(sentence);
    return {
      section,
      heading: headings.get(section) ?? document.title,
      text,
      said: text.replaceAll(document.dateInWords, ""),
      refs: sentence.refs,
    };
  });
}

function* sectionsOf(sections: ReadonlyArray<Section>): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* sectionsOf(section.sections);
  }
}

const textOf = (sentence: Sentence | ListItem): string =>
  "lead" in sentence && sentence.lead !== null
    ? [sentence.lead, sentence.text].filter((text) => text !== "").join(": ")
    : sentence.text;

const isSame = (a: ToldSentence, b: ToldSentence): boolean => a.section === b.section && a.said === b.said;

/** Sentences that went beside those that came: together where they share a field, each once, in the order of what came. */
function paired(gone: ReadonlyArray<ToldSentence>, come: ReadonlyArray<ToldSentence>): ReadonlyArray<TextChange> {
  const left = [...gone];
  const changes: TextChange[] = come.map((after) => {
    const fields = new Set(after.refs.map(fieldRefKey));
    const place = left.findIndex(
      ({ section, refs }) => section === after.section && refs.some((ref) => fields.has(fieldRefKey(ref))),
    );
    const [before = null] = place === -1 ? [] : left.splice(place, 1);
    return { before, after };
  });
  return [...left.map((before) => ({ before, after: null })), ...changes];
}
