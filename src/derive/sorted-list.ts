/** Something in a list that is kept in the order of ids. */
interface HasId {
  readonly id: string;
}

/** A copy of a list, sorted by id, with an item put in its place. */
export function withInserted<T extends HasId>(list: ReadonlyArray<T>, item: T): ReadonlyArray<T> {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.id ?? "") < item.id) low = middle + 1;
    else high = middle;
  }
  return list.toSpliced(low, 0, item);
}

/** For sorting by id, in the order in which a register's file lists its entities. */
export const byId = (a: HasId, b: HasId): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
