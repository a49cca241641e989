import { type Agreement, type Article28Clause, Article28Letter, Article28Point } from "../model/agreement.ts";
import { ItemId, type NewId } from "../model/ids.ts";

/**
 * The checklist of art. 28 with one point answered: looked at and present, looked at and missing, or (null) not looked at. A point
 * that was not in the list comes into it, in the order of `Article28Point`.
 */
export function withClause(
  clauses: Agreement["clauses"],
  point: Article28Point,
  change: Partial<Pick<Article28Clause, "present" | "place" | "note">>,
  newId: NewId,
): ReadonlyArray<Article28Clause> {
  const list = clauses ?? [];
  if (list.some((clause) => clause.point === point)) {
    return list.map((clause) => (clause.point === point ? { ...clause, ...change } : clause));
  }
  const fresh: Article28Clause = {
    id: ItemId.parse(newId()),
    point,
    present: null,
    place: null,
    note: null,
    ...change,
  };
  return [...list, fresh].sort((a, b) => orderOf(a.point) - orderOf(b.point));
}

const orderOf = (point: Article28Point): number => Article28Point.options.indexOf(point);

/** The checklist with each of the eight clauses of art. 28(3) present; places and notes stay. */
export const withAllClauses = (clauses: Agreement["clauses"], newId: NewId): ReadonlyArray<Article28Clause> =>
  Article28Letter.options.reduce<ReadonlyArray<Article28Clause>>(
    (list, letter) => withClause(list, letter, { present: true }, newId),
    clauses ?? [],
  );

/** What a press on a clause makes of it: not looked at, present, missing, and round again. */
export const nextPresence = (present: boolean | null): boolean | null =>
  present === null ? true : present ? false : null;
