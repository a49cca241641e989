import { type Agreement, Article28Letter, type Article28Point } from "../model/agreement.ts";

/** The points of art. 28 in the groups of the checklist: the eight clauses, what the rest of art. 28 asks, what is often forgotten. */
export const pointGroups = {
  letters: Article28Letter.options,
  "rest-of-28": [
    "opening-words",
    "unlawful-instruction",
    "sub-processor-permission",
    "sub-processor-duties",
    "in-writing",
    "own-purposes",
  ],
  forgotten: [
    "breach-term",
    "sub-processor-list",
    "location",
    "transfer-instrument",
    "deletion-term",
    "contacts",
    "signed",
    "liability",
    "changes",
    "review-date",
    "own-use",
  ],
} as const satisfies { readonly [group: string]: ReadonlyArray<Article28Point> };
export type PointGroup = keyof typeof pointGroups;

export const pointGroupIds = Object.keys(pointGroups) as ReadonlyArray<PointGroup>;

/** The answer to a point: null = not looked at. */
export const presenceOf = ({ clauses }: Pick<Agreement, "clauses">, point: Article28Point): boolean | null =>
  clauses?.find((clause) => clause.point === point)?.present ?? null;

/** The points of a group that the agreement lacks, as far as somebody looked. */
export const absentPoints = (agreement: Pick<Agreement, "clauses">, group: PointGroup): ReadonlyArray<Article28Point> =>
  pointGroups[group].filter((point) => presenceOf(agreement, point) === false);

/** How many points of a group are in it, and how many nobody looked at. */
export function countPoints(
  agreement: Pick<Agreement, "clauses">,
  group: PointGroup,
): { readonly present: number; readonly unseen: number; readonly total: number } {
  const answers = pointGroups[group].map((point) => presenceOf(agreement, point));
  return {
    present: answers.filter((answer) => answer === true).length,
    unseen: answers.filter((answer) => answer === null).length,
    total: answers.length,
  };
}
