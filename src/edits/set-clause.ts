import { type Agreement, Article28Letter } from "../model/agreement.ts";
import { ItemId, type NewId } from "../model/ids.ts";

type Clause = NonNullable<Agreement["clauses"]>[number];

/**
 * The checklist of art. 28(3) with one clause answered: looked at and present, looked at and missing, or (null) not looked at.
 * A clause that was not in the list comes into it, in the order of the letters.
 */
export function withClause(
  clauses: Agreement["clauses"],
  letter: Article28Letter,
  change: Partial<Pick<Clause, "present" | "note">>,
  newId: NewId,
): ReadonlyArray<Clause> {
  const list = clauses ?? [];
  if (list.some((clause) => clause.letter === letter)) {
    return list.map((clause) => (clause.letter === letter ? { ...clause, ...change } : clause));
  }
  const fresh: Clause = { id: ItemId.parse(newId()), letter, present: null, note: null, ...change };
  return [...list, fresh].sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/** The checklist with every clause present; notes stay. */
export const withAllClauses = (clauses: Agreement["clauses"], newId: NewId): ReadonlyArray<Clause> =>
  Article28Letter.options.reduce<ReadonlyArray<Clause>>(
    (list, letter) => withClause(list, letter, { present: true }, newId),
    clauses ?? [],
  );

/** What a press on a clause makes of it: not looked at, present, missing, and round again. */
export const nextPresence = (present: boolean | null): boolean | null =>
  present === null ? true : present ? false : null;
