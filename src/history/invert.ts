import { orderSegment } from "../model/field-ref.ts";
import type { Change } from "./commit.ts";

/** The changes that take `changes` back. Orders of lists come last, since they speak of items that must be there first. */
export function invert(changes: ReadonlyArray<Change>): ReadonlyArray<Change> {
  const inverse = changes.map(({ ref, before, after }) => ({ ref, before: after, after: before })).reverse();
  return [...inverse.filter((change) => !isOrder(change)), ...inverse.filter(isOrder)];
}

const isOrder = (change: Change): boolean => change.ref.path.endsWith(`/${orderSegment}`);
