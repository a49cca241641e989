import { expect, test } from "vitest";
import { editEntity } from "../../src/edits/edit.ts";
import { endActivity } from "../../src/edits/end-activity.ts";
import { withAdded } from "../../src/edits/with-added.ts";
import { apply } from "../../src/history/apply.ts";
import type { Change } from "../../src/history/commit.ts";
import { SystemId } from "../../src/model/ids.ts";
import { newSystem } from "../../src/model/new-entity.ts";
import type { Register } from "../../src/model/register.ts";
import { testInstant } from "../support/small-register.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

const b = testBuilder();
const activity = b.activity({ name: "Webwinkel" });
const successor = b.activity({ name: "Nieuwe webwinkel" });
const register = b.build();
const system = { ...newSystem(SystemId.parse("00000000-0000-4000-8000-000000000077")), name: "Kassa" };

const applied = (to: Register, changes: ReadonlyArray<Change>): Register => {
  const result = apply(to, changes);
  if (!result.ok) throw new Error("the changes do not fit");
  return result.value;
};

test("an edit and what it points at are one commit under the edit's own label", () => {
  const edit = editEntity(register, "activity", activity.id, testInstant, (each) => ({
    ...each,
    systemIds: [system.id],
  }));
  const both = withAdded(edit, [{ kind: "system", entity: system }]);
  if (!both.ok) throw new Error(both.error.code);
  expect(both.value.label.code).toBe("activity-edited");
  const after = applied(register, both.value.changes);
  expect(after.systems.get(system.id)?.name).toBe("Kassa");
  expect(after.activities.get(activity.id)?.systemIds).toEqual([system.id]);
});

test("an edit that cannot be made adds nothing", () => {
  const edit = editEntity(register, "activity", activity.id, testInstant, (each) => each);
  expect(withAdded(edit, [{ kind: "system", entity: system }])).toBe(edit);
});

test("an ended activity keeps its day and who takes its place", () => {
  const edit = endActivity(register, activity.id, { endedOn: testToday, replacedById: successor.id }, testInstant);
  if (!edit.ok) throw new Error(edit.error.code);
  expect(applied(register, edit.value.changes).activities.get(activity.id)).toMatchObject({
    status: "ended",
    endedOn: testToday,
    replacedById: successor.id,
  });
});
