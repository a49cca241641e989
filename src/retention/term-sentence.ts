import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import type { Counting, Phase, RetentionTerm } from "../model/retention-term.ts";
import { uncapitalize } from "../words/sentence.ts";
import { rangeInWords } from "./duration-words.ts";
import { type EventText, eventClause, eventNoun, eventOf } from "./event-text.ts";
import { PartList, type SentencePart } from "./sentence-parts.ts";
import { describeEnd, describeException, withReason } from "./term-end-words.ts";
import type { Address, TermWords } from "./term-words.ts";
import { tidy } from "./tidy.ts";

/**
 * How a term is said. `statement`: running text for the public, with clauses and numbers in letters. `compact`: tables, lists
 * and Excel, with nouns and figures, and no reasons (they have columns of their own). `editor`: every slot in view, also
 * those that nobody filled, phase after phase.
 */
export type TermStyle =
  | { readonly kind: "statement"; readonly address: Address }
  | { readonly kind: "compact" }
  | { readonly kind: "editor" };

export type TermSentence = {
  readonly text: string;
  /** The same sentence in pieces: joined they give `text`. */
  readonly parts: ReadonlyArray<SentencePart>;
  /** Fields that the sentence needs and that nobody answered. A published text lists them as gaps. */
  readonly open: ReadonlyArray<FieldRef>;
  /** True when the text fits after "wij bewaren deze gegevens"; false for a term without phases. */
  readonly isAdverbial: boolean;
};

type ThenPhase = Extract<Phase, { readonly kind: "then" }>;
type UntilPhase = Extract<Phase, { readonly kind: "until" }>;

/** A `then` of which neither minimum nor maximum is known: "and some data longer". */
export const isOpenDuration = (phase: ThenPhase): boolean => phase.minimum === null && phase.maximum === null;

const isExact = ({ minimum, maximum }: ThenPhase): boolean => minimum === maximum;

/**
 * A term as a sentence: "tot zes maanden nadat u het account hebt opgeheven". It says nothing that the term does not hold: an
 * open duration gets no number. `withEnd` adds what happens afterwards and a stop on destruction; the exception is always
 * told. Art. 13(2)(a) and 30(1)(f) GDPR.
 */
export function describeTerm(
  term: RetentionTerm,
  vocabulary: Register["vocabulary"],
  words: TermWords,
  style: TermStyle,
  withEnd = style.kind === "editor",
): TermSentence {
  const sentence = new TermWriter(term, vocabulary, words, style);
  return sentence.write(withEnd);
}

/** The sentence in parts that one changes, each with the address of its field: what the editor of a term shows. */
export const termSentenceParts = (
  term: RetentionTerm,
  vocabulary: Register["vocabulary"],
  words: TermWords,
): ReadonlyArray<SentencePart> => describeTerm(term, vocabulary, words, { kind: "editor" }).parts;

class TermWriter {
  readonly #list = new PartList();
  readonly #open: FieldRef[] = [];
  readonly #term: RetentionTerm;
  readonly #vocabulary: Register["vocabulary"];
  readonly #words: TermWords;
  readonly #style: TermStyle;

  constructor(term: RetentionTerm, vocabulary: Register["vocabulary"], words: TermWords, style: TermStyle) {
    this.#term = term;
    this.#vocabulary = vocabulary;
    this.#words = words;
    this.#style = style;
  }

  write(withEnd: boolean): TermSentence {
    const phases = this.#term.phases ?? [];
    if (phases.length === 0) this.#writeNoPhases();
    else this.#writePhases(phases);
    if (this.#style.kind !== "editor") this.#list.text(describeException(this.#term, this.#words));
    if (withEnd) describeEnd(this.#term, this.#style.kind, this.#words, this.#list);
    const parts = this.#list.parts;
    return {
      text: parts.map((part) => part.text).join(""),
      parts,
      open: this.#open,
      isAdverbial: phases.length > 0,
    };
  }

  #ref(path: string): FieldRef {
    return fieldRef("retention-term", this.#term.id, path);
  }

  #phaseRef(phase: Phase, field: string): FieldRef {
    return this.#ref(`phases/${phase.id}/${field}`);
  }

  #writeNoPhases(): void {
    const open = this.#term.phases === null;
    const ref = this.#ref("phases");
    if (open) this.#open.push(ref);
    this.#list.slot("phases", open ? this.#words.retention.openSlot.phases : this.#words.retention.noTerm, [ref], open);
  }

