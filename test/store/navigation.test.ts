import { describe, expect, it } from "vitest";
import { locationOf, parsePlace, placeOf } from "../../renderer/store/navigation.ts";
import { measuresNone } from "../../src/checks/rules/measures-none.ts";
import { runAll } from "../../src/checks/run-all.ts";
import { testBuilder, testToday } from "../support/test-builder.ts";

describe("the address of a place", () => {
  it("names register, section, entity and field, there and back", () => {
    const location = locationOf("r-1", "activities", "a-1", "purposes/p-1/legalBasis");
    expect(parsePlace(location)).toEqual({
      registerId: "r-1",
      section: "activities",
      entityId: "a-1",
      field: "purposes/p-1/legalBasis",
    });
    expect(parsePlace(locationOf("r-1", "overview"))).toEqual({
      registerId: "r-1",
      section: "overview",
      entityId: null,
      field: null,
    });
  });

  it.each(["", "/", "/r/x", "/r/x/elsewhere", "/iets/anders"])("%j is no place", (location) => {
    expect(parsePlace(location)).toBeNull();
  });
});

describe("where a finding leads", () => {
  it("is the field, in the section of its kind", () => {
    expect(placeOf({ kind: "party", id: "p-1", path: "country" })).toEqual(["parties", "p-1", "country"]);
  });

  it("is the section where it can be mended, when the register as a whole lacks something", () => {
    const b = testBuilder();
    b.activity({});
    const [finding] = runAll(b.build(), [measuresNone], testToday);
    expect(finding === undefined ? null : placeOf(finding.ref)).toEqual(["measures", null, undefined]);
  });

  it("is the settings for the register's own row and words", () => {
    expect(placeOf({ kind: "register", id: "r-1", path: "timeZone" })).toEqual(["settings", null, undefined]);
    expect(placeOf({ kind: "vocabulary-entry", id: "w-1", path: "" })).toEqual(["settings", "w-1", ""]);
  });
});
