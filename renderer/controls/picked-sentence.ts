import { create } from "zustand";
import type { Sentence } from "../../src/statement/document.ts";

/** A sentence of the text, by its place in it. */
export interface PlacedSentence {
  readonly at: string;
  readonly sentence: Sentence;
}

/**
 * The sentence that is pointed at and the one that was chosen. Kept outside the components, so that moving over a text of a
 * thousand sentences draws two of them anew and not all.
 */
export const usePicked = create<{ readonly hovered: PlacedSentence | null; readonly chosen: PlacedSentence | null }>(
  () => ({ hovered: null, chosen: null }),
);

export const hoverSentence = (hovered: PlacedSentence | null): void => usePicked.setState({ hovered });

/** What the keyboard or a click chose counts until the mouse points at another. */
export const chooseSentence = (chosen: PlacedSentence): void => usePicked.setState({ chosen, hovered: null });

export const forgetPicked = (): void => usePicked.setState({ hovered: null, chosen: null });
