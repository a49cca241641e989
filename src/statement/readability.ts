import type { Language } from "../words/words.ts";
import { type Sentence, sentencesOf, type TextDocument } from "./document.ts";

/** Counts of a text. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

const formulas = {
  /** W.H. Douma, De leesbaarheid van landbouwbladen (1960), as in Tijdschrift voor Taalbeheersing 1977: 206.84 - 0.77 wl - 0.93 zl. */
  nl: { base: 206.84, perSyllable: 77, perWord: 0.93 },
  /** R. Flesch, A new readability yardstick (1948). */
  en: { base: 206.835, perSyllable: 84.6, perWord: 1.015 },
} as const;

/** How easily a text is read, from 0 (hard) to 100 (easy) and beyond: Flesch-Douma for Dutch, Flesch for English. Null without words. */
export function readingEase({ words, sentences, syllables }: TextCounts, language: Language): number | null {
  if (words === 0 || sentences === 0) return null;
  const { base, perSyllable, perWord } = formulas[language];
  return base - perSyllable * (syllables / words) - perWord * (words / sentences);
}

/** What one score says: Douma's table of norms. */
export type ReadingLevel = "very-hard" | "hard" | "rather-hard" | "normal" | "rather-easy" | "easy" | "very-easy";

const levels: ReadonlyArray<readonly [below: number, level: ReadingLevel]> = [
  [30, "very-hard"],
  [45, "hard"],
  [60, "rather-hard"],
  [70, "normal"],
  [80, "rather-easy"],
  [90, "easy"],
];

export const readingLevel = (score: number): ReadingLevel =>
  levels.find(([below]) => score < below)?.[1] ?? "very-easy";

const vowels = {
  nl: /aai|ooi|oei|eeu|ieu|aa|ai|au|ee|ei|eu|ie|ij|oe|oo|ou|ui|uu|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gi,
  en: /[aeiouy]+/gi,
} as const;

/** Syllables by vowels that sound together; at least one. English leaves out a silent e at the end. */
export function syllablesOf(word: string, language: Language): number {
  const heard = language === "en" ? word.replace(/(?<=[^aeiouyl])e$/i, "") : word;
  return Math.max(1, heard.match(vowels[language])?.length ?? 0);
}

const wordsOf = (text: string): ReadonlyArray<string> => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? [];

/** A text in its sentences: a mark followed by a capital begins the next. */
const sentencesIn = (text: string): ReadonlyArray<string> =>
  text.split(/(?<=[.!?:])\s+(?=[“"]?\p{Lu})/u).filter((one) => wordsOf(one).length > 0);

export function countText(text: string, language: Language): TextCounts {
  const words = wordsOf(text);
  return {
    words: words.length,
    sentences: sentencesIn(text).length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
  };
}

/** More words than this in one sentence, and it is pointed out. Advice for plain Dutch (B1) is ten to fifteen. */
export const longestSentence = 25;

const passives = {
  nl: /(?<!\p{L})(word|wordt|worden|werd|werden)(?!\p{L})[^.;:]*?(?<!\p{L})((ge|be|ver|ont|her)\p{L}{2,}(d|t|en)|\p{L}+ge\p{L}{2,}(d|t|en))(?!\p{L})|(?<!\p{L})((ge|be|ver|ont|her)\p{L}{2,}(d|t|en)|\p{L}+ge\p{L}{2,}(d|t|en))\s(word|wordt|worden|werd|werden)(?!\p{L})/iu,
  en: /(?<!\p{L})(is|are|was|were|been|being|be)\s(\p{L}+ly\s)?\p{L}+(ed|en|kept|made|sent|told)(?!\p{L})/iu,
} as const;

export type HardReason = "long" | "passive";

/** Why a sentence is hard to read; empty when it is not. */
export function hardReasons(text: string, language: Language): ReadonlyArray<HardReason> {
  const isLong = sentencesIn(text).some((one) => wordsOf(one).length > longestSentence);
  return [...(isLong ? (["long"] as const) : []), ...(passives[language].test(text) ? (["passive"] as const) : [])];
}

/** How a document reads: its ease, and the sentences that are long or passive, in the order of the text. */
export interface Readability {
  readonly ease: number | null;
  readonly wordsPerSentence: number;
  readonly hard: ReadonlyArray<{ readonly sentence: Sentence; readonly reasons: ReadonlyArray<HardReason> }>;
}

/** Running text only: cells and contact details are not read as sentences. */
export function readabilityOf(document: TextDocument): Readability {
  const { language } = document;
  const told = [...sentencesOf(document)]
    .filter(({ kind, sentence }) => kind === "sentence" || (kind === "item" && /[.!?]$/.test(sentence.text)))
    .map(({ sentence }) => sentence);
  const counts = told
    .map(({ text }) => countText(text, language))
    .reduce(
      (sum, one) => ({
        words: sum.words + one.words,
        sentences: sum.sentences + one.sentences,
        syllables: sum.syllables + one.syllables,
      }),
      { words: 0, sentences: 0, syllables: 0 },
    );
  return {
    ease: readingEase(counts, language),
    wordsPerSentence: counts.sentences === 0 ? 0 : counts.words / counts.sentences,
    hard: told.flatMap((sentence) => {
      const reasons = hardReasons(sentence.text, language);
      return reasons.length === 0 ? [] : [{ sentence, reasons }];
    }),
  };
}
