import { describe, expect, it } from "vitest";
import { countReasons } from "../../../renderer/features/overview/count-reasons.ts";
import { activitiesByUnit, purposesByBasis } from "../../../renderer/features/overview/distributions.ts";
import { countRegister } from "../../../renderer/features/overview/register-counts.ts";
import { completenessCounts } from "../../../src/derive/completeness.ts";
import { exampleRegister } from "../../../src/example/example-register.ts";
import { seededIds } from "../../../src/example/seeded-ids.ts";
import { en } from "../../../src/words/en.ts";
import { nl } from "../../../src/words/nl.ts";

const register = exampleRegister({
  newId: seededIds("overview"),
  today: "2026-11-25",
  createdAt: "2026-11-25T10:00:00.000Z",
});
const going = [...register.activities.values()].filter(({ status }) => status !== "ended");

describe("what the register holds, in numbers", () => {
  it("counts every activity in one state", () => {
    const { activities, states } = countRegister(register);
    expect(states.active + states.concept + states.ended).toBe(activities);
  });

  it("counts each country once, and parties without one not at all", () => {
    const { countries, parties } = countRegister(register);
    expect(countries).toBeGreaterThan(1);
    expect(countries).toBeLessThan(parties);
  });

  it("gives a reason for each element that does not apply", () => {
    const hatched = completenessCounts(register).reduce((sum, { notApplicable }) => sum + notApplicable, 0);
    expect(countReasons(register).reduce((sum, { count }) => sum + count, 0)).toBe(hatched);
  });

  it("has each purpose under one basis, those without one last", () => {
    const shares = purposesByBasis(register);
    const purposes = going.reduce((sum, activity) => sum + (activity.purposes?.length ?? 0), 0);
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(purposes);
    expect(shares.at(-1)?.id).toBeNull();
    const named = shares.slice(0, -1).map(({ count }) => count);
    expect(named).toEqual(named.toSorted((a, b) => b - a));
  });

  it("has each activity under one department", () => {
    expect(activitiesByUnit(register).reduce((sum, { count }) => sum + count, 0)).toBe(going.length);
  });
});

describe("the sentence that says it", () => {
  const none = { activities: 0, controllers: 1, parties: 0, countries: 0, terms: 0, sites: 0 };

  it("says one of a thing in the singular", () => {
    const one = { activities: 1, controllers: 1, parties: 1, countries: 1, terms: 1, sites: 1 };
    expect(nl.overview.holds(one)).toBe(
      "Je register bevat **1 verwerking**, met **1 partij** in **1 land**, **1 bewaartermijn** en **1 website**.",
    );
    expect(en.overview.holds(one)).toBe(
      "Your register holds **1 activity**, with **1 party** in **1 country**, **1 retention term** and **1 website**.",
    );
  });

  it("leaves out what there is none of", () => {
    expect(nl.overview.holds({ ...none, activities: 1287 })).toBe("Je register bevat **1.287 verwerkingen**.");
    expect(nl.overview.holds({ ...none, activities: 2, controllers: 3, parties: 4 })).toBe(
      "Je register bevat **2 verwerkingen** van 3 verwerkingsverantwoordelijken, met **4 partijen**.",
    );
  });

  it("names the states there are, the most frequent first", () => {
    expect(nl.overview.states({ active: 1, concept: 4, ended: 0 })).toBe(
      "Van de verwerkingen zijn er 4 in concept en 1 actief.",
    );
    expect(nl.overview.states({ active: 1, concept: 1, ended: 0 })).toBe(
      "Van de verwerkingen is er 1 actief en 1 in concept.",
    );
    expect(en.overview.states({ active: 28, concept: 4, ended: 2 })).toBe(
      "Of the activities 28 are active, 4 in concept and 2 ended.",
    );
  });

  it("says it of all when all stand alike", () => {
    expect(nl.overview.states({ active: 0, concept: 1, ended: 0 })).toBe("Die staat in concept.");
    expect(nl.overview.states({ active: 0, concept: 2, ended: 0 })).toBe("Ze staan allemaal in concept.");
    expect(nl.overview.states({ active: 5, concept: 0, ended: 0 })).toBe("Ze zijn allemaal actief.");
    expect(en.overview.states({ active: 0, concept: 0, ended: 1 })).toBe("It is ended.");
  });
});
