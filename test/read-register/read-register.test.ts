import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { DataGroupId, PurposeId } from "../../src/model/ids.ts";
import { newActivity, newDataGroup, newPurpose } from "../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../src/model/processing-activity.ts";
import { schemaVersion } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { readRegister } from "../../src/read-register/read-register.ts";
import { activityIdOf, arbitraryActivity } from "../support/arbitrary-activity.ts";
import { registerWith } from "../support/small-register.ts";

type Loose = { [key: string]: unknown };
const jsonOf = (...activities: ReadonlyArray<ProcessingActivity>): Loose =>
  JSON.parse(canonicalJson(registerToJson(registerWith(...activities)))) as Loose;
const problemsOf = (json: unknown) => {
  const result = readRegister(json);
  return result.ok ? [] : result.error;
};

describe("readRegister", () => {
  it("reads back what was written, byte for byte", () => {
    fc.assert(
      fc.property(arbitraryActivity(1), arbitraryActivity(2), (a, b) => {
        const plain = [a, b].map((activity) => ({ ...activity, dataGroups: null }));
        const text = canonicalJson(registerToJson(registerWith(...plain)), "indented");
        const result = readRegister(JSON.parse(text));
        expect(result.ok && canonicalJson(registerToJson(result.value), "indented")).toBe(text);
      }),
    );
  });

  it.each([null, 3, "tekst", [], {}, { format: "something-else", schemaVersion: 1 }])(
    "says of %j that it is no register",
    (json) => {
      expect(problemsOf(json)).toEqual([{ code: "not-a-register" }]);
    },
  );

  it("refuses what a newer version made", () => {
    expect(problemsOf({ ...jsonOf(), schemaVersion: 99 })).toEqual([
      { code: "newer-version", version: 99, known: schemaVersion },
    ]);
  });

  it("names every problem with its place", () => {
    const json = jsonOf({ ...newActivity(activityIdOf(1)), name: "Werving" }) as { activities: Loose[] };
    const [activity = {}] = json.activities;
    activity.status = "bezig";
    activity.nextReviewOn = "2026-02-30";
    activity.kleur = "rood";
    expect(problemsOf(json)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "wrong-shape", path: "activities[0].status", name: "Werving" }),
        expect.objectContaining({ code: "wrong-shape", path: "activities[0].nextReviewOn", expected: "date" }),
        expect.objectContaining({ code: "unknown-key", key: "kleur", path: "activities[0]" }),
      ]),
    );
  });

  it("finds references that lead nowhere, inside the entity and out of it", () => {
    const purposeId = PurposeId.parse("00000000-0000-4000-8005-000000000009");
    const group = {
      ...newDataGroup(DataGroupId.parse("00000000-0000-4000-8006-000000000001")),
      purposeIds: [purposeId],
    };
    const activity = { ...newActivity(activityIdOf(1)), dataGroups: [group], replacedById: activityIdOf(2) };
    const problems = problemsOf(jsonOf(activity));
    expect(problems).toHaveLength(2);
    expect(problems.every((problem) => problem.code === "dangling-reference")).toBe(true);
    const mended = { ...activity, purposes: [newPurpose(purposeId)], replacedById: null };
    expect(problemsOf(jsonOf(mended))).toEqual([]);
  });

  it("tells a wrong type, a dangling reference, a duplicate id and a null character of one file together", () => {
    const json = jsonOf(newActivity(activityIdOf(1)), newActivity(activityIdOf(2)), newActivity(activityIdOf(3))) as {
      activities: Loose[];
    };
    const [first, second, third] = json.activities as [Loose, Loose, Loose];
    first.status = "bezig";
    second.ownerId = "00000000-0000-4000-8000-0000000000ff";
    second.replacedById = activityIdOf(1);
    third.name = "a\u0000b";
    json.activities.push(third);
    expect(problemsOf(json).map(({ code }) => code)).toEqual([
      "forbidden-character",
      "forbidden-character",
      "wrong-shape",
      "duplicate-id",
      "dangling-reference",
    ]);
    expect(problemsOf(json)).toContainEqual({
      code: "dangling-reference",
      id: "00000000-0000-4000-8000-0000000000ff",
      path: "activities[1].ownerId",
      name: null,
    });
  });

  it("finds an id that is used twice", () => {
    const json = jsonOf(newActivity(activityIdOf(1))) as { activities: unknown[] };
    json.activities.push(json.activities[0]);
    expect(problemsOf(json)).toEqual([expect.objectContaining({ code: "duplicate-id", path: "activities[1]" })]);
  });

  it("reads an empty text as not answered", () => {
    const json = jsonOf(newActivity(activityIdOf(1))) as { activities: Loose[] };
    (json.activities[0] as Loose).name = "";
    const result = readRegister(json);
    expect(result.ok && result.value.activities.get(activityIdOf(1))?.name).toBeNull();
  });

  it.each([
    ["null character", "a\u0000b", "null-character"],
    ["lone surrogate", "a\ud800b", "lone-surrogate"],
  ])("refuses a %s with its place", (_, name, character) => {
    const json = jsonOf({ ...newActivity(activityIdOf(1)), name });
    expect(problemsOf(json)).toEqual([
      { code: "forbidden-character", character, path: "activities[0].name", name: null },
    ]);
  });

  it("refuses keys that could reach a prototype, and pollutes nothing", () => {
    const text = canonicalJson(registerToJson(registerWith(newActivity(activityIdOf(1))))).replace(
      '"custom":{}',
      '"custom":{"__proto__":{"polluted":"yes"}}',
    );
    expect(problemsOf(JSON.parse(text))).toEqual([expect.objectContaining({ code: "reserved-key", key: "__proto__" })]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("activities", "register", "parties", "vocabulary"), (value, key) => {
        expect(() => readRegister({ ...jsonOf(), [key]: value as Json })).not.toThrow();
      }),
    );
  });
});
