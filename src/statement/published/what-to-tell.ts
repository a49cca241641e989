import type { TextFacts } from "./text-facts.ts";

/**
 * Something that the people concerned must be told of, since the text that they read did not say it: a new purpose before it begins (art.
 * 13(3) and 14(4) GDPR), a new recipient or country, a term that became longer or open. `id` is that of the purpose or term, or names
 * the recipient or country as `TextFacts` does.
 */
export interface ToTell {
  readonly kind: "new-purpose" | "new-recipient" | "new-destination" | "longer-term" | "open-term";
  readonly id: string;
}

/** What must be told, going from the facts of a published text to those of the present one. */
export function whatToTell(published: TextFacts, present: TextFacts): ReadonlyArray<ToTell> {
  const fresh = (kind: ToTell["kind"], before: ReadonlyArray<string>, after: ReadonlyArray<string>) =>
    after.filter((id) => !before.includes(id)).map((id) => ({ kind, id }));
  return [
    ...fresh("new-purpose", published.purposes, present.purposes),
    ...fresh("new-recipient", published.recipients, present.recipients),
    ...fresh("new-destination", published.destinations, present.destinations),
    ...Object.entries(present.terms).flatMap(([id, after]): ReadonlyArray<ToTell> => {
      const before = published.terms[id];
      if (before === undefined || before === null || before === after) return [];
      if (after === null) return [{ kind: "open-term", id }];
      return daysOf(after) > daysOf(before) ? [{ kind: "longer-term", id }] : [];
    }),
  ];
}

const daysOf = (length: number | "for-good"): number => (length === "for-good" ? Number.POSITIVE_INFINITY : length);
