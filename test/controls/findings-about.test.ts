import { expect, test } from "vitest";
import { pathsIn } from "../../renderer/controls/findings-about.ts";
import { rules } from "../../src/checks/rules.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

test("two purposes without a basis are one finding, and both are marked", () => {
  const b = testBuilder();
  const purposes = [b.purpose({ description: "a" }), b.purpose({ description: "b" })];
  const activity = b.activity({ purposes });
  const found = runAll(b.build(), rules, testToday).find(({ rule }) => rule === "purpose-without-basis");
  if (found === undefined) throw new Error("no finding");
  expect(pathsIn(found, activity.id)).toEqual(purposes.map(({ id }) => `purposes/${id}/legalBasis`));
});
