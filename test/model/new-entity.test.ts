import { expect, it } from "vitest";
import { AssessmentId, DestructionId, WaiverId } from "../../src/model/ids.ts";
import { collections } from "../../src/model/kinds.ts";
import { newAssessment, newDestruction, newWaiver } from "../../src/model/new-entity.ts";

const id = "00000000-0000-4000-9000-000000000001";

it.each([
  ["assessments", newAssessment(AssessmentId.parse(id))],
  ["destructions", newDestruction(DestructionId.parse(id))],
  [
    "waivers",
    newWaiver(WaiverId.parse(id), {
      rule: "retention-missing",
      subjectKind: "activity",
      subjectId: id,
      subjectPath: "",
    }),
  ],
] as const)("a new one of %s, in which nothing is answered, can be stored", (key, entity) => {
  expect(collections[key].schema.parse(entity)).toEqual(entity);
});
