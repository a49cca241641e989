import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { Profile } from "../../src/model/register.ts";
import {
  audienceOf,
  audiences,
  audiencesOf,
  narrowActivity,
  peopleOf,
  subjectsOf,
} from "../../src/statement/audience.ts";
import { testBuilder } from "../support/test-builder.ts";

describe("audiences", () => {
  it("hold every category of people", () => {
    const register = synthesizeRegister({ activities: 60, seed: "all", profile: "general" });
    for (const entry of register.vocabulary.values()) {
      if (entry.kind === "data-subject") expect(audiencesOf(entry).length, entry.forms.nl.label).toBeGreaterThan(0);
    }
  });

  it("go by flags for words that somebody added himself, and else count as visitors and customers", () => {
    const b = testBuilder();
    const own = b.ownSubject({ nl: "Zwemmers", en: "Swimmers" });
    const register = b.build();
    expect(subjectsOf("visitors-and-customers", register)).toEqual([own]);
    expect(subjectsOf("patients", register)).toEqual([]);
  });

  it("are recognised when all of their people are chosen and nobody else", () => {
    const b = testBuilder();
    const pupils = b.subject("subject-pupils");
    const parents = b.subject("subject-parents");
    const applicants = b.subject("subject-applicants");
    const register = b.build();
    expect(audienceOf(new Set([pupils, parents]), register)).toBe("pupils-and-parents");
    expect(audienceOf(new Set([pupils]), register)).toBe(null);
    expect(audienceOf(new Set([pupils, parents, applicants]), register)).toBe(null);
  });
});

describe("an activity narrowed to an audience", () => {
  it("keeps the group, items, purpose and recipient of its people, and loses those of others", () => {
    const b = testBuilder();
    const pupils = b.subject("subject-pupils");
    const staff = b.subject("subject-employees");
    const [teach, pay] = [b.purpose({ description: "les te geven" }), b.purpose({ description: "loon te betalen" })];
    const shared = b.group({
      subjectIds: [pupils, staff],
      purposeIds: [teach.id],
      items: b
        .uses(b.item("data-name"), b.item("data-address"), b.item("data-email"))
        .map((use, place) => ({ ...use, subjectIds: [null, [staff], [pupils]][place] ?? null })),
    });
    const wages = b.group({ subjectIds: [staff], purposeIds: [pay.id], items: b.uses(b.item("data-postal-address")) });
    const bank = b.partyUse({ role: "controller", dataGroupIds: [wages.id] });
    const activity = b.activity({ purposes: [teach, pay], dataGroups: [shared, wages], partyUses: [bank] });
    const narrowed = narrowActivity(activity, new Set([pupils]));
    expect(narrowed?.dataGroups?.map(({ id }) => id)).toEqual([shared.id]);
    expect(narrowed?.dataGroups?.[0]?.subjectIds).toEqual([pupils]);
    expect(narrowed?.dataGroups?.[0]?.items?.map(({ id }) => id)).toEqual([
      shared.items?.[0]?.id,
      shared.items?.[2]?.id,
    ]);
    expect(narrowed?.purposes).toEqual([teach]);
    expect(narrowed?.partyUses).toEqual([]);
  });

  it("tells of nobody else, says nothing new, and for everyone is the same activity", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.constantFrom(...Profile.options),
        fc.constantFrom(...audiences),
        (seed, profile, audience) => {
          const register = synthesizeRegister({ activities: 6, seed: `${seed}`, profile });
          const people = new Set(subjectsOf(audience, register));
          const everyone = new Set(audiences.flatMap((each) => subjectsOf(each, register)));
          for (const activity of register.activities.values()) {
            const narrowed = narrowActivity(activity, people);
            for (const group of narrowed?.dataGroups ?? []) {
              for (const id of peopleOf(group)) expect(people.has(id)).toBe(true);
            }
            const ids = new Set(JSON.stringify(activity).match(/[0-9a-f-]{36}/g));
            for (const id of JSON.stringify(narrowed).match(/[0-9a-f-]{36}/g) ?? []) expect(ids.has(id)).toBe(true);
            const whole = narrowActivity(activity, everyone);
            if (whole !== null) expect(whole).toBe(activity);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
