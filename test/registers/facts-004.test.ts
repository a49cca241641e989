import { describe, expect, it } from "vitest";
import { activityNames, basesOf, claimsOf, itemsOf, subjectsOf, termsOf } from "./facts.ts";
import { statement004 } from "./source/statement-004.ts";

const register = statement004();
const activities = [...register.activities.values()];
const [withPurpose, withoutPurpose] = [
  activities.filter((each) => each.purposes !== null),
  activities.filter((each) => each.purposes === null),
];

describe("statement 004", () => {
  it("has five purposes, and data of which the purpose is not said", () => {
    expect(activityNames(register)).toEqual([
      "Betalingen",
      "Nieuwsbrief",
      "Bellen voor de dienst",
      "Wijzigingen melden",
      "Feedback vragen",
      "Activiteit op de website en surfgedrag",
    ]);
    expect(withPurpose.flatMap((each) => each.purposes ?? [])).toHaveLength(5);
    expect(withoutPurpose.map((each) => itemsOf(register, each))).toEqual([
      ["data-click-behaviour", "data-surfing-behaviour"],
    ]);
  });

  it("keeps schools and their administrators apart as two groups", () => {
    for (const each of withPurpose) {
      expect(subjectsOf(register, each)).toEqual(["subject-school-administrators", "subject-school-contacts"]);
      expect(each.dataGroups?.map((group) => (group.items ?? []).length)).toEqual([6, 3]);
      expect(itemsOf(register, each)).toEqual([
        "data-brin",
        "data-email",
        "data-iban",
        "data-name",
        "data-phone",
        "data-school-address",
        "data-school-name",
      ]);
    }
  });

  it("keeps the general data two years after the subscription, and leaves the term of number and account open", () => {
    for (const each of withPurpose) {
      expect(termsOf(register, each)).toEqual(["until event-subscription-ended, then P2Y"]);
      const [school] = each.dataGroups ?? [];
      expect(school?.retentionUses?.[0]?.itemUseIds).toHaveLength(4);
    }
    expect(withoutPurpose.flatMap((each) => termsOf(register, each))).toEqual([]);
    expect(claimsOf(register).retentionClaims).toEqual(["not-longer-than-needed"]);
  });

  it("is shared with nobody, which is an answer", () => {
    expect(claimsOf(register).sharing).toEqual(["never"]);
    for (const each of activities) expect(each.partyUses).toEqual([]);
    expect(register.parties.size).toBe(0);
  });

  it("names no basis, right, complaint or date, and denies special data", () => {
    expect(activities.flatMap(basesOf).every((basis) => basis === null)).toBe(true);
    expect(claimsOf(register)).toMatchObject({
      claimedBases: null,
      rights: null,
      complaintToAuthority: null,
      complaintToController: null,
      datedOn: null,
      specialData: false,
    });
  });

  it("has both names in use", () => {
    const [controller] = register.controllers.values();
    expect(claimsOf(register).namesUsed).toEqual([...(controller?.tradeNames ?? []), controller?.name]);
    expect(claimsOf(register).namesUsed).toHaveLength(2);
  });
});
