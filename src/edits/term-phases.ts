import { ItemId, type NewId } from "../model/ids.ts";
import { newPhaseFields } from "../model/new-entity.ts";
import type { Phase } from "../model/retention-term.ts";

export type PhaseKind = Phase["kind"];

/** What a phase of a kind begins with where it cannot be open: an age in years, a criterion in words. */
export interface PhaseStart {
  readonly years: number;
  readonly criterion: string;
}

/** A new phase in which nothing is answered but what its kind cannot do without. */
export const newPhase = (kind: PhaseKind, start: PhaseStart, newId: NewId): Phase =>
  asKind(newPhaseFields(ItemId.parse(newId())), kind, start);

/** A phase told in another way. What it rests on and why stays; what the new kind has no place for goes. */
export function phaseAsKind(phase: Phase, kind: PhaseKind, start: PhaseStart): Phase {
  if (phase.kind === kind) return phase;
  const { id, nature, statute, reason, selectionList, selectionNumber } = phase;
  return asKind({ id, nature, statute, reason, selectionList, selectionNumber }, kind, start);
}

function asKind(
  shared: Pick<Phase, keyof ReturnType<typeof newPhaseFields>>,
  kind: PhaseKind,
  { years, criterion }: PhaseStart,
): Phase {
  switch (kind) {
    case "until":
      return { kind, eventId: null, ...shared };
    case "then":
      return { kind, minimum: null, maximum: null, counting: null, ...shared };
    case "age":
      return { kind, years, ...shared };
    case "criterion":
      return { kind, text: criterion, ...shared };
    case "permanent":
      return { kind, ...shared };
    default:
      return kind satisfies never;
  }
}

/** An item one place up (-1) or down (1) in its list; at the end of the list it stays where it is. */
export function movedItem<T extends { readonly id: string }>(
  list: ReadonlyArray<T>,
  id: string,
  by: -1 | 1,
): ReadonlyArray<T> {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
