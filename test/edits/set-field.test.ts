import { expect, test } from "vitest";
import { emptyParent } from "../../src/edits/empty-parents.ts";
import { setField } from "../../src/edits/set-field.ts";
import { apply } from "../../src/history/apply.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import { ProcessingActivity } from "../../src/model/processing-activity.ts";
import { testInstant } from "../support/small-register.ts";
import { testBuilder } from "../support/test-builder.ts";

const b = testBuilder();
const purpose = b.purpose({ description: "nieuws te sturen" });
const group = b.group({});
const activity = b.activity({ purposes: [purpose], dataGroups: [group] });
const register = b.build();
const set = (path: string, value: string | null) =>
  setField(register, fieldRef("activity", activity.id, path), value, testInstant);

test.each([
  ["informing/how", "op de website"],
  [`purposes/${purpose.id}/consent/obtained`, "vinkje"],
  [`purposes/${purpose.id}/interest/description`, "veiligheid"],
  [`dataGroups/${group.id}/provision/consequence`, "dan geen account"],
])("text at %s begins the answer around it, in its schema", (path, text) => {
  const edit = set(path, text);
  if (!edit.ok) throw new Error(edit.error.code);
  const after = apply(register, edit.value.changes);
  if (!after.ok) throw new Error("the changes do not fit");
  const changed = after.value.activities.get(activity.id);
  expect(ProcessingActivity.safeParse(changed).success).toBe(true);
  expect(JSON.stringify(changed)).toContain(text);
});

test("nothing typed begins nothing", () => {
  expect(set("informing/how", null)).toMatchObject({ ok: false, error: { code: "nothing-changed" } });
});

test("only an address inside such an answer has one around it", () => {
  expect(emptyParent(fieldRef("activity", activity.id, "name"))).toBeNull();
  expect(emptyParent(fieldRef("party", activity.id, "informing/how"))).toBeNull();
});
