import type { Json } from "../json/canonical-json.ts";
import { equalJson } from "../json/equal-json.ts";
import type { FieldRef } from "../model/field-ref.ts";
import { entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import { RegisterDraft } from "./apply.ts";
import type { Change } from "./commit.ts";
import { invert } from "./invert.ts";
import { valueAt } from "./path.ts";

/** What undo can take back now, and which fields it must leave since somebody changed them after. */
export interface UndoPlan {
  readonly changes: ReadonlyArray<Change>;
  readonly kept: ReadonlyArray<FieldRef>;
}

/**
 * The inverse of a gesture, given as the changes of each of its commits, oldest first, as far as the present values are still what it made of them:
 * a field that differs stays and is named.
 */
export function planUndo(register: Register, gesture: ReadonlyArray<ReadonlyArray<Change>>): UndoPlan {
  const draft = new RegisterDraft(register);
  const changes: Change[] = [];
  const kept: FieldRef[] = [];
  for (const change of gesture.toReversed().flatMap(invert)) {
    const entity = entityOf(draft.register, change.ref.kind, change.ref.id) as Json;
    const present = change.ref.path === "" ? entity : valueAt(entity, change.ref.path);
    const isOrder = change.ref.path.endsWith("#order");
    if (!isOrder && !equalJson(present ?? null, change.before)) {
      kept.push(change.ref);
      continue;
    }
    // An order is undone for the items that are there; its `before` must say what really stood there.
    const fitting = isOrder ? { ...change, before: present ?? null } : change;
    if (draft.apply(fitting) === null) changes.push(fitting);
    else kept.push(change.ref);
  }
  return { changes, kept };
}
