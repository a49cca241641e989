import { describe, expect, it } from "vitest";
import { locationOf, parsePlace } from "../../renderer/store/navigation.ts";

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
