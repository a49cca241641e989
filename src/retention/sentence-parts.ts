import type { FieldRef } from "../model/field-ref.ts";

/** What a slot of the sentence holds, so that a screen knows which control changes it. */
export type SlotKind =
  | "phases"
  | "event"
  | "duration"
  | "counting"
  | "age"
  | "criterion"
  | "selection-list"
  | "end-action";

/**
 * A piece of the sentence of a term: words that are always there, or a slot that one changes. `refs` are the fields behind
 * a slot (a duration has a minimum and a maximum); `open` is true while none of them is answered.
 */
export type SentencePart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "slot";
      readonly slot: SlotKind;
      readonly text: string;
      readonly refs: ReadonlyArray<FieldRef>;
      readonly open: boolean;
    };

/** Collects parts; text that follows text becomes one part, and empty text none. */
export class PartList {
  readonly #parts: SentencePart[] = [];

  text(text: string): this {
    if (text === "") return this;
    const last = this.#parts.at(-1);
    if (last?.kind === "text") this.#parts[this.#parts.length - 1] = { kind: "text", text: last.text + text };
    else this.#parts.push({ kind: "text", text });
    return this;
  }

  slot(slot: SlotKind, text: string, refs: ReadonlyArray<FieldRef>, open = false): this {
    this.#parts.push({ kind: "slot", slot, text, refs, open });
    return this;
  }

  get parts(): ReadonlyArray<SentencePart> {
    return this.#parts;
  }
}
