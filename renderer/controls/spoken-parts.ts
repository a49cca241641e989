import type { RetentionTerm } from "../../src/model/retention-term.ts";
import type { SentencePart } from "../../src/retention/sentence-parts.ts";
import type { Words } from "../../src/words/words.ts";

/**
 * The parts of a term's sentence without what goes without saying: a duration counts from the day itself unless the term says
 * otherwise, so "te rekenen vanaf de dag zelf" is left to the panel of the duration.
 */
export function spokenParts(
  parts: ReadonlyArray<SentencePart>,
  term: RetentionTerm,
  words: Words,
): ReadonlyArray<SentencePart> {
  const spoken: SentencePart[] = [];
  for (const part of parts) {
    if (part.kind === "slot" && part.slot === "counting" && isFromTheDay(part, term)) {
      const before = spoken.at(-1);
      if (before?.kind === "text" && before.text.endsWith(words.retention.countedFrom)) {
        const text = before.text.slice(0, -words.retention.countedFrom.length);
        spoken.pop();
        if (text !== "") spoken.push({ kind: "text", text });
      }
    } else spoken.push(part);
  }
  return spoken;
}

function isFromTheDay(part: Extract<SentencePart, { readonly kind: "slot" }>, term: RetentionTerm): boolean {
  const phase = term.phases?.find(({ id }) => id === part.refs[0]?.path.split("/")[1]);
  return phase?.kind === "then" && (phase.counting === null || phase.counting === "day");
}

/** A part with the punctuation that must stay on its line. */
export interface StoppedPart {
  readonly part: SentencePart;
  readonly stop: string;
}

/** Gives each slot the comma or full stop that follows it, so that no line begins with one; the last part ends the sentence. */
export function withStops(parts: ReadonlyArray<SentencePart>): ReadonlyArray<StoppedPart> {
  let taken = 0;
  return parts.map((part, index) => {
    const own: SentencePart = part.kind === "text" ? { kind: "text", text: part.text.slice(taken) } : part;
    const next = parts[index + 1];
    const stop = next === undefined ? "." : next.kind === "text" ? (/^[,;:)]+/.exec(next.text)?.[0] ?? "") : "";
    taken = next === undefined ? 0 : stop.length;
    return { part: own, stop };
  });
}