  #writePhases(phases: ReadonlyArray<Phase>): void {
    const [first, second, third] = phases;
    if (first === undefined) return;
    const merged = this.#mergeable(first, second, third);
    if (merged !== null) this.#writeMerged(merged.until, merged.period);
    else this.#writeFirst(first, phases.length > 1);
    const done = merged === null ? 1 : 2;
    let saidMore = false;
    for (const [index, phase] of phases.entries()) {
      if (index < done) continue;
      this.#writeNext(phase, index === phases.length - 1 && phases.length - done >= 2, !saidMore && done === 1);
      if (phase.kind === "then") saidMore = true;
    }
  }

  /** "Until X" and one duration are said in one breath: "until six months after X". Two durations keep their order. */
  #mergeable(
    first: Phase,
    second: Phase | undefined,
    third: Phase | undefined,
  ): { readonly until: UntilPhase; readonly period: ThenPhase } | null {
    if (this.#style.kind === "editor") return null;
    if (first.kind !== "until" || second?.kind !== "then" || isOpenDuration(second)) return null;
    if (third?.kind === "then" && !isOpenDuration(third)) return null;
    return { until: first, period: second };
  }

  #writeMerged(until: UntilPhase, then: ThenPhase): void {
    const { retention } = this.#words;
    const counting = then.counting ?? "day";
    const event = counting === "day" ? this.#event(until, "after") : this.#eventInYear(until);
    // "Tot zes maanden na …", but "hoogstens twee jaar na …": a minimum or maximum says by itself that it is a length of time.
    if (isExact(then)) this.#list.text(retention.until);
    this.#duration(then);
    if (counting === "day" || (!event.isClause && retention.isYearEnd.test(event.text))) {
      this.#list.text(event.isClause ? retention.afterClause : retention.after);
      this.#eventSlot(until, event);
    } else {
      this.#list.text(retention.after);
      this.#counting(then, counting);
      this.#list.text(event.isClause ? retention.inWhichClause : retention.inWhichNoun[0]);
      this.#eventSlot(until, event);
      if (!event.isClause) this.#list.text(retention.inWhichNoun[1]);
    }
    this.#reason(until);
    this.#reason(then);
  }

  #writeFirst(phase: Phase, more: boolean): void {
    if (phase.kind === "then" && isOpenDuration(phase)) this.#openAlone(phase);
    else this.#writePhase(phase, more);
  }

  #writeNext(phase: Phase, last: boolean, more: boolean): void {
    const { retention } = this.#words;
    if (phase.kind === "then" && isOpenDuration(phase) && this.#style.kind !== "editor") {
      this.#openNext(phase);
      return;
    }
    this.#list.text(last ? retention.nextAndLast : retention.next);
    const still = phase.kind === "then" && more;
    if (still) this.#list.text(retention.more[0]);
    this.#writePhase(phase, true, still ? retention.more[1] : "");
  }

  #writePhase(phase: Phase, more: boolean, afterDuration = ""): void {
    const { retention } = this.#words;
    switch (phase.kind) {
      case "until": {
        const event = this.#event(phase, "until");
        const conjunction = more ? retention.untilClauseThenMore : retention.untilClause;
        this.#list.text(event.isClause ? conjunction : retention.until);
        this.#eventSlot(phase, event);
        break;
      }
      case "then":
        this.#duration(phase);
        this.#list.text(afterDuration);
        this.#countedFrom(phase);
        break;
      case "age":
        this.#list
          .text(retention.age[0])
          .slot("age", this.#years(phase.years), [this.#phaseRef(phase, "years")])
          .text(retention.age[1]);
        break;
      case "criterion":
        this.#criterion(phase.text, this.#phaseRef(phase, "text"));
        break;
      case "permanent":
        this.#permanent(phase);
        break;
      default:
        phase satisfies never;
    }
    this.#reason(phase);
  }

  #years(years: number): string {
    const numbers = this.#style.kind === "statement" ? "letters" : "figures";
    return rangeInWords(`P${years}Y`, `P${years}Y`, numbers, this.#words) ?? String(years);
  }

  #duration(phase: ThenPhase): void {
    const numbers = this.#style.kind === "statement" ? "letters" : "figures";
    const said = rangeInWords(phase.minimum, phase.maximum, numbers, this.#words);
    const refs = [this.#phaseRef(phase, "minimum"), this.#phaseRef(phase, "maximum")];
    if (said === null) this.#open.push(...refs);
    this.#list.slot("duration", said ?? this.#words.retention.openSlot.duration, refs, said === null);
  }

  #countedFrom(phase: ThenPhase): void {
    const counting = phase.counting ?? "day";
    if (counting === "day" && this.#style.kind !== "editor") return;
    this.#list.text(this.#words.retention.countedFrom);
    this.#counting(phase, counting);
  }

  #counting(phase: ThenPhase, counting: Counting): void {
    const open = phase.counting === null;
    this.#list.slot("counting", this.#words.retention.counting[counting], [this.#phaseRef(phase, "counting")], open);
  }

  #event(phase: UntilPhase, position: "until" | "after"): EventText {
    const event = eventOf(phase.eventId, this.#vocabulary);
    if (event === null) return { text: this.#words.retention.openSlot.event, isClause: false };
    return this.#style.kind === "statement"
      ? eventClause(event, position, this.#style.address, this.#words)
      : eventNoun(event, this.#words);
  }

  /** After "het einde van het boekjaar waarin" a clause reads better than a noun with a verb, in a table too. */
  #eventInYear(phase: UntilPhase): EventText {
    const event = eventOf(phase.eventId, this.#vocabulary);
    if (event === null || this.#style.kind === "statement") return this.#event(phase, "after");
    const noun = eventNoun(event, this.#words);
    if (this.#words.retention.isYearEnd.test(noun.text)) return noun;
    return eventClause(event, "after", "neutral", this.#words);
  }

  #eventSlot(phase: UntilPhase, event: EventText): void {
    const ref = this.#phaseRef(phase, "eventId");
    const open = eventOf(phase.eventId, this.#vocabulary) === null;
    if (open) this.#open.push(ref);
    this.#list.slot("event", event.text, [ref], open);
  }

  #criterion(criterion: string, ref: FieldRef): void {
    const text = tidy(criterion);
    if (text === "") {
      this.#open.push(ref);
      this.#list.slot("criterion", this.#words.common.notAnswered, [ref], true);
      return;
    }
    const fits = this.#words.retention.criterionFits.test(text);
    if (!fits) this.#list.text(this.#words.retention.criterion);
    this.#list.slot("criterion", uncapitalize(text), [ref]);
  }

  #permanent(phase: Extract<Phase, { readonly kind: "permanent" }>): void {
    const { retention } = this.#words;
    this.#list.text(retention.permanent);
    const list = phase.selectionList === null ? null : tidy(phase.selectionList);
    const number = phase.selectionNumber === null ? null : tidy(phase.selectionNumber);
    if (list === null && number === null) return;
    const refs = [this.#phaseRef(phase, "selectionList"), this.#phaseRef(phase, "selectionNumber")];
    this.#list.slot("selection-list", retention.permanentUnder(list, number), refs);
  }

  #openAlone(phase: ThenPhase): void {
    const refs = [this.#phaseRef(phase, "minimum"), this.#phaseRef(phase, "maximum")];
    const { retention } = this.#words;
    const reason = phase.reason === null ? null : uncapitalize(tidy(phase.reason));
    this.#open.push(...refs);
    if (this.#style.kind === "editor") {
      this.#list.slot("duration", retention.openSlot.duration, refs, true);
      this.#countedFrom(phase);
    } else if (reason !== null && retention.criterionFits.test(reason)) {
      this.#list.slot("duration", reason, refs, true);
    } else {
      this.#list.slot("duration", withReason(retention.openAlone, phase.reason, this.#words), refs, true);
    }
  }

  #openNext(phase: ThenPhase): void {
    const { retention } = this.#words;
    const refs = [this.#phaseRef(phase, "minimum"), this.#phaseRef(phase, "maximum")];
    this.#open.push(...refs);
    const statute = phase.statute === null ? null : tidy(phase.statute.citation);
    this.#list.text(retention.openNext[0]).slot("duration", retention.openNext[1], refs, true);
    if (phase.reason !== null) this.#list.text(withReason("", phase.reason, this.#words));
    else if (statute !== null) this.#list.text(retention.openAsLongAs(statute));
    else this.#list.text(retention.openUnexplained);
  }

  #reason(phase: Phase): void {
    if (this.#style.kind === "statement") this.#list.text(withReason("", phase.reason, this.#words));
  }
}
