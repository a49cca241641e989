import { completion } from "./match-text.ts";

/** Where a suggestion comes from and how sure it is; always said, on the same line each time. */
export type Provenance = {
  /** `own`: in this register; `verified`: library, checked; `unverified`: library, not checked. */
  readonly kind: "own" | "verified" | "unverified";
  /** "in je register", "geverifieerd", "niet geverifieerd" */
  readonly label: string;
};

export type Suggestion = {
  readonly id: string;
  readonly title: string;
  /** After the title, not completed ("verwerker"). */
  readonly addition?: string | undefined;
  readonly detail?: string | undefined;
  readonly provenance?: Provenance | undefined;
  /** What was typed is another word for this, so that Enter takes it. */
  readonly isMeant?: boolean | undefined;
};

/** More than anyone reads; drawing more would make a keystroke slow. */
export const suggestionLimit = 50;

export type SuggestWords = {
  /** Name of the list for the reader: "Suggesties". */
  readonly suggestions: string;
  /** "of neem “bezoek” zo op" */
  readonly takeAsIs: (text: string) => string;
};

/**
 * The option that Enter takes, which is the one that stands out: the first suggestion when it goes on from what was typed or is
 * what was meant, else what was typed (at index `suggestions.length`) where that is accepted, else the first. -1 when there is nothing to take.
 */
export function preferredOption(
  suggestions: ReadonlyArray<Suggestion>,
  typed: string,
  acceptsFreeText: boolean,
): number {
  const first = suggestions[0];
  const typedText = typed.trim();
  if (typedText === "") return -1;
  if (
    first !== undefined &&
    (first.isMeant === true ||
      completion(first.title, typed) !== null ||
      first.title.toLowerCase() === typedText.toLowerCase())
  )
    return 0;
  if (acceptsFreeText) return suggestions.length;
  return first === undefined ? -1 : 0;
}
