import type { Change } from "../../../src/history/commit.ts";
import type { CollectedKind } from "../../../src/model/kinds.ts";

/** What would happen to the entities of one kind. */
export interface KindChange {
  readonly kind: CollectedKind | "register";
  readonly comesBack: number;
  readonly goes: number;
  readonly changes: number;
}

/** How many of each kind come back, go or change, in the order in which they are first met. */
export function countChanges(changes: ReadonlyArray<Change>): ReadonlyArray<KindChange> {
  const counts = new Map<string, { comesBack: Set<string>; goes: Set<string>; changes: Set<string> }>();
  for (const { ref, before, after } of changes) {
    const own = counts.get(ref.kind) ?? { comesBack: new Set(), goes: new Set(), changes: new Set() };
    counts.set(ref.kind, own);
    if (ref.path !== "") own.changes.add(ref.id);
    else if (before === null) own.comesBack.add(ref.id);
    else if (after === null) own.goes.add(ref.id);
    else own.changes.add(ref.id);
  }
  return Array.from(counts, ([kind, own]) => ({
    kind: kind as KindChange["kind"],
    comesBack: own.comesBack.size,
    goes: own.goes.size,
    changes: own.changes.size,
  }));
}
