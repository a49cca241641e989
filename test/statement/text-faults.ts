import { type Block, type Section, sentencesOf, type TextDocument } from "../../src/statement/document.ts";
import { readParts } from "./statement-samples.ts";

/** Codes of the model, which no reader should ever see. */
const codes =
  /\b(legitimate-interests|legal-obligation|public-task|vital-interests|data-subject|own-observation|needed-for-contract|recipient-category|joint-controller|sub-processor|authority-inquiry|standard-contractual-clauses|opt-in|[a-z]+-open|subject-[a-z]+|event-[a-z]+|tom-[a-z]+)\b/;

/** Words that may stand twice in a row: "als u u afmeldt" no, "tot je je afmeldt" yes. */
const mayRepeat = new Set(["je", "die", "dat"]);

/** What a reader would stumble over, each with the part it is in; empty for a text that is in order. */
export function textFaults(document: TextDocument): ReadonlyArray<string> {
  const faults: string[] = [];
  for (const part of readParts(document)) {
    const add = (fault: string): void => void faults.push(`${fault}: ${part}`);
    if (/ {2}|\s[,.;:!?](\s|$)|\(\s|\s\)/.test(part)) add("space");
    if (/[.,;:]{2}|\.;|,\./.test(part.replace(/(?<!\p{L})\p{Lu}\.[:;,]/gu, ""))) add("punctuation");
    if (/[[\]{}]|undefined|null|NaN|\[object/.test(part)) add("placeholder");
    if (/\b(niet ingevuld|not filled in|te bevestigen|n\.v\.t\.)\b/.test(part)) add("open answer");
    if (codes.test(part)) add("code");
    for (const [, word] of part.matchAll(/(?<![\p{L}-])(\p{L}+) \1(?![\p{L}-])/giu)) {
      if (word !== undefined && !mayRepeat.has(word.toLowerCase())) add(`doubled ${word}`);
    }
    if (/\b(de|het|een|the|an?) (de|het|een|the|an?)\b/i.test(part)) add("doubled article");
    if (/: [.,]|: $|“”|\(\)/.test(part)) add("empty slot");
  }
  for (const { kind, sentence } of sentencesOf(document)) {
    if (kind === "sentence" && !/^["“]?[\p{Lu}\p{N}]/u.test(sentence.text)) faults.push(`low start: ${sentence.text}`);
    if (kind === "sentence" && !/[.!?:…]$/u.test(sentence.text)) faults.push(`no end: ${sentence.text}`);
    if (kind !== "cell" && sentence.text === "" && !("lead" in sentence && sentence.lead !== null)) {
      faults.push("empty sentence");
    }
  }
  for (const block of blocksOf(document)) {
    if (block.kind === "paragraph" && block.sentences.length === 0) faults.push("empty paragraph");
    if (block.kind === "list" && block.items.length === 0) faults.push("empty list");
    if (block.kind === "table" && block.rows.some((row) => row.length !== block.columns.length))
      faults.push("ragged table");
  }
  return faults;
}

/** Parts that speak to the reader in the other form than the rest. */
export function addressFaults(document: TextDocument, address: "formal" | "informal"): ReadonlyArray<string> {
  const other =
    address === "formal"
      ? /(?<![\p{L}-])(je|jij|jou|jouw|jezelf|we)(?![\p{L}-])/iu
      : /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu;
  return readParts(document).filter((part) => other.test(part));
}

const blocksOf = ({ blocks, sections }: TextDocument): ReadonlyArray<Block> => [
  ...blocks,
  ...sections.flatMap(blocksIn),
];
const blocksIn = ({ blocks, sections }: Section): ReadonlyArray<Block> => [...blocks, ...sections.flatMap(blocksIn)];
