import { describe, expect, it } from "vitest";
import { usesOfTerm } from "../../../renderer/features/retention/uses-of-term.ts";
import { RegisterIndexes } from "../../../src/derive/indexes.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { testInstant } from "../../support/small-register.ts";
import { testToday } from "../../support/test-builder.ts";

describe("where a term holds", () => {
  const register = exampleRegister({ today: testToday, createdAt: testInstant });
  const indexes = new RegisterIndexes(register);

  it("is told for every use of every term, activity by activity", () => {
    const told = [...register.retentionTerms.keys()].flatMap((id) => usesOfTerm(id, register, indexes));
    const held = [...register.activities.values()].flatMap((activity) =>
      (activity.dataGroups ?? []).flatMap((group) => group.retentionUses ?? []),
    );
    expect(told.map(({ use }) => use.id).sort()).toEqual(held.map(({ id }) => id).sort());
    expect(held.length).toBeGreaterThan(10);
  });
});
