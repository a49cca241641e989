import type { FieldRef } from "../model/field-ref.ts";
import { emptyRegister } from "../model/new-entity.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import { err, ok, type Result } from "../result.ts";
import { RegisterDraft } from "./apply.ts";
import type { Commit } from "./commit.ts";

/** Why a history gives no register: it does not begin with the register's own row, or a commit does not fit. */
export type ReplayError =
  | { readonly code: "history-without-beginning" }
  | { readonly code: "commit-does-not-fit"; readonly seq: number; readonly ref: FieldRef };

/**
 * The register as it was after commit `seq` (default: the last), replayed from the first commit or, when given, from a
 * snapshot `{register, seq}` that is not later. `commits` are in order of seq.
 */
export function registerAt(
  commits: Iterable<Commit>,
  seq = Number.POSITIVE_INFINITY,
  from: { readonly register: Register; readonly seq: number } | null = null,
): Result<Register, ReplayError> {
  let draft = from === null ? null : new RegisterDraft(from.register);
  const start = from?.seq ?? 0;
  for (const { header, body } of commits) {
    if (header.seq <= start) continue;
    if (header.seq > seq) break;
    const changes = body.what.changes;
    if (draft === null) {
      const [first] = changes;
      if (first?.ref.kind !== "register" || first.ref.path !== "") return err({ code: "history-without-beginning" });
      draft = new RegisterDraft(emptyRegister(first.after as unknown as RegisterRow));
      const error = applyAll(draft, changes.slice(1), header.seq);
      if (error !== null) return err(error);
    } else {
      const error = applyAll(draft, changes, header.seq);
      if (error !== null) return err(error);
    }
  }
  return draft === null ? err({ code: "history-without-beginning" }) : ok(draft.register);
}

function applyAll(draft: RegisterDraft, changes: Commit["body"]["what"]["changes"], seq: number): ReplayError | null {
  for (const change of changes) {
    const error = draft.apply(change);
    if (error !== null) return { code: "commit-does-not-fit", seq, ref: error.ref };
  }
  return null;
}
