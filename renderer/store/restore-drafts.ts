import { setField } from "../../src/edits/set-field.ts";
import { valueAt } from "../../src/history/path.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import type { FieldRef } from "../../src/model/field-ref.ts";
import { entityOf } from "../../src/model/kinds.ts";
import { commitEdit } from "./current-session.ts";
import { textValue } from "./field-drafts.ts";
import { forgetDraft, leftDrafts } from "./kept-drafts.ts";
import { changeOpen, tell, useRegisterStore } from "./register-store.ts";

/**
 * Puts back what was typed and not committed when a window ended; what another open window is typing stays there. Where the
 * field was changed meanwhile both texts are shown, and the draft is kept until one of them is chosen.
 */
export async function restoreDrafts(): Promise<void> {
  for (const draft of await leftDrafts()) {
    const { open } = useRegisterStore.getState();
    if (open === null || open.readOnly !== null) return;
    const ref = { kind: draft.kind, id: draft.id, path: draft.path } as FieldRef;
    const entity = entityOf(open.register, ref.kind, ref.id) as Json;
    const present = entity === null ? undefined : (valueAt(entity, ref.path) ?? null);
    const value = textValue(draft.text);
    if (present !== undefined && present !== draft.base && present !== value) {
      changeOpen({ conflicts: [...open.conflicts, { ref, theirs: present, mine: value }] });
      tell("conflicting-change");
      continue;
    }
    const done = await commitEdit(setField(open.register, ref, value, new Date().toISOString()));
    if (!done.ok && (done.error === "not-saved" || done.error === "conflicting-change")) continue;
    if (done.ok) tell("draft-restored");
    await forgetDraft(draft.key);
  }
}
