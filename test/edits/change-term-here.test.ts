import { expect, test } from "vitest";
import { changeTermHere } from "../../src/edits/change-term-here.ts";
import { seededIds } from "../../src/example/seeded-ids.ts";
import { apply } from "../../src/history/apply.ts";
import type { Change } from "../../src/history/commit.ts";
import { invert } from "../../src/history/invert.ts";
import type { Register } from "../../src/model/register.ts";
import type { RetentionTerm } from "../../src/model/retention-term.ts";
import { testInstant } from "../support/small-register.ts";
import { testBuilder } from "../support/test-builder.ts";

const b = testBuilder();
const shared = b.term({ name: "Account", phases: [b.until(b.event("event-account-closed"))], endAction: "delete" });
const here = b.activity({ code: "V-001", dataGroups: [b.group({ retentionUses: [b.keeps(shared)] })] });
const there = b.activity({ code: "V-002", dataGroups: [b.group({ retentionUses: [b.keeps(shared)] })] });
const register = b.build();
const useId = here.dataGroups?.[0]?.retentionUses?.[0]?.id ?? "";
const update = (term: RetentionTerm): RetentionTerm => ({ ...term, endAction: "anonymise" });
const stamp = { at: testInstant, newId: seededIds("here") };

const applied = (to: Register, changes: ReadonlyArray<Change>): Register => {
  const result = apply(to, changes);
  if (!result.ok) throw new Error("the changes do not fit");
  return result.value;
};

test("only this use gets the changed copy; the others keep the term as it was", () => {
  const edit = changeTermHere(
    register,
    { activityId: here.id, retentionUseId: useId },
    "Account (V-001)",
    { update, added: [] },
    stamp,
  );
  if (!edit.ok) throw new Error(edit.error.code);
  const after = applied(register, edit.value.changes);
  const termOf = (id: typeof here.id) => {
    const termId = after.activities.get(id)?.dataGroups?.[0]?.retentionUses?.[0]?.termId;
    return termId === undefined ? undefined : after.retentionTerms.get(termId);
  };
  expect(termOf(here.id)).toMatchObject({ name: "Account (V-001)", endAction: "anonymise" });
  expect(termOf(there.id)).toBe(shared);
  expect(termOf(here.id)?.phases?.[0]?.id).not.toBe(shared.phases?.[0]?.id);
  expect(applied(after, invert(edit.value.changes)).retentionTerms.size).toBe(1);
});

test("a use that is gone is an error, not a change elsewhere", () => {
  const edit = changeTermHere(
    register,
    { activityId: here.id, retentionUseId: "gone" },
    null,
    { update, added: [] },
    stamp,
  );
  expect(edit).toMatchObject({ ok: false, error: { code: "entity-not-found" } });
});
